package io.github.councillor.rules.sources;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What some documents tell, document by document.
 *
 * @param documents each document with its statements, in order
 */
public record Told(Map<SourceDocument, List<Statement>> documents) {

    /** Copies the documents. */
    public Told {
        documents = ImmutableMap.copyOf(documents);
    }

    /** All statements. */
    Stream<Statement> statements() {
        return documents.values().stream().flatMap(List::stream);
    }

    /** The statements that list names of something. */
    ImmutableList<Statement> naming(String of) {
        return statements()
                .filter(statement -> statement.names().containsKey(of))
                .collect(ImmutableList.toImmutableList());
    }

    /** The statements that give a number of something. */
    ImmutableList<Statement> counting(String of) {
        return statements()
                .filter(statement -> statement.number(of).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** The document of a statement. */
    SourceDocument of(Statement statement) {
        return documents.keySet().stream()
                .filter(document -> document.code().equals(statement.id().document()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether two statements are of documents on one council: the issuer of one is named as issuer of the other. */
    boolean areOfOneCouncil(Statement one, Statement other) {
        String first = of(one).issuer();
        String second = of(other).issuer();
        return first.contains(second) || second.contains(first);
    }

    /** A document in a sentence: its title and code. */
    String titled(Statement statement) {
        return of(statement).title() + " (" + statement.id() + ")";
    }
}
