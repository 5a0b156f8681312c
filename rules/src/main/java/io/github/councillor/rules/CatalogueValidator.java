package io.github.councillor.rules;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.law.Term;
import io.github.councillor.law.Terms;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.sources.Contradictions;
import io.github.councillor.rules.sources.Told;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Whether the source documents contradict themselves, one another or the law: contradictions are found, not repaired.
 *
 * <p>A finding's pointer is the id of the statement it is about. Every finding is guidance: a document that contradicts
 * another breaks no law. Immutable and safe to share between threads.
 */
public final class CatalogueValidator {

    private final Terms.Value notice;

    private CatalogueValidator(Terms.Value notice) {
        this.notice = notice;
    }

    /**
     * A validator that holds documents to the law of a day.
     *
     * @throws OutsideCoveredDays when no law is held for the day
     */
    public static CatalogueValidator on(LocalDate day) {
        return new CatalogueValidator(
                Terms.shipped().timeline(Term.KEY_DECISION_NOTICE).at(day));
    }

    /** Checks all documents of a catalogue. */
    public Report check(Catalogue catalogue) {
        return check(catalogue.documents().stream()
                .collect(ImmutableMap.toImmutableMap(document -> document, document -> catalogue.of(document.code()))));
    }

    /** Checks some documents, each with its statements. */
    public Report check(Map<SourceDocument, List<Statement>> documents) {
        return Contradictions.of(new Told(documents), notice);
    }
}
