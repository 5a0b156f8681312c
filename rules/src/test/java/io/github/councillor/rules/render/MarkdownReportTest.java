package io.github.councillor.rules.render;

import static io.github.councillor.calendar.ClearDayReading.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.law.Meetings2012;
import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final PlanReport NOTTINGHAM = Plans.named("nottingham-forthcoming");

    @Test
    void the_summary_is_a_table() {
        var summary = NOTTINGHAM.summary();
        assertThat(MarkdownReport.of(NOTTINGHAM))
                .startsWith("# Nottingham City Council: Forthcoming decisions\n\n| entries | held to the clock |")
                .contains("| " + summary.entries() + " | " + summary.timed() + " | " + summary.breaches() + " | "
                        + summary.cannotTell() + " | " + summary.judgements() + " |\n");
    }

    @Test
    void every_entry_has_a_heading_and_every_finding_a_line() {
        String markdown = MarkdownReport.of(NOTTINGHAM);
        assertThat(markdown.lines().filter(line -> line.startsWith("## ")))
                .hasSize(NOTTINGHAM.entries().size() + 1);
        assertThat(markdown.lines().filter(line -> line.startsWith("* **")))
                .hasSize(NOTTINGHAM.findings().size());
    }

    @Test
    void a_hostile_title_stays_text() {
        String title = "# <script> [x](http://e) *b* _i_ `c` |p| ~s~ \u202ernd\n* item";
        assertThat(MarkdownReport.of(Plans.of(CALENDAR, title, "20/01/2020", "18/02/2020")))
                .contains("## \\# \\<script\\> \\[x\\]\\(http://e\\) \\*b\\* \\_i\\_ \\`c\\` \\|p\\| \\~s\\~"
                        + " \ufffdrnd\ufffd\\* item\n");
    }

    @Test
    void an_answered_finding_is_marked() {
        PlanReport plan = Plans.named("bury");
        Finding open = plan.planFindings().get(0);
        assertThat(MarkdownReport.of(plan.answeredBy(List.of(new Answer(
                        open.requirement(), "", "Monitoring Officer", LocalDate.of(2023, 11, 23), "Told.")))))
                .contains("* **ANSWERED** `" + open.requirement().code()
                        + "` by Monitoring Officer on 2023-11-23: Told.");
    }

    @Test
    void the_report_ends_with_its_caveat() {
        assertThat(MarkdownReport.of(NOTTINGHAM)).endsWith("*" + Caveat.NO_ADVICE + "*\n");
    }

    @Test
    void a_whole_report_reads_line_by_line() {
        assertThat(MarkdownReport.of(Plans.one(Verdict.BREACH)).lines())
                .containsExactly(
                        "# Example Council: Forward Plan",
                        "",
                        "| entries | held to the clock | breaches | cannot tell | judgements |",
                        "|---|---|---|---|---|",
                        "| 1 | 1 | 1 | 0 | 0 |",
                        "",
                        "* S.I. 2012/2089 reg. 9\\(2\\): clear days counted as \"calendar\" \\(by default\\)",
                        "* S.I. 2012/2089 reg. 10\\(1\\)\\(c\\): clear days counted as \"working\" \\(by default\\)",
                        "* definition of key decision used: Constitution, part 2",
                        "* Warning: the table ends soon",
                        "",
                        "## A matter",
                        "",
                        "`/items/0`",
                        "",
                        "* declared a key decision, by Cabinet",
                        "* published Mon 2 June 2025; to be decided on Mon 30 June 2025",
                        "* the period of notice under the reading \"working\": breach, first lawful day Fri 11 July 2025",
                        "",
                        "* **BREACH** `meetings2012.notice-period` (law): S.I. 2012/2089 reg. 9\\(2\\): the notice is a"
                                + " day short. Wait.",
                        "",
                        "Considered: `meetings2012.notice-matter`, `meetings2012.notice-period`",
                        "",
                        "Displaced: `meetings2012.notice-documents`",
                        "",
                        "* not read, /items/0/wards: \"all of it\"",
                        "",
                        "## The plan as a whole",
                        "",
                        "Nothing found.",
                        "",
                        "* not read, /kind: \"?\"",
                        "",
                        "*" + Caveat.NO_ADVICE + "*");
    }

    @Test
    void an_answered_finding_of_an_entry_stands_under_the_entry() {
        String markdown = MarkdownReport.of(Plans.one(Verdict.JUDGEMENT)
                .answeredBy(List.of(new Answer(
                        Meetings2012.NOTICE_PERIOD,
                        "/items/0",
                        "Monitoring Officer",
                        LocalDate.of(2025, 6, 3),
                        "Told."))));
        assertThat(markdown.substring(markdown.indexOf("## A matter"), markdown.indexOf("## The plan as a whole")))
                .contains("* **ANSWERED** `meetings2012.notice-period` by Monitoring Officer on 2025-06-03: Told.");
    }

    @Test
    void a_finding_on_the_whole_plan_that_is_answered_was_found_all_the_same() {
        PlanReport plan = PlanReport.builder()
                .authority("Example Council")
                .title("")
                .addPlanFindings(Finding.of(
                        Meetings2012.NOTICE_OFFICES, Verdict.CANNOT_TELL, "", Map.of(), new Wording("unsaid.", "")))
                .build();
        assertThat(MarkdownReport.of(plan.answeredBy(List.of(new Answer(
                        Meetings2012.NOTICE_OFFICES, "", "Monitoring Officer", LocalDate.of(2025, 6, 3), "Seen.")))))
                .doesNotContain("Nothing found");
    }

    @Test
    void a_report_written_to_an_output_is_the_same_text() throws IOException {
        StringBuilder written = new StringBuilder();
        MarkdownReport.write(NOTTINGHAM, written);
        assertThat(written).hasToString(MarkdownReport.of(NOTTINGHAM));
    }
}
