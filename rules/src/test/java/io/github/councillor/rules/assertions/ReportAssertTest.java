package io.github.councillor.rules.assertions;

import static io.github.councillor.law.Meetings2012.EXCEPTION_PERIOD;
import static io.github.councillor.law.Meetings2012.NOTICE_DOCUMENTS;
import static io.github.councillor.law.Meetings2012.NOTICE_MATTER;
import static io.github.councillor.law.Meetings2012.NOTICE_OFFICES;
import static io.github.councillor.law.Meetings2012.NOTICE_PERIOD;
import static io.github.councillor.rules.assertions.CouncillorAssertions.assertThat;
import static io.github.councillor.rules.assertions.Reports.NO_DOCUMENTS;
import static io.github.councillor.rules.assertions.Reports.TOO_SHORT;
import static io.github.councillor.rules.assertions.Reports.lines;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.councillor.rules.report.Report;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReportAssertTest {

    private static final String SHORT = "  BREACH meetings2012.notice-period at \"/entries/0/notice/publishedOn\":"
            + " S.I. 2012/2089 reg. 9(2): 28 days, but 27: 100% short. Decide later.";
    private static final String DOCUMENTS =
            "  CANNOT_TELL meetings2012.notice-documents at \"/entries/0/notice/documents\":"
                    + " S.I. 2012/2089 reg. 9(1)(e): the documents are not known.";
    private static final String CONSIDERED =
            "  meetings2012.notice-period, meetings2012.notice-matter, meetings2012.notice-documents";

    private static void failsSaying(ThrowingCallable assertion, String... lines) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(lines(lines));
    }

    @Test
    void a_report_without_findings_is_clear() {
        assertThat(Reports.clear()).isClear().hasNoBreach().findsNothingBut();
    }

    @Test
    void an_answered_report_is_clear() {
        assertThat(Reports.answered()).isClear();
    }

    @Test
    void a_report_with_a_finding_is_not_clear_and_its_text_is_shown() {
        failsSaying(
                () -> assertThat(Reports.of(TOO_SHORT, NO_DOCUMENTS)).isClear(),
                "Expecting the report to be clear, but it holds:",
                SHORT,
                DOCUMENTS);
    }

    @Test
    void what_cannot_be_told_is_no_breach() {
        assertThat(Reports.of(NO_DOCUMENTS)).hasNoBreach();
    }

    @Test
    void only_the_breaches_are_shown_where_none_was_expected() {
        failsSaying(
                () -> assertThat(Reports.of(TOO_SHORT, NO_DOCUMENTS)).hasNoBreach(),
                "Expecting the report to have no breach, but it holds:",
                SHORT);
    }

    @Test
    void a_requirement_that_was_found_is_found_and_the_way_leads_back() {
        Report report = Reports.of(TOO_SHORT, NO_DOCUMENTS);
        assertThat(report)
                .finds(NOTICE_PERIOD)
                .and()
                .finds(NOTICE_DOCUMENTS)
                .and()
                .meets(NOTICE_MATTER)
                .isSameAs(report);
    }

    @Test
    void a_requirement_that_is_met_is_not_found() {
        failsSaying(
                () -> assertThat(Reports.of(TOO_SHORT)).finds(NOTICE_MATTER),
                "Expecting the report to find",
                "  meetings2012.notice-matter",
                "but it was considered and is met. It holds:",
                SHORT);
    }

    @Test
    void a_requirement_that_was_not_considered_is_not_found() {
        failsSaying(
                () -> assertThat(Reports.clear()).finds(NOTICE_OFFICES),
                "Expecting the report to find",
                "  meetings2012.notice-offices",
                "but it was not considered. It holds:",
                "  (no findings)");
    }

    @Test
    void a_displaced_requirement_is_not_found() {
        failsSaying(
                () -> assertThat(Reports.clear()).finds(EXCEPTION_PERIOD),
                "Expecting the report to find",
                "  meetings2012.exception-period",
                "but it was displaced. It holds:",
                "  (no findings)");
    }

    @Test
    void an_answered_finding_is_not_found() {
        failsSaying(
                () -> assertThat(Reports.answered()).finds(NOTICE_DOCUMENTS),
                "Expecting the report to find",
                "  meetings2012.notice-documents",
                "but it was found and answered. It holds:",
                "  (no findings)");
    }

    @Test
    void nothing_but_the_requirements_named_is_found_in_any_order() {
        assertThat(Reports.of(TOO_SHORT, NO_DOCUMENTS)).findsNothingBut(NOTICE_DOCUMENTS, NOTICE_PERIOD);
    }

    @Test
    void what_is_missing_and_what_is_found_besides_are_both_shown() {
        failsSaying(
                () -> assertThat(Reports.of(TOO_SHORT, NO_DOCUMENTS)).findsNothingBut(NOTICE_PERIOD, NOTICE_MATTER),
                "Expecting the report to find nothing but",
                "  meetings2012.notice-period, meetings2012.notice-matter",
                "not found:",
                "  meetings2012.notice-matter",
                "found besides:",
                DOCUMENTS);
    }

    @Test
    void a_requirement_that_is_only_missing_is_shown_alone() {
        failsSaying(
                () -> assertThat(Reports.clear()).findsNothingBut(NOTICE_MATTER),
                "Expecting the report to find nothing but",
                "  meetings2012.notice-matter",
                "not found:",
                "  meetings2012.notice-matter",
                "found besides:",
                "  (no findings)");
    }

    @Test
    void what_is_found_besides_is_shown_alone() {
        failsSaying(
                () -> assertThat(Reports.of(TOO_SHORT)).findsNothingBut(),
                "Expecting the report to find nothing but",
                "  (none)",
                "not found:",
                "  (none)",
                "found besides:",
                SHORT);
    }

    @Test
    void what_is_met_or_not_considered_is_not_found() {
        assertThat(Reports.of(TOO_SHORT)).doesNotFind(NOTICE_MATTER).doesNotFind(NOTICE_OFFICES);
    }

    @Test
    void a_finding_that_was_not_wanted_is_shown() {
        failsSaying(
                () -> assertThat(Reports.of(NO_DOCUMENTS, TOO_SHORT)).doesNotFind(NOTICE_PERIOD),
                "Expecting the report not to find",
                "  meetings2012.notice-period",
                "but it holds:",
                SHORT);
    }

    @Test
    void what_was_considered_and_not_found_is_met() {
        assertThat(Reports.of(TOO_SHORT)).meets(NOTICE_MATTER).meets(NOTICE_DOCUMENTS);
    }

    @Test
    void what_was_found_is_not_met() {
        failsSaying(
                () -> assertThat(Reports.of(TOO_SHORT)).meets(NOTICE_PERIOD),
                "Expecting the report to meet",
                "  meetings2012.notice-period",
                "but it holds:",
                SHORT);
    }

    @Test
    void what_was_answered_is_not_met() {
        failsSaying(
                () -> assertThat(Reports.answered()).meets(NOTICE_DOCUMENTS),
                "Expecting the report to meet",
                "  meetings2012.notice-documents",
                "but it was found and answered:",
                DOCUMENTS);
    }

    @Test
    void what_was_not_considered_is_not_met() {
        failsSaying(
                () -> assertThat(Reports.clear()).meets(NOTICE_OFFICES),
                "Expecting the report to meet",
                "  meetings2012.notice-offices",
                "but it was not considered. Considered were:",
                CONSIDERED);
    }

    @Test
    void what_was_displaced_is_not_met() {
        failsSaying(
                () -> assertThat(Reports.clear()).meets(EXCEPTION_PERIOD),
                "Expecting the report to meet",
                "  meetings2012.exception-period",
                "but it was displaced. Considered were:",
                CONSIDERED);
    }

    @Test
    void what_was_looked_at_is_considered_whatever_was_found() {
        assertThat(Reports.of(TOO_SHORT)).considers(NOTICE_PERIOD, NOTICE_MATTER);
    }

    @Test
    void what_was_not_looked_at_is_named() {
        failsSaying(
                () -> assertThat(Reports.clear()).considers(NOTICE_PERIOD, NOTICE_OFFICES),
                "Expecting the report to consider",
                "  meetings2012.notice-offices",
                "but it did not. Considered were:",
                CONSIDERED);
    }

    @Test
    void what_another_route_displaces_is_displaced() {
        assertThat(Reports.clear()).displaces(EXCEPTION_PERIOD);
    }

    @Test
    void what_was_not_displaced_is_named() {
        failsSaying(
                () -> assertThat(Reports.clear()).displaces(NOTICE_PERIOD),
                "Expecting the report to displace",
                "  meetings2012.notice-period",
                "but it did not. Displaced were:",
                "  meetings2012.exception-period");
    }

    @Test
    void a_description_stands_before_the_message_even_of_the_finding() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(Reports.of(TOO_SHORT)).as("June").isClear())
                .withMessageStartingWith("[June] ");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(Reports.of(TOO_SHORT))
                        .as("June")
                        .finds(NOTICE_PERIOD)
                        .at("/entries/0/notice/publishedOn")
                        .because("No."))
                .withMessageStartingWith("[June] ");
    }

    @Test
    void no_report_at_all_is_said_to_be_null() {
        Report none = null;
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(none).isClear())
                .withMessageContaining("Expecting actual not to be null");
    }
}
