package io.github.councillor.rules.induction;

import com.google.common.collect.ImmutableList;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Statements of one document, part by part, in its order.
 *
 * @param document the document
 * @param parts its parts
 */
public record BySource(SourceDocument document, List<Part> parts) {

    /** Copies the parts. */
    public BySource {
        parts = ImmutableList.copyOf(parts);
    }

    /**
     * Statements of one part of a document.
     *
     * @param section the part
     * @param statements the statements, in order
     */
    public record Part(Section section, List<Statement> statements) {
        /** Copies the statements. */
        public Part {
            statements = ImmutableList.copyOf(statements);
        }
    }

    /** All its statements, in order. */
    public List<Statement> statements() {
        return parts.stream().flatMap(part -> part.statements().stream()).collect(ImmutableList.toImmutableList());
    }

    /** A document's statements, sorted into its parts. */
    static BySource of(SourceDocument document, List<Statement> statements) {
        Map<Section, List<Statement>> bySection = statements.stream()
                .collect(Collectors.groupingBy(Statement::section, LinkedHashMap::new, Collectors.toList()));
        return new BySource(
                document,
                bySection.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList());
    }
}
