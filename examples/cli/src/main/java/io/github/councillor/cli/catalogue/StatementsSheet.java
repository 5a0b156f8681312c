package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.catalogue.StatementFilter;
import io.github.councillor.cli.page.Page;
import io.github.councillor.statement.Statement;
import java.util.List;

/**
 * What the documents say.
 *
 * @param catalogue the catalogue
 * @param asked what was asked for
 * @param found the statements found
 */
record StatementsSheet(Catalogue catalogue, StatementFilter asked, List<Statement> found) implements Sheet {

    @Override
    public Page page() {
        String words = FilterWords.of(asked);
        Page.Builder page = Page.titled("What the documents say");
        if (found.isEmpty()) {
            return page.paragraph("Nothing in the catalogue fits: " + words + ".")
                    .build();
        }
        page.paragraph(British.count(found.size(), "statement", "statements")
                + (words.isEmpty() ? " in the catalogue." : " with: " + words + "."));
        new StatementList(catalogue, page).add(2, found);
        return page.paragraph(Notes.GUIDANCE).paragraph(Notes.PRINCIPLES).build();
    }

    @Override
    public String schema() {
        return "statements/1";
    }

    @Override
    public Record json() {
        return new Json(FilterWords.Json.of(asked), DocumentJson.in(catalogue, found), StatementJson.all(found));
    }

    private record Json(FilterWords.Json query, List<DocumentJson> documents, List<StatementJson> statements) {}
}
