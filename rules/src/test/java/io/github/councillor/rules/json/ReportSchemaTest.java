package io.github.councillor.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.json.ConstitutionFile;
import io.github.councillor.json.PlanFile;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.law.Requirements;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.rules.ForwardPlanValidator;
import io.github.councillor.rules.Practice;
import io.github.councillor.rules.report.Library;
import io.github.councillor.rules.report.PlanReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract {@code report/1}: what is written validates, and nothing is written that the schema does not describe. */
class ReportSchemaTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("report-1");
    private static final PublishedSchema CLOSED = PublishedSchema.closed("report-1");

    static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "plans"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_plans_to_report_on() throws IOException {
        assertThat(plans()).hasSizeGreaterThanOrEqualTo(38);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void the_report_on_a_published_plan_validates(Path file) {
        JsonNode report = report(file, practice -> practice);

        assertThat(SCHEMA.against(report)).isEmpty();
        assertThat(CLOSED.against(report)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ClearDayReading.class)
    void under_every_reading_it_validates(ClearDayReading reading) throws IOException {
        for (Path file : plans()) {
            assertThat(CLOSED.against(report(file, practice -> practice.with(Meetings2012.NOTICE_PERIOD, reading))))
                    .isEmpty();
        }
    }

    @Test
    void the_report_on_a_plan_of_our_own_with_an_answer_and_a_constitution_validates() {
        JsonNode report = borchester();

        assertThat(CLOSED.against(report)).isEmpty();
        assertThat(report.at("/entries/4/findings/0/answer/by").textValue()).isEqualTo("Monitoring Officer");
        assertThat(report.at("/constitutions")).hasSize(1);
        assertThat(report.at("/summary/judgements").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'line': 3, 'found': 'the end of the file', 'expected': 'the rest of the document'}",
                "{'pointer': '', 'found': 'no such file', 'expected': 'a file that can be read'}",
                "{'pointer': '/entries/0/when/on', 'found': 'a text', 'expected': 'a day'}",
            })
    void a_file_that_was_not_read_validates(String error) {
        assertThat(CLOSED.against(refusal(error))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'line': 3, 'pointer': '/a', 'found': 'x', 'expected': 'y'}",
                "{'found': 'x', 'expected': 'y'}",
                "{'line': 0, 'found': 'x', 'expected': 'y'}",
                "{'pointer': 'entries', 'found': 'x', 'expected': 'y'}",
                "{'pointer': '/entries', 'expected': 'y'}",
                "{'pointer': '/entries', 'found': 'x'}",
                "'no such file'",
            })
    void a_refusal_that_is_none_does_not(String error) {
        assertThat(SCHEMA.against(refusal(error))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "~none~",
            value = {
                "/schema | 'report/2'",
                "/schema | ~~",
                "/library | ~~",
                "/library | 'latest'",
                "/file | ~~",
                "/authority | ~~",
                "/title | null",
                "/reading | 'weekdays'",
                "/readings/meetings2012.notice-period/source | ~~",
                "/readings/meetings2012.notice-period/name | 'weekdays'",
                "/readings/notice | {'name': 'calendar', 'source': ''}",
                "/constitutions | null",
                "/entries | ~~",
                "/entries/0/pointer | 'entries/0'",
                "/entries/0/key | 'key'",
                "/entries/0/status | 'closed'",
                "/entries/0/timed | 'yes'",
                "/entries/0/timed | false",
                "/entries/0/untimedBecause | 'withdrawn'",
                "/entries/0/published | '2 June 2025'",
                "/entries/0/published | ~~",
                "/entries/0/notified | null",
                "/entries/0/notified/to | ~~",
                "/entries/0/clearDays | '28'",
                "/entries/0/clearDays | 28.5",
                "/entries/0/clearWorkingDays | -1",
                "/entries/0/earliestLawful | 'Tue 1 July 2025'",
                "/entries/0/considered | [7]",
                "/entries/0/considered | ['notice-period']",
                "/entries/0/otherReadings/0/verdict | 'breach'",
                "/entries/0/otherReadings/0/requirement | ~~",
                "/entries/4/untimedBecause | null",
                "/entries/4/findings/0/verdict | 'MET'",
                "/entries/4/findings/0/verdict | 'BREACH'",
                "/entries/4/findings/0/force | 'POLICY'",
                "/entries/4/findings/0/certainty | 'TEXT'",
                "/entries/4/findings/0/anchor | 'key-decision'",
                "/entries/4/findings/0/values | null",
                "/entries/4/findings/0/values/found | null",
                "/entries/4/findings/0/because | ~~",
                "/entries/4/findings/0/remedy | null",
                "/entries/4/findings/0/answer/by | ~~",
                "/entries/4/findings/0/answer/on | '2025-06-31'",
                "/findings | ~~",
                "/warnings | ''",
                "/summary/breaches | -1",
                "/summary/timed | ~~",
                "/error | {'line': 1, 'found': 'x', 'expected': 'y'}",
            })
    void a_spoiled_report_does_not_validate(String pointer, String value) {
        assertThat(SCHEMA.against(PublishedSchema.changed(borchester(), pointer, value)))
                .isNotEmpty();
    }

    @Test
    void a_later_version_may_add_fields() {
        assertThat(SCHEMA.against(PublishedSchema.changed(borchester(), "/entries/0/later", "true")))
                .isEmpty();
    }

    @Test
    void every_code_of_the_catalogue_is_a_code() {
        for (Requirement requirement : Requirements.all()) {
            JsonNode named = PublishedSchema.changed(
                    borchester(), "/entries/4/findings/0/requirement", "'" + requirement.code() + "'");
            assertThat(CLOSED.against(named)).isEmpty();
        }
    }

    private static JsonNode refusal(String error) {
        return PublishedSchema.json(("{'schema': 'report/1', 'library': '" + Library.VERSION
                        + "', 'file': 'plan.json', 'error': " + error + "}")
                .replace('\'', '"'));
    }

    private static JsonNode borchester() {
        try (InputStream plan = Files.newInputStream(PublishedSchema.example("borchester.plan.json"));
                InputStream constitution =
                        Files.newInputStream(PublishedSchema.example("borchester.constitution.json"));
                InputStream answers = Files.newInputStream(PublishedSchema.example("borchester.answers.json"))) {
            ForwardPlan read = PlanFile.read(plan);
            Practice practice = Practice.of(read.authority()).with(List.of(ConstitutionFile.read(constitution)));
            return json(ForwardPlanValidator.of(practice).check(read).answeredBy(AnswersFile.read(answers)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode report(Path file, UnaryOperator<Practice> adopt) {
        try (InputStream in = Files.newInputStream(file)) {
            ForwardPlan plan = PlanFile.read(in);
            return json(ForwardPlanValidator.of(adopt.apply(Practice.of(plan.authority())))
                    .check(plan));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode json(PlanReport report) throws IOException {
        StringWriter out = new StringWriter();
        ReportJson.write(report, "plan.json", Library.VERSION, out);
        return PublishedSchema.json(out.toString());
    }
}
