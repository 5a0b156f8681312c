package io.github.councillor.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.plan.Written;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Library;
import io.github.councillor.rules.report.OtherReading;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static JsonNode json(PlanReport report) throws IOException {
        StringWriter out = new StringWriter();
        ReportJson.write(report, "plan.json", Library.VERSION, out);
        return PublishedSchema.json(out.toString());
    }

    private static PlanReport.Builder plan() {
        return PlanReport.builder().authority("Example Council").title("Forward Plan");
    }

    @Test
    void a_finding_is_written_with_its_values_and_what_other_readings_would_answer() throws IOException {
        Finding finding = Finding.of(
                        Meetings2012.NOTICE_PERIOD,
                        Verdict.CANNOT_TELL,
                        "/items/0/when",
                        Map.of("found", 27, "sum", new BigDecimal("1E+6"), "day", LocalDate.of(2025, 6, 2)),
                        new Wording("the notice is a day short.", "Wait."))
                .with(List.of(new OtherReading(
                        Meetings2012.NOTICE_PERIOD,
                        ClearDayReading.WORKING,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2025, 7, 11)))));

        JsonNode written = json(plan().addPlanFindings(finding).build()).get("findings");

        assertThat(written).hasSize(1);
        assertThat(written.at("/0/requirement").textValue()).isEqualTo("meetings2012.notice-period");
        assertThat(written.at("/0/values"))
                .isEqualTo(PublishedSchema.json("{\"found\": 27, \"sum\": \"1000000\", \"day\": \"2025-06-02\"}"));
        assertThat(written.at("/0/otherReadings"))
                .isEqualTo(PublishedSchema.json(
                        "[{\"name\": \"working\", \"verdict\": \"MET\"," + " \"earliestLawful\": \"2025-07-11\"}]"));
    }

    @Test
    void what_was_considered_of_the_plan_is_written_by_its_codes() throws IOException {
        assertThat(json(plan().addConsidered(Meetings2012.NOTICE_OFFICES, Meetings2012.NOTICE_WEBSITE)
                                .build())
                        .get("considered"))
                .isEqualTo(PublishedSchema.json("[\"meetings2012.notice-offices\", \"meetings2012.notice-website\"]"));
    }

    @Test
    void a_note_inside_a_value_is_written_where_there_is_one() throws IOException {
        assertThat(json(plan().addRead(new Written("/a", "9 June (revised)", "2025-06-09", "revised"))
                                .addRead(new Written("/b", "9 June", "2025-06-09", ""))
                                .build())
                        .get("read"))
                .isEqualTo(PublishedSchema.json("[{\"pointer\": \"/a\", \"written\": \"9 June (revised)\","
                        + " \"read\": \"2025-06-09\", \"note\": \"revised\"},"
                        + " {\"pointer\": \"/b\", \"written\": \"9 June\", \"read\": \"2025-06-09\"}]"));
    }
}
