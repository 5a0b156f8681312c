package io.github.councillor.rules.render;

import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.RecordReport;
import io.github.councillor.rules.report.Showing;
import java.util.List;

/** What a councillor's record shows, as plain text. Control characters of the source are shown as {@code \uFFFD}. */
public final class RecordText {

    private final TextReport text;

    private RecordText(TextReport text) {
        this.text = text;
    }

    /** The report of a record. */
    public static String of(RecordReport report) {
        StringBuilder out = new StringBuilder();
        new RecordText(new TextReport(out)).record(report);
        return out.toString();
    }

    private void record(RecordReport report) {
        text.line(0, RecordWords.title(report));
        text.line(0, RecordWords.period(report));
        report.roles().forEach(role -> text.line(2, role));
        report.profiles().forEach(profile -> text.line(0, "Duties of " + profile));
        text.line(0, RecordWords.summary(report));
        text.line(0, "");
        text.line(0, "The law behind the duties");
        text.findings(2, report.report().findings(), report.report().answered());
        String met = RecordWords.met(report);
        if (!met.isEmpty()) {
            text.line(2, "met: " + met);
        }
        RecordWords.attendBy(report).forEach(line -> text.line(2, line));
        RecordWords.readings(report).forEach(line -> text.line(2, line));
        RecordWords.ORDER.forEach(showing -> duties(showing, report.duties(showing)));
        text.line(0, "");
        text.line(0, RecordWords.GUIDANCE);
        text.line(0, Caveat.NO_ADVICE);
    }

    private void duties(Showing showing, List<DutyReport> duties) {
        if (duties.isEmpty()) {
            return;
        }
        text.line(0, "");
        text.line(0, RecordWords.heading(showing));
        for (DutyReport duty : duties) {
            text.line(2, duty.duty() + " " + duty.words());
            RecordWords.sentences(duty).forEach(sentence -> text.line(4, sentence));
        }
    }
}
