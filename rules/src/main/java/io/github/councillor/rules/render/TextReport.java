package io.github.councillor.rules.render;

import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Requirement;
import io.github.councillor.plan.Written;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.OtherReading;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A report as plain text, for a terminal or a log. Control characters of the source are shown as {@code \uFFFD}. */
public final class TextReport {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]");

    private final Appendable out;

    TextReport(Appendable out) {
        this.out = out;
    }

    /** The report of one decision. */
    public static String of(Report report) {
        StringBuilder out = new StringBuilder();
        TextReport text = new TextReport(out);
        int met = FindingWords.met(report).size();
        text.line(
                0,
                met == report.considered().size()
                        ? "Clear: all " + met + " requirements considered are met."
                        : met + " of " + report.considered().size() + " requirements considered are met. Not these:");
        text.findings(0, report.findings(), report.answered());
        text.line(0, "Considered: " + codes(report.considered()));
        if (!report.displaced().isEmpty()) {
            text.line(0, "Displaced: " + codes(report.displaced()));
        }
        text.line(0, Caveat.NO_ADVICE);
        return out.toString();
    }

    /** The report of a plan. */
    public static String of(PlanReport report) {
        StringBuilder out = new StringBuilder();
        new TextReport(out).plan(report);
        return out.toString();
    }

    /**
     * Writes the report of a plan, entry by entry: a long one need not be held as one text.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(PlanReport report, Appendable to) throws IOException {
        try {
            new TextReport(to).plan(report);
        } catch (UncheckedIOException unwritten) {
            throw new IOException(unwritten.getCause());
        }
    }

    private void plan(PlanReport report) {
        head(report);
        for (int i = 0; i < report.entries().size(); i++) {
            entry(i + 1, report.entries().get(i));
        }
        line(0, "The plan as a whole");
        if (report.planFindings().isEmpty() && report.planAnswered().isEmpty()) {
            line(2, "nothing found");
        }
        findings(2, report.planFindings(), report.planAnswered());
        written(report.unread());
        line(0, "");
        readings(report);
        line(0, Caveat.NO_ADVICE);
    }

    private void head(PlanReport report) {
        Summary summary = report.summary();
        line(0, EntryWords.planTitle(report));
        line(
                0,
                summary.entries() + (summary.entries() == 1 ? " entry, " : " entries, ") + summary.timed()
                        + " held to the clock: " + EntryWords.number(summary.breaches(), "breach", "breaches") + ", "
                        + summary.cannotTell() + " that cannot be told, "
                        + EntryWords.number(summary.judgements(), "judgement", "judgements"));
        report.warnings().forEach(warning -> line(0, "Warning: " + warning));
        line(0, "");
    }

    /** How the periods that were looked at were counted, and whose definition of key decision was used. */
    private void readings(PlanReport report) {
        for (Map.Entry<Requirement, Readings.Adopted> reading :
                report.readings().entrySet()) {
            boolean used = report.entries().stream()
                    .anyMatch(entry -> entry.report().considered().contains(reading.getKey()));
            if (used) {
                line(0, EntryWords.reading(reading.getKey(), reading.getValue()));
            }
        }
        report.constitutions().forEach(source -> line(0, EntryWords.constitution(source)));
    }

    private void entry(int number, EntryReport entry) {
        line(0, number + ". " + EntryWords.title(entry) + " [" + entry.pointer() + "]");
        EntryWords.facts(entry).forEach(fact -> line(3, fact));
        findings(3, entry.report().findings(), entry.report().answered());
        List<Requirement> met = FindingWords.met(entry.report());
        if (!met.isEmpty()) {
            line(3, "met: " + provisions(met));
        }
        if (!entry.report().displaced().isEmpty()) {
            line(3, "displaced by the exception: " + provisions(entry.report().displaced()));
        }
        List<OtherReading> others = entry.otherReadings();
        if (!others.isEmpty()) {
            line(3, "the period of notice " + EntryWords.otherReadings(others));
        }
        written(entry.unread());
        line(0, "");
    }

    void findings(int indent, List<Finding> open, List<Finding> answered) {
        for (Finding finding : open) {
            line(
                    indent,
                    finding.verdict().name().replace('_', ' ') + " "
                            + finding.requirement().code() + " (" + EntryWords.force(finding) + ")");
            line(indent + 2, finding.toString());
        }
        for (Finding finding : answered) {
            finding.answer()
                    .ifPresent(answer -> line(
                            indent,
                            "ANSWERED " + finding.requirement().code() + " by " + answer.by() + " on " + answer.on()
                                    + ": " + answer.reason()));
            line(indent + 2, finding.toString());
        }
    }

    private void written(List<Written> unread) {
        unread.forEach(value -> line(3, "not read, " + value.pointer() + ": \"" + value.written() + "\""));
    }

    static String codes(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::code).collect(Collectors.joining(", "));
    }

    /** {@code reg. 8(1), reg. 9(1)(a)}: for a person shorter than codes. */
    static String provisions(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> requirement.citation().provision())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    void line(int indent, String text) {
        try {
            out.append(" ".repeat(indent))
                    .append(CONTROL.matcher(text.replace("\n", " ")).replaceAll("\ufffd"))
                    .append(System.lineSeparator());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
