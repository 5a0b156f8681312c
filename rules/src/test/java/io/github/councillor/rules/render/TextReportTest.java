package io.github.councillor.rules.render;

import static io.github.councillor.calendar.ClearDayReading.CALENDAR;
import static io.github.councillor.calendar.ClearDayReading.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.law.Meetings2012;
import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final PlanReport NOTTINGHAM = Plans.named("nottingham-forthcoming");

    @Test
    void the_head_names_the_council_and_counts_what_was_found() {
        assertThat(TextReport.of(Plans.named("bury")).lines().limit(2))
                .containsExactly(
                        "Bury Council",
                        "1 entry, 1 held to the clock: 0 breaches, "
                                + Plans.named("bury").summary().cannotTell()
                                + " that cannot be told, 0 judgements");
    }

    @Test
    void twenty_seven_clear_days_read_as_a_breach_with_the_next_lawful_day() {
        assertThat(TextReport.of(Plans.of(CALENDAR, "A matter", "02/06/2025", "30/06/2025")))
                .contains("1. A matter [/items/0]")
                .contains("   27 clear days to the first day notified (19 of them working days)")
                .contains("   BREACH meetings2012.notice-period (law)")
                .contains("Tue 1 July 2025");
    }

    @Test
    void a_reading_that_leaves_days_out_shows_how_many() {
        assertThat(TextReport.of(Plans.named("woking", WORKING)))
                .contains("   5 counted, 2 left out under the reading \"working\"");
    }

    @Test
    void every_finding_of_a_plan_is_in_its_text() {
        String text = TextReport.of(NOTTINGHAM);
        for (Finding finding : NOTTINGHAM.findings()) {
            assertThat(text).contains(finding.toString());
        }
        assertThat(text).contains("The plan as a whole").endsWith(Caveat.NO_ADVICE + System.lineSeparator());
    }

    @Test
    void an_answered_finding_stands_under_its_answer() {
        PlanReport plan = Plans.named("bury");
        Finding open = plan.planFindings().get(0);
        assertThat(TextReport.of(plan.answeredBy(List.of(new Answer(
                        open.requirement(), "", "Monitoring Officer", LocalDate.of(2023, 11, 23), "Told.")))))
                .contains("  ANSWERED " + open.requirement().code() + " by Monitoring Officer on 2023-11-23: Told."
                        + System.lineSeparator() + "    " + open);
    }

    @Test
    void no_control_of_the_source_reaches_a_terminal() {
        String text =
                TextReport.of(Plans.of(CALENDAR, "\u001b[31mred\u0007 \u202egnp.exe", "20/01/2020", "18/02/2020"));
        assertThat(text).contains("1. \ufffd[31mred\ufffd \ufffdgnp.exe [/items/0]");
        assertThat(text.replace(System.lineSeparator(), "").chars()).noneMatch(Character::isISOControl);
    }

    @Test
    void the_report_of_one_decision_says_what_was_considered() {
        Report report = NOTTINGHAM.entries().get(3).report();
        assertThat(TextReport.of(report))
                .startsWith("Clear: all " + report.considered().size() + " requirements considered are met.")
                .contains("Considered: meetings2012.key-decision-executive, meetings2012.key-decision, ");
    }

    @Test
    void the_report_of_one_decision_numbers_what_was_found_and_names_what_is_displaced() {
        Report report = NOTTINGHAM.entries().stream()
                .map(EntryReport::report)
                .filter(entry ->
                        entry.has(Verdict.CANNOT_TELL) && !entry.displaced().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(TextReport.of(report))
                .startsWith(report.considered().size() - report.findings().size() + " of "
                        + report.considered().size() + " requirements considered are met. Not these:")
                .contains("Displaced: meetings2012.notice-before-decision, ");
    }

    @Test
    void a_whole_report_reads_line_by_line() {
        assertThat(TextReport.of(Plans.one(Verdict.BREACH)).lines())
                .containsExactly(
                        "Example Council: Forward Plan",
                        "1 entry, 1 held to the clock: 1 breach, 0 that cannot be told, 0 judgements",
                        "Warning: the table ends soon",
                        "",
                        "1. A matter [/items/0]",
                        "   declared a key decision, by Cabinet",
                        "   published Mon 2 June 2025; to be decided on Mon 30 June 2025",
                        "   BREACH meetings2012.notice-period (law)",
                        "     S.I. 2012/2089 reg. 9(2): the notice is a day short. Wait.",
                        "   met: reg. 9(1)(b)",
                        "   displaced by the exception: reg. 9(1)(e)",
                        "   the period of notice under the reading \"working\": breach, first lawful day Fri 11 July 2025",
                        "   not read, /items/0/wards: \"all of it\"",
                        "",
                        "The plan as a whole",
                        "  nothing found",
                        "   not read, /kind: \"?\"",
                        "",
                        "S.I. 2012/2089 reg. 9(2): clear days counted as \"calendar\" (by default)",
                        "definition of key decision used: Constitution, part 2",
                        Caveat.NO_ADVICE);
    }

    @Test
    void a_finding_on_the_whole_plan_that_is_answered_was_found_all_the_same() {
        PlanReport plan = PlanReport.builder()
                .authority("Example Council")
                .title("")
                .addPlanFindings(Finding.of(
                        Meetings2012.NOTICE_OFFICES, Verdict.CANNOT_TELL, "", Map.of(), new Wording("unsaid.", "")))
                .build();
        assertThat(TextReport.of(plan.answeredBy(List.of(new Answer(
                        Meetings2012.NOTICE_OFFICES, "", "Monitoring Officer", LocalDate.of(2025, 6, 3), "Seen.")))))
                .doesNotContain("nothing found");
    }

    @Test
    void a_report_written_to_an_output_is_the_same_text() throws IOException {
        StringBuilder written = new StringBuilder();
        TextReport.write(NOTTINGHAM, written);
        assertThat(written).hasToString(TextReport.of(NOTTINGHAM));
    }

    @Test
    void a_requirement_whose_finding_is_answered_is_not_met() {
        assertThat(TextReport.of(Plans.one(Verdict.JUDGEMENT)
                                .answeredBy(List.of(new Answer(
                                        Meetings2012.NOTICE_PERIOD,
                                        "/items/0",
                                        "Monitoring Officer",
                                        LocalDate.of(2025, 6, 3),
                                        "Told."))))
                        .lines())
                .contains("   met: reg. 9(1)(b)");
    }
}
