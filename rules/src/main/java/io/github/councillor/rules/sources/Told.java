package io.github.councillor.rules.sources;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What some documents tell, document by document.
 *
 * @param documents each document with its statements, in order
 */
public record Told(Map<SourceDocument, List<Statement>> documents) {

    private static final Splitter PARTS =
            Splitter.on(Pattern.compile("[()]|\\bwith\\b")).trimResults().omitEmptyStrings();
    private static final Pattern ARTICLE = Pattern.compile("^the ");

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

    /** Whether two statements are of documents on one council: some issuer of one is issuer of the other, by its whole name. */
    boolean areOfOneCouncil(Statement one, Statement other) {
        return !Sets.intersection(issuers(one), issuers(other)).isEmpty();
    }

    /** The issuers of a statement's document, as two in {@code A company (with the Borough)}. */
    private Set<String> issuers(Statement statement) {
        return PARTS.splitToStream(of(statement).issuer().toLowerCase(Locale.ROOT))
                .map(name -> ARTICLE.matcher(name).replaceFirst(""))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A document in a sentence: its title and code. */
    String titled(Statement statement) {
        return of(statement).title() + " (" + statement.id() + ")";
    }
}
