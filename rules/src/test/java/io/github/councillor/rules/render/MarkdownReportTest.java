package io.github.councillor.rules.render;

import static io.github.councillor.calendar.ClearDayReading.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import java.time.LocalDate;
import java.util.List;
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
}
