package io.github.councillor.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.councillor.rules.report.Report;
import java.io.IOException;
import java.io.Writer;

/** Writes one report as one line of JSON, schema {@code findings/1}: a stable contract. Fields are only ever added. */
public final class FindingsJson {

    /** The name of the contract. */
    public static final String SCHEMA = "findings/1";

    private FindingsJson() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param of what was checked
     * @param library the library's version
     * @param to where to; not closed
     */
    public static void write(Report report, String of, String library, Writer to) throws IOException {
        try (JsonGenerator out =
                ReportJson.FACTORY.createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            ReportJson common = new ReportJson(out);
            out.writeStartObject();
            out.writeStringField("schema", SCHEMA);
            out.writeStringField("library", library);
            out.writeStringField("of", of);
            common.requirements("considered", report.considered());
            common.requirements("displaced", report.displaced());
            common.findings(report.findings(), report.answered());
            out.writeObjectFieldStart("summary");
            common.counts(report);
            out.writeEndObject();
            out.writeEndObject();
        }
    }
}
