package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.cli.page.Page;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements on a page, by document and by section. */
final class StatementList {

    private final Catalogue catalogue;
    private final Page.Builder page;

    StatementList(Catalogue catalogue, Page.Builder page) {
        this.catalogue = catalogue;
        this.page = page;
    }

    /** Adds statements, each document's under a heading of a level, each section's one level below. */
    void add(int level, List<Statement> statements) {
        for (SourceDocument document : catalogue.documents()) {
            Map<Section, List<Statement>> sections = statements.stream()
                    .filter(statement -> statement.id().document().equals(document.code()))
                    .collect(Collectors.groupingBy(Statement::section, LinkedHashMap::new, Collectors.toList()));
            if (!sections.isEmpty()) {
                page.heading(level, title(document));
                sections.forEach((section, those) -> page.heading(level + 1, section.heading())
                        .items(those.stream().map(StatementWords::item).toList()));
            }
        }
    }

    /** {@code TH-ROLE: Role description of a councillor (London Borough of Tower Hamlets)}. */
    static String title(SourceDocument document) {
        return document.code() + ": " + document.title() + " (" + document.issuer() + ")";
    }
}
