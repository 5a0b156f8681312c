package io.github.councillor.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.rules.CatalogueValidator;
import io.github.councillor.rules.SupportFrameworkValidator;
import io.github.councillor.rules.report.Library;
import io.github.councillor.rules.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract {@code findings/1}: what is written validates, and nothing is written that is not described. */
class FindingsSchemaTest {

    private static final LocalDate DAY = LocalDate.of(2019, 10, 31);
    private static final PublishedSchema SCHEMA = PublishedSchema.named("findings-1");
    private static final PublishedSchema CLOSED = PublishedSchema.closed("findings-1");

    private static JsonNode json(Report report) {
        StringWriter text = new StringWriter();
        try {
            FindingsJson.write(report, "what was checked", Library.VERSION, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return PublishedSchema.json(text.toString());
    }

    private static void validates(JsonNode report) {
        assertThat(SCHEMA.against(report)).isEmpty();
        assertThat(CLOSED.against(report)).isEmpty();
    }

    @Test
    void the_contradictions_of_the_documents_validate() {
        JsonNode report = json(CatalogueValidator.on(DAY).check(Catalogue.shipped()));

        validates(report);
        assertThat(report.at("/of").textValue()).isEqualTo("what was checked");
        assertThat(report.at("/findings/0/pointer").textValue()).isEqualTo("TH-GUIDE/F-03");
        assertThat(report.at("/findings/0/values/seats").intValue()).isEqualTo(47);
        assertThat(report.at("/summary").toString()).isEqualTo("{\"breaches\":3,\"cannotTell\":9,\"judgements\":1}");
    }

    @Test
    void a_support_framework_on_a_day_validates() {
        JsonNode report =
                json(SupportFrameworkValidator.on(DAY).check(Catalogue.shipped().framework()));

        validates(report);
        assertThat(report.at("/summary/breaches").intValue()).isEqualTo(21);
    }

    @Test
    void so_does_a_report_without_findings() {
        JsonNode report = json(Report.of(List.of(), List.of(), List.of(), Map.of()));

        validates(report);
        assertThat(report.at("/findings").size()).isZero();
    }

    @Test
    void a_report_without_its_findings_does_not() {
        JsonNode report = json(Report.of(List.of(), List.of(), List.of(), Map.of()));
        ((ObjectNode) report).remove("findings");

        assertThat(SCHEMA.against(report)).isNotEmpty();
    }
}
