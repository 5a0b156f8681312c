package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.catalogue.Comparison;
import io.github.councillor.cli.page.Item;
import io.github.councillor.cli.page.Page;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two documents side by side.
 *
 * @param catalogue the catalogue
 * @param first the first
 * @param second the second
 * @param comparison what they share, and what one of them has by itself
 */
record CompareSheet(Catalogue catalogue, SourceDocument first, SourceDocument second, Comparison comparison)
        implements Sheet {

    static final String READING =
            "Which statements ask the same thing is our reading, reviewed statement by statement: no"
                    + " document refers to another. It rests on what they ask, not on words that they have in common.";

    @Override
    public Page page() {
        Page.Builder page = Page.titled(first.code() + " and " + second.code());
        page.list(List.of(StatementList.title(first), StatementList.title(second)));
        page.paragraph(British.count(comparison.shared().size(), "subject", "subjects") + " in both; "
                + British.count(comparison.onlyFirst().size(), "duty", "duties") + " in " + first.code() + " only; "
                + British.count(comparison.onlySecond().size(), "duty", "duties") + " in " + second.code() + " only.");
        page.paragraph(READING);
        page.section("What both ask");
        page.paragraph(comparison.shared().isEmpty() ? "No subject has a statement of both." : "");
        for (Comparison.Shared shared : comparison.shared()) {
            page.heading(3, shared.subject().title());
            page.items(
                    Stream.concat(items(shared.first()), items(shared.second())).toList());
        }
        only(page, first, comparison.onlyFirst());
        only(page, second, comparison.onlySecond());
        return page.paragraph(Notes.GUIDANCE).build();
    }

    private void only(Page.Builder page, SourceDocument document, List<Statement> statements) {
        page.section("What only " + document.code() + " asks");
        page.paragraph(statements.isEmpty() ? "Nothing." : "");
        page.items(items(statements).toList());
    }

    private static Stream<Item> items(List<Statement> statements) {
        return statements.stream().map(statement -> Item.of(StatementWords.said(statement)));
    }

    @Override
    public String schema() {
        return "compare/1";
    }

    @Override
    public Record json() {
        return new Json(
                DocumentJson.of(first),
                DocumentJson.of(second),
                "ours",
                comparison.shared().stream()
                        .map(shared -> new Shared(
                                shared.subject().id(),
                                shared.subject().title(),
                                StatementJson.all(shared.first()),
                                StatementJson.all(shared.second())))
                        .toList(),
                StatementJson.all(comparison.onlyFirst()),
                StatementJson.all(comparison.onlySecond()));
    }

    private record Json(
            DocumentJson first,
            DocumentJson second,
            String reading,
            List<Shared> shared,
            List<StatementJson> onlyFirst,
            List<StatementJson> onlySecond) {}

    private record Shared(String subject, String title, List<StatementJson> first, List<StatementJson> second) {}
}
