package io.github.councillor.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Evidence;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.role.Role;
import io.github.councillor.rules.ProfileValidator;
import io.github.councillor.rules.Records;
import io.github.councillor.rules.report.Library;
import io.github.councillor.rules.report.Showing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract {@code record-report/1}: what is written validates, and nothing is written that is not described. */
class RecordReportSchemaTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("record-report-1");
    private static final PublishedSchema CLOSED = PublishedSchema.closed("record-report-1");

    private static JsonNode report(CouncillorRecord record) {
        StringWriter text = new StringWriter();
        try {
            RecordReportJson.write(
                    ProfileValidator.of(Catalogue.shipped()).check(record), "year.json", Library.VERSION, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return PublishedSchema.json(text.toString());
    }

    @Test
    void the_worked_year_validates() {
        JsonNode report = report(Records.borchester());
        assertThat(SCHEMA.against(report)).isEmpty();
        assertThat(CLOSED.against(report)).isEmpty();
        assertThat(report.at("/summary").toString())
                .isEqualTo("{\"duties\":90,\"shown\":10,\"notShown\":4,\"dutiesCannotTell\":0,\"dutiesToJudge\":76,"
                        + "\"breaches\":0,\"cannotTell\":1,\"judgements\":0}");
        assertThat(report.at("/attendBy").textValue()).isEqualTo("2026-11-11");
        assertThat(report.at("/findings/0/requirement").textValue()).isEqualTo("townplanning1990.training");
    }

    @Test
    void so_does_a_record_of_which_nothing_is_stated_and_one_with_a_breach() {
        assertThat(CLOSED.against(report(Records.of(Role.values()).build()))).isEmpty();
        JsonNode broken = report(Records.of()
                .lastAttendance(Records.FIRST.minusDays(1))
                .meetings(List.of())
                .approvedAbsences(List.of())
                .wartimeService(List.of())
                .suspensions(List.of())
                .build());
        assertThat(CLOSED.against(broken)).isEmpty();
        assertThat(broken.at("/summary/breaches").intValue()).isOne();
        assertThat(broken.at("/attendBy").isNull()).isTrue();
        assertThat(broken.at("/findings/0/values/months").intValue()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/schema | 'report/1'",
                "/duties/0/showing | 'MET'",
                "/duties/0/force | 'LAW'",
                "/attendBy | 'soon'",
                "/findings/0/requirement | 'section 85'",
                "/summary/shown | -1"
            },
            quoteCharacter = '~')
    void what_is_not_the_contract_does_not(String pointer, String value) {
        assertThat(SCHEMA.against(PublishedSchema.changed(at(pointer), pointer, value)))
                .isNotEmpty();
    }

    private static JsonNode at(String pointer) {
        JsonNode report = report(Records.borchester());
        assertThat(report.at(pointer).isMissingNode()).isFalse();
        return report;
    }

    @Test
    void the_words_are_those_of_the_model() {
        assertThat(SCHEMA.words("/$defs/evidence/properties/evidence/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Evidence.values()).map(Evidence::word).toList());
        assertThat(SCHEMA.words("/$defs/showing/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Showing.values()).map(Enum::name).toList());
    }
}
