package io.github.councillor.rules.render;

import static io.github.councillor.rules.render.Markdown.escape;

import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.RecordReport;
import io.github.councillor.rules.report.Showing;
import java.util.List;

/** What a councillor's record shows, in Markdown. What the source says is escaped, so that it stays text. */
public final class RecordMarkdown {

    private final MarkdownReport markdown;

    private RecordMarkdown(MarkdownReport markdown) {
        this.markdown = markdown;
    }

    /** The report of a record. */
    public static String of(RecordReport report) {
        StringBuilder out = new StringBuilder();
        new RecordMarkdown(new MarkdownReport(out)).record(report);
        return out.toString();
    }

    private void record(RecordReport report) {
        markdown.line("# " + escape(RecordWords.title(report)));
        markdown.line("");
        markdown.line(escape(RecordWords.period(report)));
        markdown.line("");
        report.roles().forEach(role -> markdown.line("* " + escape(role)));
        report.profiles().forEach(profile -> markdown.line("* " + escape("duties of " + profile)));
        markdown.line("");
        markdown.line(escape(RecordWords.summary(report)) + ".");
        markdown.line("");
        markdown.line("## The law behind the duties");
        markdown.line("");
        markdown.findings(report.report().findings());
        String met = RecordWords.met(report);
        if (!met.isEmpty()) {
            markdown.line("* met: " + escape(met));
        }
        RecordWords.attendBy(report).forEach(line -> markdown.line("* " + escape(line)));
        RecordWords.readings(report).forEach(line -> markdown.line("* " + escape(line)));
        markdown.line("");
        RecordWords.ORDER.forEach(showing -> duties(showing, report.duties(showing)));
        markdown.line("*" + RecordWords.GUIDANCE + " " + Caveat.NO_ADVICE + "*");
    }

    private void duties(Showing showing, List<DutyReport> duties) {
        if (duties.isEmpty()) {
            return;
        }
        markdown.line("## " + RecordWords.heading(showing));
        markdown.line("");
        for (DutyReport duty : duties) {
            String sentences = String.join(" ", RecordWords.sentences(duty));
            markdown.line("* **" + escape(duty.duty().toString()) + "** " + escape(duty.words())
                    + (sentences.isEmpty() ? "" : ". " + escape(sentences)));
        }
        markdown.line("");
    }
}
