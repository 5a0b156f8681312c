package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import java.util.Collection;
import java.util.List;

/** A source document as every contract writes it. */
record DocumentJson(String code, String kind, String title, String issuer, String dated, String remarks) {

    static DocumentJson of(SourceDocument document) {
        return new DocumentJson(
                document.code(),
                document.kind().word(),
                document.title(),
                document.issuer(),
                document.dated(),
                document.remarks());
    }

    /** The documents in which statements stand, in order. */
    static List<DocumentJson> in(Catalogue catalogue, Collection<Statement> statements) {
        return catalogue.documents().stream()
                .filter(document -> statements.stream()
                        .anyMatch(statement -> statement.id().document().equals(document.code())))
                .map(DocumentJson::of)
                .toList();
    }
}
