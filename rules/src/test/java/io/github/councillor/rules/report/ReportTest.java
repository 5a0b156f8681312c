package io.github.councillor.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Force;
import io.github.councillor.law.Meetings2012;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final Finding BREACH = finding(Meetings2012.NOTICE_WEBSITE, Verdict.BREACH);
    private static final Finding CANNOT_TELL = finding(Meetings2012.NOTICE_OFFICES, Verdict.CANNOT_TELL);
    private static final Finding JUDGEMENT = finding(Meetings2012.NOTICE_DATE, Verdict.JUDGEMENT);

    static Finding finding(Meetings2012 requirement, Verdict verdict) {
        return Finding.of(
                requirement,
                verdict,
                "/when",
                Map.of("day", LocalDate.of(2025, 6, 2)),
                new Wording("it was {day}.", "Wait."));
    }

    private static Report report(Finding... findings) {
        return Report.of(
                List.of(Meetings2012.NOTICE_DATE, Meetings2012.NOTICE_OFFICES, Meetings2012.NOTICE_WEBSITE),
                List.of(),
                List.of(findings),
                Readings.defaults().all());
    }

    private static Answer answer(Meetings2012 requirement) {
        return new Answer(
                requirement, "", "Monitoring Officer", LocalDate.of(2025, 6, 3), "The register was looked at");
    }

    @Test
    void a_report_without_findings_is_clear_and_throws_at_no_level() {
        Report clear = report();

        assertThat(clear.isClear()).isTrue();
        assertThat(clear.orThrow()).isSameAs(clear);
        for (Verdict verdict : Verdict.values()) {
            assertThat(clear.orThrow(verdict)).isSameAs(clear);
            assertThat(clear.has(verdict)).isFalse();
        }
        assertThat(clear).hasToString("clear: 3 requirements considered, none found");
    }

    @ParameterizedTest(name = "a report with {0} throws at level {1}: {2}")
    @CsvSource({
        "BREACH, BREACH, true",
        "BREACH, CANNOT_TELL, true",
        "BREACH, JUDGEMENT, true",
        "CANNOT_TELL, BREACH, false",
        "CANNOT_TELL, CANNOT_TELL, true",
        "CANNOT_TELL, JUDGEMENT, true",
        "JUDGEMENT, BREACH, false",
        "JUDGEMENT, CANNOT_TELL, false",
        "JUDGEMENT, JUDGEMENT, true"
    })
    void a_report_throws_from_a_level_up(Verdict found, Verdict level, boolean throwing) {
        Report report = report(finding(Meetings2012.NOTICE_DATE, found));

        assertThat(report.has(level)).isEqualTo(throwing);
        if (throwing) {
            assertThatThrownBy(() -> report.orThrow(level)).isInstanceOf(NotClear.class);
        } else {
            assertThat(report.orThrow(level)).isSameAs(report);
        }
    }

    @Test
    void without_a_level_only_a_breach_is_thrown() {
        Report open = report(JUDGEMENT, CANNOT_TELL);
        assertThat(open.orThrow()).isSameAs(open);

        assertThatThrownBy(() -> report(JUDGEMENT, CANNOT_TELL, BREACH).orThrow())
                .isInstanceOf(NotClear.class)
                .hasMessage(
                        "BREACH meetings2012.notice-website: S.I. 2012/2089 reg. 9(2)(b): it was Mon 2 June 2025. Wait.")
                .satisfies(thrown -> assertThat(((NotClear) thrown).findings()).containsExactly(BREACH));
    }

    @Test
    void what_is_thrown_names_each_finding_of_the_level_on_a_line() {
        assertThatThrownBy(() -> report(JUDGEMENT, CANNOT_TELL, BREACH).orThrow(Verdict.CANNOT_TELL))
                .satisfies(thrown -> {
                    assertThat(((NotClear) thrown).findings()).containsExactly(CANNOT_TELL, BREACH);
                    assertThat(thrown.getMessage().lines()).hasSize(2);
                });
    }

    @Test
    void the_report_in_words_has_a_line_for_each_finding() {
        assertThat(report(JUDGEMENT, BREACH).toString().lines())
                .containsExactly(
                        "JUDGEMENT S.I. 2012/2089 reg. 9(1)(d): it was Mon 2 June 2025. Wait.",
                        "BREACH S.I. 2012/2089 reg. 9(2)(b): it was Mon 2 June 2025. Wait.");
    }

    @Test
    void an_answer_closes_a_judgement_and_what_cannot_be_told() {
        Report answered = report(JUDGEMENT, CANNOT_TELL)
                .answeredBy(List.of(answer(Meetings2012.NOTICE_DATE), answer(Meetings2012.NOTICE_OFFICES)));

        assertThat(answered.isClear()).isTrue();
        assertThat(answered.answered()).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.answer().orElseThrow().by()).isEqualTo("Monitoring Officer");
            assertThat(finding.because()).isEqualTo("it was Mon 2 June 2025.");
        });
        assertThat(answered.considered()).hasSize(3);
        assertThat(answered.readings()).hasSize(4);
    }

    @Test
    void an_answer_never_closes_a_breach() {
        Report answered = report(BREACH).answeredBy(List.of(answer(Meetings2012.NOTICE_WEBSITE)));

        assertThat(answered.findings()).containsExactly(BREACH);
        assertThat(answered.answered()).isEmpty();
    }

    @Test
    void an_answer_to_another_requirement_changes_nothing() {
        Report answered = report(JUDGEMENT).answeredBy(List.of(answer(Meetings2012.NOTICE_OFFICES)));

        assertThat(answered.findings()).containsExactly(JUDGEMENT);
        assertThat(answered.answered()).isEmpty();
    }

    @Test
    void answers_given_one_after_another_add_up() {
        Report answered = report(JUDGEMENT, CANNOT_TELL)
                .answeredBy(List.of(answer(Meetings2012.NOTICE_DATE)))
                .answeredBy(List.of(answer(Meetings2012.NOTICE_OFFICES)));

        assertThat(answered.isClear()).isTrue();
        assertThat(answered.answered()).hasSize(2);
    }

    @Test
    void an_answer_needs_an_office_and_a_reason() {
        LocalDate day = LocalDate.of(2025, 6, 3);

        assertThatThrownBy(() -> new Answer(Meetings2012.NOTICE_DATE, "", " ", day, "a reason"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an answer needs the office that gives it");
        assertThatThrownBy(() -> new Answer(Meetings2012.NOTICE_DATE, "", "Monitoring Officer", day, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an answer needs a reason");
    }

    @Test
    void a_report_without_what_is_told_elsewhere() {
        Report rest = report(JUDGEMENT, CANNOT_TELL).without(List.of(Meetings2012.NOTICE_OFFICES));

        assertThat(rest.findings()).containsExactly(JUDGEMENT);
        assertThat(rest.considered()).containsExactly(Meetings2012.NOTICE_DATE, Meetings2012.NOTICE_WEBSITE);
    }

    @Test
    void the_words_are_made_only_when_they_are_read() {
        Finding broken = Finding.of(
                Meetings2012.NOTICE_DATE,
                Verdict.JUDGEMENT,
                "",
                Map.of(),
                new Wording("it was {day}.", "Wait until {day}."));
        Report report = report(broken);

        assertThat(report.findings()).hasSize(1);
        assertThatCode(() -> report.orThrow(Verdict.BREACH)).doesNotThrowAnyException();
        assertThat(report.answeredBy(List.of(answer(Meetings2012.NOTICE_DATE))).answered())
                .hasSize(1);
        assertThatThrownBy(broken::because)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the wording names {day}, which is no value of it");
        assertThatThrownBy(broken::remedy).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_finding_without_a_remedy_ends_with_its_reason() {
        assertThat(Finding.of(Meetings2012.NOTICE_DATE, Verdict.BREACH, "", Map.of(), new Wording("it was not.", "")))
                .hasToString("S.I. 2012/2089 reg. 9(1)(d): it was not.");
    }

    @Test
    void a_finding_keeps_its_verdict_as_guidance_with_other_readings_and_answered() {
        OtherReading other = new OtherReading(
                Meetings2012.NOTICE_PERIOD,
                io.github.councillor.calendar.ClearDayReading.WORKING,
                Optional.empty(),
                Optional.empty());
        Finding finding = JUDGEMENT.asGuidance().with(List.of(other)).answered(answer(Meetings2012.NOTICE_DATE));

        assertThat(finding.force()).isEqualTo(Force.GUIDANCE);
        assertThat(JUDGEMENT.force()).isEqualTo(Force.LAW);
        assertThat(finding.otherReadings()).containsExactly(other);
        assertThat(other.outcome()).isEqualTo("MET");
        assertThat(finding.verdict()).isEqualTo(Verdict.JUDGEMENT);
        assertThat(finding.pointer()).isEqualTo("/when");
        assertThat(finding.values()).containsEntry("day", LocalDate.of(2025, 6, 2));
        assertThat(finding.because()).isEqualTo("it was Mon 2 June 2025.");
        assertThat(finding.answer()).isPresent();
    }

    @Test
    void breach_is_graver_than_cannot_tell_and_that_than_judgement() {
        assertThat(Verdict.BREACH.isAtLeast(Verdict.CANNOT_TELL)).isTrue();
        assertThat(Verdict.CANNOT_TELL.isAtLeast(Verdict.JUDGEMENT)).isTrue();
        assertThat(Verdict.JUDGEMENT.isAtLeast(Verdict.JUDGEMENT)).isTrue();
        assertThat(Verdict.JUDGEMENT.isAtLeast(Verdict.CANNOT_TELL)).isFalse();
        assertThat(Verdict.CANNOT_TELL.words()).isEqualTo("cannot tell");
    }

    @Test
    void two_reports_on_the_same_decision_are_read_as_one_that_tells_nothing_twice() {
        Report first = report(CANNOT_TELL, JUDGEMENT);
        Report second = Report.of(
                List.of(Meetings2012.NOTICE_WEBSITE, Meetings2012.PRIVATE_NOTICE_PERIOD),
                List.of(Meetings2012.NOTICE_PERIOD),
                List.of(BREACH, JUDGEMENT),
                Map.of());

        Report both = first.and(second);

        assertThat(both.considered())
                .containsExactly(
                        Meetings2012.NOTICE_DATE,
                        Meetings2012.NOTICE_OFFICES,
                        Meetings2012.NOTICE_WEBSITE,
                        Meetings2012.PRIVATE_NOTICE_PERIOD);
        assertThat(both.displaced()).containsExactly(Meetings2012.NOTICE_PERIOD);
        assertThat(both.findings()).containsExactly(CANNOT_TELL, JUDGEMENT, BREACH);
        assertThat(both.readings()).isEqualTo(Readings.defaults().all());
    }
}
