package io.github.councillor.rules.assertions;

import static io.github.councillor.law.Meetings2012.NOTICE_PERIOD;
import static io.github.councillor.rules.assertions.CouncillorAssertions.assertThat;
import static io.github.councillor.rules.assertions.Reports.NO_DOCUMENTS;
import static io.github.councillor.rules.assertions.Reports.TOO_SHORT;
import static io.github.councillor.rules.assertions.Reports.lines;
import static io.github.councillor.rules.assertions.Reports.tooShort;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.councillor.law.Meetings2012;
import io.github.councillor.rules.report.Verdict;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FindingAssertTest {

    private static final String HEAD = "Expecting the finding of";
    private static final String CODE = "  meetings2012.notice-period";
    private static final String[] FOUND = {
        "but found:",
        "  BREACH meetings2012.notice-period at \"/entries/0/notice/publishedOn\":"
                + " S.I. 2012/2089 reg. 9(2): 28 days, but 27: 100% short. Decide later.",
        "    because: \"28 days, but 27: 100% short.\"",
        "    remedy: \"Decide later.\"",
        "    values: {found=27}"
    };

    private static void failsSaying(
            Consumer<FindingAssert<ReportAssert>> assertion, String expecting, String expected) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> assertion.accept(assertThat(Reports.of(TOO_SHORT)).finds(NOTICE_PERIOD)))
                .withMessage(lines(HEAD, CODE, expecting, expected) + lines(FOUND));
    }

    @Test
    void everything_a_finding_says_can_be_asserted_in_a_row() {
        assertThat(Reports.of(TOO_SHORT))
                .finds(NOTICE_PERIOD)
                .withVerdict(Verdict.BREACH)
                .at("/entries/0/notice/publishedOn")
                .because("28 days, but 27: 100% short.")
                .becauseContaining("but 27")
                .withRemedy("Decide later.")
                .withValue("found", 27)
                .and()
                .findsNothingBut(NOTICE_PERIOD);
    }

    @Test
    void a_finding_without_a_remedy_has_an_empty_one() {
        assertThat(Reports.of(NO_DOCUMENTS))
                .finds(Meetings2012.NOTICE_DOCUMENTS)
                .withRemedy("");
    }

    @Test
    void another_verdict_is_told() {
        failsSaying(finding -> finding.withVerdict(Verdict.JUDGEMENT), "to have the verdict", "  JUDGEMENT");
    }

    @Test
    void another_place_is_told() {
        failsSaying(finding -> finding.at("/entries/1"), "to have the pointer", "  \"/entries/1\"");
    }

    @Test
    void another_reason_is_told() {
        failsSaying(finding -> finding.because("28 days"), "to have the reason", "  \"28 days\"");
    }

    @Test
    void a_part_of_the_reason_that_is_not_there_is_told() {
        failsSaying(finding -> finding.becauseContaining("but 26"), "to have a reason that contains", "  \"but 26\"");
    }

    @Test
    void another_remedy_is_told() {
        failsSaying(finding -> finding.withRemedy(""), "to have the remedy", "  \"\"");
    }

    @Test
    void another_value_is_told_with_its_type() {
        failsSaying(finding -> finding.withValue("found", 27L), "to have the value", "  found = 27 (Long)");
    }

    @Test
    void a_value_that_is_not_there_is_told() {
        failsSaying(finding -> finding.withValue("lost", 1), "to have the value", "  lost = 1 (Integer)");
    }

    @Test
    void of_several_findings_the_assertions_keep_those_that_fit() {
        assertThat(Reports.of(TOO_SHORT, tooShort("/entries/1/notice/publishedOn", 9)))
                .finds(NOTICE_PERIOD)
                .withVerdict(Verdict.BREACH)
                .at("/entries/1/notice/publishedOn")
                .withValue("found", 9);
    }

    @Test
    void of_several_findings_one_must_fit_all_assertions() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(Reports.of(TOO_SHORT, tooShort("/entries/1/notice/publishedOn", 9)))
                        .finds(NOTICE_PERIOD)
                        .at("/entries/0/notice/publishedOn")
                        .withValue("found", 9))
                .withMessage(lines(HEAD, CODE, "to have the value", "  found = 9 (Integer)") + lines(FOUND));
    }
}
