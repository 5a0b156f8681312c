package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.catalogue.StatementFilter;
import io.github.councillor.cli.page.Page;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is owed.
 *
 * @param catalogue the catalogue
 * @param asked what was asked for
 * @param own the duties that fit; where a role was asked for, those that name it
 * @param everyCouncillors where a role was asked for, the other duties that every councillor has a part in
 */
record DutiesSheet(Catalogue catalogue, StatementFilter asked, List<Statement> own, List<Statement> everyCouncillors)
        implements Sheet {

    static DutiesSheet of(Catalogue catalogue, Filters filters) {
        StatementFilter besides = filters.besidesRole(catalogue).build();
        List<Statement> owed =
                catalogue.find(besides).stream().filter(Statement::isDuty).toList();
        return filters.role()
                .map(role -> of(catalogue, role, filters, owed))
                .orElseGet(() -> new DutiesSheet(catalogue, besides, owed, List.of()));
    }

    private static DutiesSheet of(Catalogue catalogue, Role role, Filters filters, List<Statement> owed) {
        StatementFilter asked = filters.besidesRole(catalogue).role(role).build();
        List<Statement> here = owed.stream()
                .filter(duty -> asked.by().isPresent() || duty.by().isOfCouncillors())
                .toList();
        return new DutiesSheet(
                catalogue,
                asked,
                here.stream().filter(duty -> duty.roles().contains(role)).toList(),
                here.stream()
                        .filter(duty -> !duty.roles().contains(role) && isEveryCouncillors(duty))
                        .toList());
    }

    private static boolean isEveryCouncillors(Statement duty) {
        return duty.roles().isEmpty() || duty.roles().stream().anyMatch(Role::isEveryCouncillors);
    }

    @Override
    public Page page() {
        Page.Builder page = Page.titled(title());
        if (own.isEmpty() && everyCouncillors.isEmpty()) {
            return page.paragraph("Nothing in the catalogue is owed that fits: " + FilterWords.of(asked) + ".")
                    .build();
        }
        StatementList list = new StatementList(catalogue, page);
        asked.role().ifPresentOrElse(role -> byRole(page, list, role), () -> all(page, list));
        return page.paragraph(Notes.GUIDANCE).paragraph(Notes.PRINCIPLES).build();
    }

    private String title() {
        return asked.role()
                .filter(role -> asked.by().isEmpty())
                .map(role -> "What " + British.a(role.title()) + " owes")
                .orElseGet(() -> "What is owed"
                        + asked.by().map(by -> " by " + by.words()).orElse(""));
    }

    private void all(Page.Builder page, StatementList list) {
        String words = FilterWords.of(asked);
        page.paragraph(British.count(own.size(), "duty", "duties")
                + (words.isEmpty() ? " in the catalogue." : " with: " + words + "."));
        list.add(2, own);
    }

    private void byRole(Page.Builder page, StatementList list, Role role) {
        page.paragraph(British.count(own.size(), "duty names", "duties name") + " the " + role.title() + ", "
                + British.count(everyCouncillors.size(), "more is", "more are")
                + " every councillor's. Asked for: " + FilterWords.of(asked) + ".");
        page.paragraph(Notes.EVERY_COUNCILLOR);
        String side = asked.by().map(Actor::isOfCouncillors).orElse(true) ? "As " : "To ";
        page.section(side + British.a(role.title()));
        nothingOr(page, list, own);
        page.section(side + "every councillor");
        nothingOr(page, list, everyCouncillors);
        if (asked.by().isEmpty()) {
            page.paragraph("What officers owe in return: councillor duties --role " + role.word() + " --by "
                    + Actor.OFFICERS.word());
        }
    }

    private static void nothingOr(Page.Builder page, StatementList list, List<Statement> statements) {
        if (statements.isEmpty()) {
            page.paragraph("Nothing that fits.");
        }
        list.add(3, statements);
    }

    @Override
    public String schema() {
        return "duties/1";
    }

    @Override
    public Record json() {
        List<Statement> all =
                Stream.concat(own.stream(), everyCouncillors.stream()).toList();
        return new Json(
                FilterWords.Json.of(asked),
                DocumentJson.in(catalogue, all),
                StatementJson.all(own),
                StatementJson.all(everyCouncillors));
    }

    private record Json(
            FilterWords.Json query,
            List<DocumentJson> documents,
            List<StatementJson> duties,
            List<StatementJson> everyCouncillors) {}
}
