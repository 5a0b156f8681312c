package io.github.councillor.rules.sources;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.SourceRequirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Statement;

/** Statements that break off, lack their beginning or are blank. Noise is left out: nothing is missing there. */
final class WholeStatements {

    private static final Wording BROKEN = new Wording(
            "in {document}, {gap}; in our words: {words}.",
            "Look for a whole copy of the document; nothing was added here.");

    private WholeStatements() {}

    static void check(Told told, Outcomes outcomes) {
        told.statements().forEach(statement -> {
            outcomes.consider(SourceRequirement.WHOLE);
            if (statement.completeness() != Completeness.WHOLE && statement.completeness() != Completeness.NOISE) {
                outcomes.add(broken(told, statement));
            }
        });
    }

    private static Finding broken(Told told, Statement statement) {
        return Finding.of(
                SourceRequirement.WHOLE,
                Verdict.CANNOT_TELL,
                statement.id().toString(),
                ImmutableMap.of(
                        "document", told.titled(statement),
                        "gap", gap(statement.completeness()),
                        "words", statement.words()),
                BROKEN);
    }

    private static String gap(Completeness completeness) {
        return switch (completeness) {
            case BEGINNING_LOST -> "the beginning of a statement is lost";
            case BREAKS_OFF -> "a statement breaks off";
            case BLANK -> "something is blank";
            case WHOLE, NOISE -> throw new IllegalStateException("nothing is missing");
        };
    }
}
