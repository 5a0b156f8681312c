package io.github.councillor.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.councillor.calendar.LeftOut;
import io.github.councillor.calendar.Readings;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.Written;
import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.OtherReading;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Summary;
import io.github.councillor.rules.report.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes a plan's report as one line of JSON, schema {@code report/1}: a stable contract. Fields are only ever added.
 */
public final class ReportJson {

    /** The name of the contract. */
    public static final String SCHEMA = "report/1";

    static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonGenerator out;

    ReportJson(JsonGenerator out) {
        this.out = out;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param file the name of the file checked
     * @param library the library's version
     * @param to where to; not closed
     */
    public static void write(PlanReport report, String file, String library, Writer to) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            new ReportJson(generator).report(report, file, library);
        }
    }

    private void report(PlanReport report, String file, String library) throws IOException {
        out.writeStartObject();
        out.writeStringField("schema", SCHEMA);
        out.writeStringField("library", library);
        out.writeStringField("authority", report.authority());
        out.writeStringField("file", file);
        out.writeStringField("title", report.title());
        out.writeStringField(
                "reading",
                Optional.ofNullable(report.readings().get(Meetings2012.NOTICE_PERIOD))
                        .map(adopted -> adopted.reading().word())
                        .orElse(""));
        readings(report.readings());
        strings("constitutions", report.constitutions());
        out.writeArrayFieldStart("entries");
        for (EntryReport entry : report.entries()) {
            entry(entry);
        }
        out.writeEndArray();
        requirements("considered", report.considered());
        findings(report.planFindings(), report.planAnswered());
        written("read", report.read(), true);
        written("unread", report.unread(), false);
        strings("setAside", report.setAside());
        strings("warnings", report.warnings());
        summary(report.summary());
        out.writeEndObject();
    }

    private void readings(Map<Requirement, Readings.Adopted> readings) throws IOException {
        out.writeObjectFieldStart("readings");
        for (Map.Entry<Requirement, Readings.Adopted> reading : readings.entrySet()) {
            out.writeObjectFieldStart(reading.getKey().code());
            out.writeStringField("name", reading.getValue().reading().word());
            out.writeStringField("source", reading.getValue().source());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void entry(EntryReport entry) throws IOException {
        out.writeStartObject();
        out.writeStringField("pointer", entry.pointer());
        out.writeStringField("title", entry.title());
        out.writeStringField("key", entry.declared().name());
        out.writeStringField("status", entry.standing().word());
        text("decisionMaker", entry.decisionMaker());
        out.writeBooleanField("timed", entry.isTimed());
        text("untimedBecause", entry.untimedBecause());
        text("published", entry.published().map(LocalDate::toString));
        notified(entry.notified());
        number("clearDays", entry.clearDays());
        number("clearWorkingDays", entry.clearWorkingDays());
        text("earliestLawful", entry.earliestLawful().map(LocalDate::toString));
        text("earliestByException", entry.earliestByException().map(LocalDate::toString));
        text("latestPublication", entry.latestPublication().map(LocalDate::toString));
        leftOut(entry);
        strings("otherDecisions", entry.otherDecisions());
        requirements("considered", entry.report().considered());
        requirements("displaced", entry.report().displaced());
        findings(entry.report().findings(), entry.report().answered());
        out.writeArrayFieldStart("otherReadings");
        for (OtherReading other : entry.otherReadings()) {
            otherReading(other, true);
        }
        out.writeEndArray();
        written("read", entry.read(), true);
        written("unread", entry.unread(), false);
        out.writeEndObject();
    }

    private void notified(Fact<DecisionPeriod> notified) throws IOException {
        out.writeObjectFieldStart("notified");
        Optional<DecisionPeriod> period =
                notified instanceof Fact.Known<DecisionPeriod> known ? Optional.of(known.value()) : Optional.empty();
        text(
                "from",
                period.filter(DecisionPeriod::hasFrom).map(known -> known.from().toString()));
        text("to", period.filter(DecisionPeriod::hasTo).map(known -> known.to().toString()));
        out.writeEndObject();
    }

    /** The days that the count left out, each with its reason. */
    private void leftOut(EntryReport entry) throws IOException {
        out.writeArrayFieldStart("leftOut");
        if (entry.dayCount().isPresent()) {
            for (LeftOut day : entry.dayCount().get().leftOut()) {
                out.writeStartObject();
                out.writeStringField("day", day.day().toString());
                out.writeStringField("reason", day.reason());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    void findings(List<Finding> open, List<Finding> answered) throws IOException {
        out.writeArrayFieldStart("findings");
        for (Finding finding : open) {
            finding(finding);
        }
        for (Finding finding : answered) {
            finding(finding);
        }
        out.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        Requirement requirement = finding.requirement();
        out.writeStartObject();
        out.writeStringField("requirement", requirement.code());
        out.writeStringField("verdict", finding.verdict().name());
        out.writeStringField("force", finding.force().name());
        out.writeStringField("certainty", requirement.certainty().word());
        out.writeStringField("citation", requirement.citation().toString());
        out.writeStringField("link", requirement.citation().link());
        out.writeStringField("anchor", requirement.anchor());
        out.writeStringField("bearer", requirement.bearer().words());
        out.writeStringField("pointer", finding.pointer());
        out.writeObjectFieldStart("values");
        for (Map.Entry<String, Object> value : finding.values().entrySet()) {
            out.writeFieldName(value.getKey());
            value(value.getValue());
        }
        out.writeEndObject();
        out.writeStringField("because", finding.because());
        out.writeStringField("remedy", finding.remedy());
        out.writeArrayFieldStart("otherReadings");
        for (OtherReading other : finding.otherReadings()) {
            otherReading(other, false);
        }
        out.writeEndArray();
        if (finding.answer().isPresent()) {
            answer(finding.answer().get());
        }
        out.writeEndObject();
    }

    private void answer(Answer answer) throws IOException {
        out.writeObjectFieldStart("answer");
        out.writeStringField("by", answer.by());
        out.writeStringField("on", answer.on().toString());
        out.writeStringField("reason", answer.reason());
        out.writeEndObject();
    }

    void value(Object value) throws IOException {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal pounds) {
            out.writeString(pounds.toPlainString());
        } else {
            out.writeString(value.toString());
        }
    }

    private void otherReading(OtherReading other, boolean withRequirement) throws IOException {
        out.writeStartObject();
        if (withRequirement) {
            out.writeStringField("requirement", other.requirement().code());
        }
        out.writeStringField("name", other.reading().word());
        out.writeStringField("verdict", other.outcome());
        text("earliestLawful", other.earliestLawful().map(LocalDate::toString));
        out.writeEndObject();
    }

    private void written(String field, List<Written> values, boolean withMeaning) throws IOException {
        out.writeArrayFieldStart(field);
        for (Written value : values) {
            out.writeStartObject();
            out.writeStringField("pointer", value.pointer());
            out.writeStringField("written", value.written());
            if (withMeaning) {
                out.writeStringField("read", value.read());
                if (!value.note().isEmpty()) {
                    out.writeStringField("note", value.note());
                }
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void summary(Summary summary) throws IOException {
        out.writeObjectFieldStart("summary");
        out.writeNumberField("entries", summary.entries());
        out.writeNumberField("timed", summary.timed());
        out.writeNumberField("breaches", summary.breaches());
        out.writeNumberField("cannotTell", summary.cannotTell());
        out.writeNumberField("judgements", summary.judgements());
        out.writeEndObject();
    }

    /** How many findings of each verdict, gravest first. */
    void counts(Report report) throws IOException {
        out.writeNumberField("breaches", report.count(Verdict.BREACH));
        out.writeNumberField("cannotTell", report.count(Verdict.CANNOT_TELL));
        out.writeNumberField("judgements", report.count(Verdict.JUDGEMENT));
    }

    void requirements(String field, List<Requirement> requirements) throws IOException {
        out.writeArrayFieldStart(field);
        for (Requirement requirement : requirements) {
            out.writeString(requirement.code());
        }
        out.writeEndArray();
    }

    void strings(String field, List<String> values) throws IOException {
        out.writeArrayFieldStart(field);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    void text(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(field, value.get());
        } else {
            out.writeNullField(field);
        }
    }

    private void number(String field, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            out.writeNumberField(field, value.getAsInt());
        } else {
            out.writeNullField(field);
        }
    }
}
