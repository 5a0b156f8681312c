package io.github.councillor.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.RecordReport;
import io.github.councillor.rules.report.Showing;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;

/**
 * Writes what a councillor's record shows as one line of JSON, schema {@code record-report/1}: a stable contract. Fields
 * are only ever added.
 */
public final class RecordReportJson {

    /** The name of the contract. */
    public static final String SCHEMA = "record-report/1";

    private final JsonGenerator out;
    private final ReportJson common;

    private RecordReportJson(JsonGenerator out) {
        this.out = out;
        this.common = new ReportJson(out);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param file the name of the file checked
     * @param library the library's version
     * @param to where to; not closed
     */
    public static void write(RecordReport report, String file, String library, Writer to) throws IOException {
        try (JsonGenerator generator =
                ReportJson.FACTORY.createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            new RecordReportJson(generator).report(report, file, library);
        }
    }

    private void report(RecordReport report, String file, String library) throws IOException {
        out.writeStartObject();
        out.writeStringField("schema", SCHEMA);
        out.writeStringField("library", library);
        out.writeStringField("authority", report.authority());
        out.writeStringField("file", file);
        out.writeStringField("member", report.member());
        out.writeObjectFieldStart("period");
        out.writeStringField("from", report.period().from().toString());
        out.writeStringField("until", report.period().until().toString());
        out.writeEndObject();
        common.strings("roles", report.roles());
        common.strings("profiles", report.profiles());
        out.writeArrayFieldStart("duties");
        for (DutyReport duty : report.duties()) {
            duty(duty);
        }
        out.writeEndArray();
        common.requirements("considered", report.report().considered());
        common.findings(report.report().findings(), report.report().answered());
        common.strings("readings", report.readings());
        common.text("attendBy", report.attendBy().map(LocalDate::toString));
        summary(report);
        out.writeEndObject();
    }

    private void duty(DutyReport duty) throws IOException {
        out.writeStartObject();
        out.writeStringField("duty", duty.duty().toString());
        out.writeStringField("words", duty.words());
        out.writeStringField("force", duty.force().name());
        out.writeStringField("showing", duty.showing().name());
        out.writeStringField("because", duty.because());
        out.writeStringField("next", duty.next());
        out.writeStringField("leftToJudge", duty.leftToJudge());
        out.writeArrayFieldStart("evidence");
        for (EvidenceReport evidence : duty.evidence()) {
            evidence(evidence);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void evidence(EvidenceReport evidence) throws IOException {
        out.writeStartObject();
        out.writeStringField("evidence", evidence.evidence().word());
        out.writeStringField("showing", evidence.showing().name());
        out.writeObjectFieldStart("values");
        for (Map.Entry<String, Object> value : evidence.values().entrySet()) {
            out.writeFieldName(value.getKey());
            common.value(value.getValue());
        }
        out.writeEndObject();
        out.writeStringField("because", evidence.because());
        out.writeStringField("next", evidence.next());
        out.writeEndObject();
    }

    private void summary(RecordReport report) throws IOException {
        out.writeObjectFieldStart("summary");
        out.writeNumberField("duties", report.duties().size());
        out.writeNumberField("shown", report.duties(Showing.SHOWN).size());
        out.writeNumberField("notShown", report.duties(Showing.NOT_SHOWN).size());
        out.writeNumberField(
                "dutiesCannotTell", report.duties(Showing.CANNOT_TELL).size());
        out.writeNumberField("dutiesToJudge", report.duties(Showing.JUDGEMENT).size());
        common.counts(report.report());
        out.writeEndObject();
    }
}
