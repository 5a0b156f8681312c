package io.github.councillor.rules.assertions;

import static io.github.councillor.law.Meetings2012.EXCEPTION_PERIOD;
import static io.github.councillor.law.Meetings2012.NOTICE_DOCUMENTS;
import static io.github.councillor.law.Meetings2012.NOTICE_MATTER;
import static io.github.councillor.law.Meetings2012.NOTICE_OFFICES;
import static io.github.councillor.law.Meetings2012.NOTICE_PERIOD;
import static io.github.councillor.rules.assertions.CouncillorAssertions.assertThat;
import static io.github.councillor.rules.assertions.Reports.TOO_SHORT;
import static io.github.councillor.rules.assertions.Reports.lines;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Verdict;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanReportAssertTest {

    private static final PlanReport PLAN = Reports.plan(
            Reports.entry("/entries/0", "Road", Reports.of(TOO_SHORT)),
            Reports.entry("/entries/1", "School", Reports.answered()));
    private static final String SHORT = "  BREACH meetings2012.notice-period at \"/entries/0/notice/publishedOn\":"
            + " S.I. 2012/2089 reg. 9(2): 28 days, but 27: 100% short. Decide later.";

    private static void failsSaying(ThrowingCallable assertion, String... lines) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(lines(lines));
    }

    @Test
    void a_plan_is_asserted_as_a_whole_and_entry_by_entry() {
        assertThat(PLAN)
                .finds(NOTICE_PERIOD)
                .withVerdict(Verdict.BREACH)
                .and()
                .findsNothingBut(NOTICE_PERIOD)
                .meets(NOTICE_MATTER)
                .meets(NOTICE_OFFICES)
                .considers(NOTICE_OFFICES, NOTICE_DOCUMENTS)
                .displaces(EXCEPTION_PERIOD)
                .hasSummary(2, 2, 1, 0, 0)
                .entry(0)
                .finds(NOTICE_PERIOD)
                .withValue("found", 27)
                .and()
                .and()
                .entryAt("/entries/1")
                .isClear()
                .considers(NOTICE_PERIOD)
                .displaces(EXCEPTION_PERIOD)
                .meets(NOTICE_PERIOD)
                .and()
                .isSameAs(PLAN);
    }

    @Test
    void a_plan_without_findings_is_clear() {
        assertThat(Reports.plan()).isClear().hasNoBreach().hasSummary(0, 0, 0, 0, 0);
    }

    @Test
    void a_plan_with_a_breach_in_an_entry_is_not_clear() {
        failsSaying(() -> assertThat(PLAN).isClear(), "Expecting the plan to be clear, but it holds:", SHORT);
    }

    @Test
    void a_breach_in_an_entry_is_a_breach_of_the_plan() {
        failsSaying(() -> assertThat(PLAN).hasNoBreach(), "Expecting the plan to have no breach, but it holds:", SHORT);
    }

    @Test
    void a_requirement_answered_in_an_entry_is_not_met_by_the_plan() {
        failsSaying(
                () -> assertThat(PLAN).meets(NOTICE_DOCUMENTS),
                "Expecting the plan to meet",
                "  meetings2012.notice-documents",
                "but it was found and answered:",
                "  CANNOT_TELL meetings2012.notice-documents at \"/entries/0/notice/documents\":"
                        + " S.I. 2012/2089 reg. 9(1)(e): the documents are not known.");
    }

    @Test
    void a_failure_of_an_entry_names_the_entry() {
        failsSaying(
                () -> assertThat(PLAN).entry(0).isClear(),
                "Expecting the entry /entries/0 (Road) to be clear, but it holds:",
                SHORT);
    }

    @Test
    void an_answered_requirement_of_an_entry_is_not_found() {
        failsSaying(
                () -> assertThat(PLAN).entry(1).finds(NOTICE_DOCUMENTS),
                "Expecting the entry /entries/1 (School) to find",
                "  meetings2012.notice-documents",
                "but it was found and answered. It holds:",
                "  (no findings)");
    }

    @Test
    void an_entry_that_is_not_there_is_answered_with_those_that_are() {
        failsSaying(
                () -> assertThat(PLAN).entry(2),
                "Expecting the plan to have an entry 2, counted from 0, but it has:",
                "  /entries/0: Road",
                "  /entries/1: School");
        failsSaying(
                () -> assertThat(Reports.plan()).entry(-1),
                "Expecting the plan to have an entry -1, counted from 0, but it has:",
                "  (no entries)");
    }

    @Test
    void an_entry_at_another_place_is_answered_with_the_places() {
        failsSaying(
                () -> assertThat(PLAN).entryAt("/items/0"),
                "Expecting the plan to have an entry at \"/items/0\", but it has:",
                "  /entries/0: Road",
                "  /entries/1: School");
    }

    @Test
    void other_counts_are_told_with_the_findings() {
        failsSaying(
                () -> assertThat(PLAN).hasSummary(2, 2, 0, 0, 0),
                "Expecting the plan's summary to be",
                "  Summary[entries=2, timed=2, breaches=0, cannotTell=0, judgements=0]",
                "but it is",
                "  Summary[entries=2, timed=2, breaches=1, cannotTell=0, judgements=0]",
                "It holds:",
                SHORT);
    }

    @Test
    void a_description_of_the_plan_stands_before_the_message_of_an_entry() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(PLAN).as("June").entry(0).isClear())
                .withMessageStartingWith("[June] ");
    }
}
