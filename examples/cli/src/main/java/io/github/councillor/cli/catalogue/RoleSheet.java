package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.cli.page.Page;
import io.github.councillor.role.Role;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import java.util.List;
import java.util.Locale;

/**
 * A role.
 *
 * @param catalogue the catalogue
 * @param role the role
 */
record RoleSheet(Catalogue catalogue, Role role) implements Sheet {

    @Override
    public Page page() {
        String title = role.title();
        Page.Builder page = Page.titled(title.substring(0, 1).toUpperCase(Locale.UK) + title.substring(1));
        page.paragraph(role.sentence()).paragraph(Notes.EVERY_COUNCILLOR);
        page.section("Which documents speak of it");
        page.table(
                List.of("document", "title", "issuer", "statements"),
                sources().stream()
                        .map(source -> List.of(
                                source.document().code(),
                                source.document().title(),
                                source.document().issuer(),
                                String.valueOf(source.statements())))
                        .toList());
        list(page, "What it owes", catalogue.dutiesIn(role), "No document names what it owes.");
        page.paragraph("What every councillor owes besides: councillor duties --role " + role.word());
        list(
                page,
                "What officers and the council owe in return",
                catalogue.dutiesInReturn(role),
                "No document names what is owed to this role.");
        list(page, "What they owe whatever the role", catalogue.dutiesInReturn(), "Nothing.");
        page.paragraph(
                "Every councillor is also caseworker, local leader and policy maker; what officers owe to these as"
                        + " well: councillor duties --role " + role.word() + " --by officers");
        return page.paragraph(Notes.GUIDANCE).paragraph(Notes.PRINCIPLES).build();
    }

    private void list(Page.Builder page, String heading, List<Statement> statements, String none) {
        page.section(heading).paragraph(statements.isEmpty() ? none : "");
        new StatementList(catalogue, page).add(3, statements);
    }

    /** A document with the number of its statements that name the role. */
    private record Source(SourceDocument document, int statements) {}

    private List<Source> sources() {
        return catalogue.documents().stream()
                .map(document -> new Source(document, (int) catalogue.of(role).stream()
                        .filter(statement -> statement.id().document().equals(document.code()))
                        .count()))
                .filter(source -> source.statements() > 0)
                .toList();
    }

    @Override
    public String schema() {
        return "role/1";
    }

    @Override
    public Record json() {
        return new Json(
                new Name(
                        role.word(),
                        role.title(),
                        List.copyOf(role.alsoCalled()),
                        role.sentence(),
                        role.isEveryCouncillors()),
                Role.COMMUNITY_REPRESENTATIVE.word(),
                sources().stream()
                        .map(source -> new Mention(DocumentJson.of(source.document()), source.statements()))
                        .toList(),
                StatementJson.all(catalogue.dutiesIn(role)),
                StatementJson.all(catalogue.dutiesInReturn(role)),
                StatementJson.all(catalogue.dutiesInReturn()));
    }

    private record Json(
            Name role,
            String everyCouncillorIs,
            List<Mention> mentions,
            List<StatementJson> duties,
            List<StatementJson> inReturn,
            List<StatementJson> inReturnWhateverTheRole) {}

    private record Name(
            String name, String title, List<String> alsoCalled, String sentence, boolean everyCouncillors) {}

    private record Mention(DocumentJson document, int statements) {}
}
