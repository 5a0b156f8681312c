package io.github.councillor.rules;

import static io.github.councillor.rules.Plans.check;
import static io.github.councillor.rules.Plans.page;
import static io.github.councillor.rules.Plans.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.decision.Decision;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.NotClear;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Summary;
import io.github.councillor.rules.report.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanReportTest {

    /** The offices are told for the plan; the first entry is a day short, the second decided a day late. */
    private final PlanReport report = check(page(
            Lawful.key(Lawful.DECIDED.minusDays(1))
                    .notice(Lawful.notice(Lawful.PUBLISHED, Lawful.DECIDED.minusDays(1), YesNo.NOT_STATED)
                            .build())
                    .build(),
            Lawful.key(Lawful.DECIDED.plusDays(1))
                    .notice(Lawful.notice(Lawful.PUBLISHED, Lawful.DECIDED, YesNo.NOT_STATED)
                            .build())
                    .build()));

    private static Answer answer(Meetings2012 requirement, String entry) {
        return new Answer(requirement, entry, "Monitoring Officer", LocalDate.of(2025, 6, 3), "It was looked at");
    }

    @Test
    void the_summary_counts_findings_by_verdict() {
        assertThat(says(report.findings()))
                .containsExactly(
                        "meetings2012.notice-offices CANNOT_TELL",
                        "meetings2012.notice-period BREACH",
                        "meetings2012.notice-date JUDGEMENT");
        assertThat(report.summary()).isEqualTo(new Summary(2, 2, 1, 1, 1));
        assertThat(report.gravest()).contains(Verdict.BREACH);
        assertThat(report.isClear()).isFalse();
    }

    @Test
    void it_throws_from_a_level_up() {
        assertThatThrownBy(report::orThrow).isInstanceOf(NotClear.class);
        assertThatThrownBy(() -> report.orThrow(Verdict.JUDGEMENT))
                .satisfies(thrown -> assertThat(((NotClear) thrown).findings()).hasSize(3));
        PlanReport late = check(page(Lawful.key(Lawful.DECIDED.plusDays(1))
                .notice(Lawful.notice().build())
                .build()));
        assertThat(late.orThrow()).isSameAs(late);
        assertThat(late.orThrow(Verdict.CANNOT_TELL)).isSameAs(late);
        assertThatThrownBy(() -> late.orThrow(Verdict.JUDGEMENT)).isInstanceOf(NotClear.class);
    }

    @Test
    void an_answer_to_an_entry_closes_its_finding_and_it_is_no_longer_counted() {
        PlanReport answered = report.answeredBy(List.of(answer(Meetings2012.NOTICE_DATE, "/items/1")));

        assertThat(answered.summary()).isEqualTo(new Summary(2, 2, 1, 1, 0));
        assertThat(answered.entries().get(1).report().isClear()).isTrue();
        assertThat(says(answered.entries().get(1).report().answered()))
                .containsExactly("meetings2012.notice-date JUDGEMENT");
        assertThat(answered.title()).isEqualTo(report.title());
    }

    @Test
    void an_answer_to_another_entry_or_to_the_plan_does_not() {
        assertThat(report.answeredBy(List.of(answer(Meetings2012.NOTICE_DATE, "/items/0")))
                        .summary())
                .isEqualTo(report.summary());
        assertThat(report.answeredBy(List.of(answer(Meetings2012.NOTICE_DATE, "")))
                        .summary())
                .isEqualTo(report.summary());
    }

    @Test
    void an_answer_to_one_entry_does_not_reach_another_that_has_an_answer_of_its_own() {
        PlanReport answered = report.answeredBy(
                List.of(answer(Meetings2012.NOTICE_DATE, "/items/0"), answer(Meetings2012.NOTICE_MATTER, "/items/1")));

        assertThat(answered.summary()).isEqualTo(report.summary());
    }

    @Test
    void an_answer_to_the_plan_closes_what_is_told_once() {
        PlanReport answered = report.answeredBy(List.of(answer(Meetings2012.NOTICE_OFFICES, "")));

        assertThat(answered.planFindings()).isEmpty();
        assertThat(says(answered.planAnswered())).containsExactly("meetings2012.notice-offices CANNOT_TELL");
        assertThat(answered.summary()).isEqualTo(new Summary(2, 2, 1, 0, 1));
        assertThat(says(answered.findings())).doesNotContain("meetings2012.notice-offices CANNOT_TELL");
    }

    @Test
    void an_answer_never_closes_a_breach() {
        assertThat(report.answeredBy(List.of(answer(Meetings2012.NOTICE_PERIOD, "/items/0")))
                        .summary())
                .isEqualTo(report.summary());
    }

    @Test
    void answers_given_one_after_another_add_up() {
        PlanReport answered = report.answeredBy(List.of(answer(Meetings2012.NOTICE_OFFICES, "")))
                .answeredBy(List.of(answer(Meetings2012.NOTICE_DATE, "/items/1")));

        assertThat(answered.summary()).isEqualTo(new Summary(2, 2, 1, 0, 0));
        assertThat(answered.planAnswered()).hasSize(1);
        assertThat(answered.entries().get(1).report().answered()).hasSize(1);
    }

    @Test
    void several_answers_to_one_entry_may_be_given_at_once() {
        Decision bare = Decision.key("A matter").build();
        PlanReport open = check(Plans.facts(bare));
        List<Answer> all = open.findings().stream()
                .map(finding -> answer((Meetings2012) finding.requirement(), "/entries/0"))
                .toList();

        assertThat(open.findings()).hasSizeGreaterThan(5);
        assertThat(open.answeredBy(all).isClear()).isTrue();
    }
}
