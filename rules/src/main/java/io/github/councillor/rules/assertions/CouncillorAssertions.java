package io.github.councillor.rules.assertions;

import io.github.councillor.rules.report.Classification;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The entry to assertions on reports. Import it statically, beside AssertJ's own if those are used:
 *
 * <pre>{@code
 * assertThat(DecisionValidator.of(council).check(decision))
 *         .finds(Meetings2012.NOTICE_PERIOD)
 *         .withVerdict(Verdict.BREACH)
 *         .withValue("found", 27)
 *         .and()
 *         .meets(Meetings2012.NOTICE_MATTER);
 * }</pre>
 */
public final class CouncillorAssertions {

    private CouncillorAssertions() {}

    /** Assertions on the report of one decision. */
    public static ReportAssert assertThat(@Nullable Report actual) {
        return new ReportAssert(actual);
    }

    /** Assertions on the report of a plan, and of each of its entries. */
    public static PlanReportAssert assertThat(@Nullable PlanReport actual) {
        return new PlanReportAssert(actual);
    }

    /** Assertions on whether a decision is key, and on the report of it. */
    public static ClassificationAssert assertThat(@Nullable Classification actual) {
        return new ClassificationAssert(actual);
    }
}
