package io.github.councillor.rules.sources;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.SourceRequirement;
import io.github.councillor.law.Terms;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import io.github.councillor.statement.Quantity;
import io.github.councillor.statement.Statement;

/** S.I. 2012/2089 regulation 9(2): the period of notice that a document tells, beside that of the law. */
final class NoticePeriod {

    private static final String TOLD = "days of publication before the decision";
    private static final String CLEAR_DAYS = "clear days";
    private static final Wording SHORTER = new Wording(
            "the law asks for {required} clear days, and {document} tells {found} {unit}: a plan published {found} days"
                    + " before the decision leaves {left} clear days, since both end days are left out.",
            "Keep to {required} clear days: by the calendar, decide on the day {earliest} days after publication or"
                    + " later.");

    private NoticePeriod() {}

    static void check(Told told, Terms.Value law, Outcomes outcomes) {
        for (Statement statement : told.counting(TOLD)) {
            outcomes.consider(SourceRequirement.CLEAR_DAYS);
            Quantity period = statement.quantities().stream()
                    .filter(quantity -> quantity.of().equals(TOLD))
                    .findFirst()
                    .orElseThrow();
            long left = period.unit().equals(CLEAR_DAYS) ? period.number() : period.number() - 1;
            if (left < law.value()) {
                outcomes.add(Finding.of(
                        SourceRequirement.CLEAR_DAYS,
                        Verdict.BREACH,
                        statement.id().toString(),
                        ImmutableMap.of(
                                "required", law.value(),
                                "document", told.titled(statement),
                                "found", period.number(),
                                "unit", period.unit(),
                                "left", left,
                                "earliest", law.value() + 1),
                        SHORTER));
            }
        }
    }
}
