package io.github.councillor.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.ClearDays;
import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.Standing;
import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntryWordsTest {

    private static String shortTitle(String title) {
        return EntryWords.shortTitle(EntryReport.builder()
                .pointer("/items/0")
                .title(title)
                .declared(Declared.KEY)
                .standing(Standing.OPEN)
                .notified(Fact.unstated())
                .report(report())
                .build());
    }

    @Test
    void a_title_of_120_signs_is_shown_whole_and_a_longer_one_is_cut_between_signs() {
        String title = "\ud83c\udf33".repeat(120);
        assertThat(shortTitle(title)).isEqualTo(title);
        assertThat(shortTitle(title + "x")).isEqualTo(title + "...");
    }

    private static EntryReport.Builder entry() {
        return EntryReport.builder()
                .pointer("/items/0")
                .title("A matter")
                .declared(Declared.KEY)
                .standing(Standing.OPEN);
    }

    private static Report report(Verdict... verdicts) {
        return Report.of(
                List.of(Meetings2012.NOTICE_DATE),
                List.of(),
                Stream.of(verdicts)
                        .map(verdict -> Finding.of(
                                Meetings2012.NOTICE_DATE, verdict, "", Map.of(), new Wording("because.", "")))
                        .toList(),
                Map.of());
    }

    @Test
    void the_facts_of_an_entry_are_said_a_line_each() {
        LocalDate published = LocalDate.of(2025, 6, 2);
        LocalDate due = LocalDate.of(2025, 6, 10);

        assertThat(EntryWords.facts(entry().decisionMaker("Cabinet")
                        .published(published)
                        .notified(Fact.known(DecisionPeriod.on(due)))
                        .clearDays(7)
                        .clearWorkingDays(5)
                        .dayCount(ClearDays.under(ClearDayReading.WORKING).working(published, due))
                        .earliestLawful(LocalDate.of(2025, 7, 1))
                        .earliestByException(due)
                        .latestPublication(LocalDate.of(2025, 5, 12))
                        .untimedBecause("withdrawn")
                        .addOtherDecisions("Director of Highways, on Tue 1 July 2025")
                        .report(report())
                        .build()))
                .containsExactly(
                        "declared a key decision, by Cabinet",
                        "published Mon 2 June 2025; to be decided on Tue 10 June 2025",
                        "7 clear days to the first day notified (5 of them working days)",
                        "5 counted, 2 left out under the reading \"working\"",
                        "on 28 clear days' notice the first lawful day is Tue 1 July 2025",
                        "under the general exception the first lawful day is Tue 10 June 2025",
                        "for the first day notified, notice could be published until Mon 12 May 2025",
                        "not held to the clock: withdrawn",
                        "also to be decided by Director of Highways, on Tue 1 July 2025");
    }

    @Test
    void what_is_not_known_of_an_entry_is_said_as_well() {
        assertThat(EntryWords.facts(
                        entry().notified(Fact.unstated()).report(report()).build()))
                .containsExactly(
                        "declared a key decision",
                        "published on a day that is not known; to be decided on a day that is not known");
        assertThat(EntryWords.facts(
                        entry().notified(Fact.unread("Spring")).report(report()).build()))
                .contains("published on a day that is not known; to be decided on a day that could not be read from"
                        + " \"Spring\"");
    }

    @Test
    void no_clear_day_is_told_apart_from_a_notice_that_came_too_late_for_one() {
        EntryReport.Builder none = entry().notified(Fact.unstated()).clearDays(0);
        EntryReport.Builder late = entry().notified(Fact.unstated()).clearDays(-1);

        assertThat(EntryWords.facts(none.report(report()).build())).contains("0 clear days to the first day notified");
        assertThat(EntryWords.facts(late.report(report()).build()))
                .contains("published on or after the first day notified");
    }

    @Test
    void what_came_of_an_entry_is_counted_gravest_first() {
        EntryReport found = entry().notified(Fact.unstated())
                .report(report(Verdict.JUDGEMENT, Verdict.BREACH, Verdict.JUDGEMENT))
                .build();

        assertThat(EntryWords.outcome(found)).isEqualTo("1 breach, 2 judgements");
        assertThat(found.report().gravest()).contains(Verdict.BREACH);
        assertThat(EntryWords.outcome(
                        entry().notified(Fact.unstated()).report(report()).build()))
                .isEqualTo("nothing found");
        assertThat(EntryWords.outcome(entry().notified(Fact.unstated())
                        .untimedBecause("withdrawn")
                        .report(report())
                        .build()))
                .isEqualTo("not held to the clock");
        Answer answer =
                new Answer(Meetings2012.NOTICE_DATE, "", "Monitoring Officer", LocalDate.of(2025, 6, 3), "Told.");
        assertThat(EntryWords.outcome(entry().notified(Fact.unstated())
                        .report(report(Verdict.JUDGEMENT).answeredBy(List.of(answer)))
                        .build()))
                .isEqualTo("1 finding answered");
    }
}
