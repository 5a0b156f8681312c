package io.github.councillor.rules.render;

import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Requirement;
import io.github.councillor.plan.Written;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan's report in Markdown. What the source says is escaped, so that it stays text. */
public final class MarkdownReport {

    private final Appendable out;

    MarkdownReport(Appendable out) {
        this.out = out;
    }

    /** The report of one decision, or of anything else that is checked as one. */
    public static String of(Report report) {
        StringBuilder out = new StringBuilder();
        MarkdownReport markdown = new MarkdownReport(out);
        markdown.line(report.isClear() ? "Nothing found." : "Found:");
        markdown.line("");
        markdown.findings(report.findings());
        markdown.answered(report.answered());
        markdown.codes("Considered", report.considered());
        markdown.codes("Displaced", report.displaced());
        markdown.line("");
        markdown.line("*" + Caveat.NO_ADVICE + "*");
        return out.toString();
    }

    /** The report of a plan. */
    public static String of(PlanReport report) {
        StringBuilder out = new StringBuilder();
        new MarkdownReport(out).plan(report);
        return out.toString();
    }

    /**
     * Writes the report of a plan, entry by entry: a long one need not be held as one text.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(PlanReport report, Appendable to) throws IOException {
        try {
            new MarkdownReport(to).plan(report);
        } catch (UncheckedIOException unwritten) {
            throw new IOException(unwritten.getCause());
        }
    }

    private void plan(PlanReport report) {
        head(report);
        for (EntryReport entry : report.entries()) {
            entry(entry);
        }
        line("## The plan as a whole");
        line("");
        if (report.planFindings().isEmpty() && report.planAnswered().isEmpty()) {
            line("Nothing found.");
        }
        findings(report.planFindings());
        answered(report.planAnswered());
        unread(report.unread());
        line("");
        line("*" + Caveat.NO_ADVICE + "*");
    }

    private void head(PlanReport report) {
        Summary summary = report.summary();
        line("# " + Markdown.escape(EntryWords.planTitle(report)));
        line("");
        line("| entries | held to the clock | breaches | cannot tell | judgements |");
        line("|---|---|---|---|---|");
        line("| " + summary.entries() + " | " + summary.timed() + " | " + summary.breaches() + " | "
                + summary.cannotTell() + " | " + summary.judgements() + " |");
        line("");
        for (Map.Entry<Requirement, Readings.Adopted> reading :
                report.readings().entrySet()) {
            line("* " + Markdown.escape(EntryWords.reading(reading.getKey(), reading.getValue())));
        }
        report.constitutions().forEach(source -> line("* " + Markdown.escape(EntryWords.constitution(source))));
        report.warnings().forEach(warning -> line("* " + Markdown.escape("Warning: " + warning)));
        line("");
    }

    private void entry(EntryReport entry) {
        line("## " + Markdown.escape(EntryWords.title(entry)));
        line("");
        line("`" + entry.pointer() + "`");
        line("");
        EntryWords.facts(entry).forEach(fact -> line("* " + Markdown.escape(fact)));
        if (!entry.otherReadings().isEmpty()) {
            line("* " + Markdown.escape("the period of notice " + EntryWords.otherReadings(entry.otherReadings())));
        }
        line("");
        findings(entry.report().findings());
        answered(entry.report().answered());
        codes("Considered", entry.report().considered());
        codes("Displaced", entry.report().displaced());
        unread(entry.unread());
        line("");
    }

    void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            line("* **" + finding.verdict().name().replace('_', ' ') + "** `"
                    + finding.requirement().code() + "` (" + Markdown.escape(EntryWords.force(finding)) + "): "
                    + Markdown.escape(finding.toString()));
        }
    }

    private void answered(List<Finding> answered) {
        for (Finding finding : answered) {
            finding.answer()
                    .ifPresent(answer -> line("* **ANSWERED** `"
                            + finding.requirement().code() + "` by " + Markdown.escape(answer.by()) + " on "
                            + answer.on()
                            + ": " + Markdown.escape(answer.reason()) + " (" + Markdown.escape(finding.toString())
                            + ")"));
        }
    }

    private void codes(String label, List<Requirement> requirements) {
        if (!requirements.isEmpty()) {
            line("");
            line(label + ": "
                    + requirements.stream()
                            .map(requirement -> "`" + requirement.code() + "`")
                            .collect(Collectors.joining(", ")));
        }
    }

    private void unread(List<Written> unread) {
        if (!unread.isEmpty()) {
            line("");
        }
        unread.forEach(value ->
                line("* " + Markdown.escape("not read, " + value.pointer() + ": \"" + value.written() + "\"")));
    }

    void line(String text) {
        try {
            out.append(text).append('\n');
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
