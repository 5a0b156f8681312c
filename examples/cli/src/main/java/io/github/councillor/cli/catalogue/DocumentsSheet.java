package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.cli.page.Item;
import io.github.councillor.cli.page.Page;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The source documents.
 *
 * @param catalogue the catalogue
 */
record DocumentsSheet(Catalogue catalogue) implements Sheet {

    @Override
    public Page page() {
        Page.Builder page = Page.titled("The source documents");
        page.items(catalogue.documents().stream().map(this::item).toList());
        page.section("Statements by kind");
        page.table(
                Stream.concat(
                                Stream.of("kind"),
                                Stream.concat(
                                        catalogue.documents().stream().map(SourceDocument::code), Stream.of("all")))
                        .toList(),
                Stream.concat(
                                Stream.of(StatementKind.values())
                                        .filter(kind ->
                                                counts(catalogue.statements()).containsKey(kind))
                                        .map(this::row),
                                Stream.of(totals()))
                        .toList());
        return page.paragraph("The support framework's " + actions() + " rows are not counted: councillor support")
                .paragraph(Notes.GUIDANCE)
                .build();
    }

    private Item item(SourceDocument document) {
        return Item.of(
                StatementList.title(document),
                List.of(
                        document.kind().word().replace('-', ' ') + ", " + document.dated() + ", "
                                + British.count(catalogue.of(document.code()).size(), "statement", "statements"),
                        document.remarks()));
    }

    private List<String> row(StatementKind kind) {
        return cells(kind.word(), statements -> counts(statements).getOrDefault(kind, 0));
    }

    private List<String> totals() {
        return cells("all", List::size);
    }

    /** How many of some statements. */
    private interface Count {
        int of(List<Statement> statements);
    }

    private List<String> cells(String head, Count count) {
        Stream<List<Statement>> columns = Stream.concat(
                catalogue.documents().stream().map(document -> catalogue.of(document.code())),
                Stream.of(catalogue.statements()));
        return Stream.concat(Stream.of(head), columns.map(statements -> String.valueOf(count.of(statements))))
                .toList();
    }

    private static Map<StatementKind, Integer> counts(List<Statement> statements) {
        Map<StatementKind, Integer> counts = new EnumMap<>(StatementKind.class);
        statements.forEach(statement -> counts.merge(statement.kind(), 1, Integer::sum));
        return counts;
    }

    private int actions() {
        return catalogue.framework().actions().size();
    }

    @Override
    public String schema() {
        return "documents/1";
    }

    @Override
    public Record json() {
        return new Json(catalogue.documents().stream().map(this::json).toList(), actions());
    }

    private Counted json(SourceDocument document) {
        List<Statement> statements = catalogue.of(document.code());
        Map<String, Integer> kinds = new LinkedHashMap<>();
        counts(statements).forEach((kind, number) -> kinds.put(kind.word(), number));
        return new Counted(DocumentJson.of(document), statements.size(), kinds);
    }

    private record Json(List<Counted> documents, int frameworkRows) {}

    private record Counted(DocumentJson document, int statements, Map<String, Integer> kinds) {}
}
