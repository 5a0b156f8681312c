package io.github.councillor.cli;

import static io.github.councillor.cli.Run.checkPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Constitutions;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPlanTest {

    @TempDir
    private Path folder;

    private Path lawful;
    private Path late;

    @BeforeEach
    void write() {
        lawful = Run.write(folder, "lawful.json", Plans.lawful());
        late = Run.write(folder, "late.json", Plans.lateNotice());
    }

    private Path file(String name, String text) {
        return Run.write(folder, name, text);
    }

    @Test
    void a_lawful_plan_leaves_with_0_and_says_nothing_aside() {
        Run run = checkPlan(lawful);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Example Council: June").contains("1 entry, 1 held to the clock: 0 breaches");
    }

    @Test
    void a_breach_leaves_with_1() {
        Run run = checkPlan(late);
        assertThat(run.code()).isOne();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("27 clear days before the decision on Mon 30 June 2025.")
                .contains("Decide on or after Tue 1 July 2025");
    }

    @Test
    void of_several_files_the_highest_code_counts_and_each_good_one_is_reported() {
        Path bad = file("bad.json", "{\"items\": [");
        assertThat(checkPlan(lawful, late).code()).isOne();
        Run run = checkPlan(late, bad, lawful);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines().filter(line -> line.equals("Example Council: June")))
                .hasSize(2);
        assertThat(run.diagnostics())
                .containsExactly("councillor: " + bad
                        + ": line 1: found the end of the file, expected the rest of the document");
    }

    @ParameterizedTest
    @CsvSource({
        "breach, 1, 0",
        "cannot-tell, 1, 1",
        "never, 0, 0",
    })
    void a_run_fails_on_what_it_is_told_to(String failOn, int withBreach, int withDoubt) {
        Path doubt = file("doubt.json", Plans.lawful().replace("\"atOffices\": true, ", ""));
        assertThat(checkPlan("--fail-on", failOn, late).code()).isEqualTo(withBreach);
        assertThat(checkPlan("--fail-on", failOn, doubt).code()).isEqualTo(withDoubt);
        assertThat(checkPlan("--fail-on", failOn, lawful).code()).isZero();
    }

    @Test
    void each_format_begins_as_it_should() {
        assertThat(checkPlan("--format", "text", lawful).out()).startsWith("Example Council: June");
        assertThat(checkPlan("--format", "markdown", lawful).out()).startsWith("# Example Council: June");
        assertThat(checkPlan("--format", "json", lawful).out()).startsWith("{\"schema\":\"report/1\"");
        assertThat(checkPlan("--format", "html", lawful).out()).startsWithIgnoringCase("<!doctype html>");
    }

    @Test
    void json_is_one_object_a_line_and_a_file_not_read_has_its_error() {
        Path bad = file("bad.json", "{\"items\": [{\"title\": 1}]}");
        Path truncated = file("truncated.json", "{\n\"items\"");
        Run run = checkPlan("--format", "json", late, bad, truncated, folder.resolve("none.json"), lawful);
        assertThat(run.json()).hasSize(5).allSatisfy(report -> {
            assertThat(report.path("schema").asText()).isEqualTo("report/1");
            assertThat(report.path("library").asText()).matches("\\d+\\.\\d+\\.\\d+");
        });
        assertThat(run.json())
                .extracting(report -> report.path("file").asText())
                .containsExactly(
                        late.toString(),
                        bad.toString(),
                        truncated.toString(),
                        folder.resolve("none.json").toString(),
                        lawful.toString());
        JsonNode wrong = run.json().get(1).path("error");
        assertThat(wrong.toString())
                .isEqualTo("{\"pointer\":\"/items/0/title\",\"found\":\"the number 1\",\"expected\":\"a text\"}");
        assertThat(run.json().get(2).path("error").path("line").asInt()).isEqualTo(2);
        assertThat(run.json().get(3).path("error").path("found").asText()).isEqualTo("no such file");
        assertThat(run.json().get(0).path("entries").get(0).path("clearDays").asInt())
                .isEqualTo(27);
        assertThat(run.json().get(4).has("error")).isFalse();
        assertThat(run.diagnostics()).hasSize(3);
    }

    @Test
    void a_reading_is_chosen_for_the_28_days() {
        Run run = checkPlan("--reading", "working", "--format", "json", lawful);
        assertThat(run.code()).isZero();
        assertThat(run.json().get(0).path("reading").asText()).isEqualTo("working");
        assertThat(checkPlan("--reading", "working", file("tight.json", Plans.plan("2025-05-30", "")))
                        .code())
                .isOne();
    }

    @Test
    void a_reading_is_chosen_for_one_period() {
        JsonNode readings = checkPlan("--reading", "exception-period=calendar", "--format", "json", lawful)
                .json()
                .get(0)
                .path("readings");
        assertThat(readings.path("meetings2012.exception-period").path("name").asText())
                .isEqualTo("calendar");
        assertThat(readings.path("meetings2012.notice-period").path("name").asText())
                .isEqualTo("calendar");
        assertThat(readings.path("meetings2012.private-further-period")
                        .path("name")
                        .asText())
                .isEqualTo("working");
    }

    @Test
    void a_reading_that_does_not_exist_is_refused_with_those_that_do() {
        Run run = checkPlan("--reading", "lunar", lawful);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics())
                .containsExactly(
                        "councillor: --reading: found \"lunar\"," + " expected calendar, sundays-out, working or s243");
    }

    @Test
    void a_period_that_does_not_exist_is_refused_with_those_that_do() {
        Run run = checkPlan("--reading", "call-in=working", lawful);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("councillor: --reading: found \"call-in\", expected one of ")
                .contains("meetings2012.notice-period");
    }

    @Test
    void a_constitution_is_read_from_a_file() {
        Path constitution = file("constitution.json", """
                {"councillor": "constitution/1", "council": "Example Council", "source": "Article 13",
                 "seenOn": "2025-01-02", "money": [{"heads": ["expenditure"], "pounds": 250000, "comparison": ">"}]}
                """);
        Run run = checkPlan("--constitution", constitution, "--format", "json", lawful);
        assertThat(run.code()).isZero();
        assertThat(run.json().get(0).path("constitutions").get(0).asText()).isEqualTo("Article 13");
    }

    @Test
    void a_constitution_that_is_refused_stops_the_run_with_its_place() {
        Path constitution = file("constitution.json", "{\"councillor\": \"constitution/1\", \"council\": \"X\"}");
        Run run = checkPlan("--constitution", constitution, lawful);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics())
                .containsExactly("councillor: " + constitution
                        + ": /source: found no such field, expected a text that is not blank");
    }

    @Test
    void a_council_with_two_sources_has_both() {
        Run run = checkPlan("--constitution-of", twoSources(), "--format", "json", lawful);
        assertThat(run.code()).isZero();
        assertThat(run.json().get(0).path("constitutions")).hasSizeGreaterThan(1);
    }

    private static String twoSources() {
        return Constitutions.shipped().stream()
                .map(Constitution::council)
                .filter(council -> Constitutions.of(council).size() > 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_council_that_is_not_held_is_answered_with_those_that_are() {
        Run run = checkPlan("--constitution-of", "Barchester", lawful);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.diagnostics()).hasSize(1);
        assertThat(run.err())
                .startsWith(
                        "councillor: --constitution-of: found no shipped definition of \"Barchester\", expected one of: ")
                .contains(twoSources());
    }

    @Test
    void two_ways_to_name_a_constitution_are_refused() {
        Run run = checkPlan("--constitution", "c.json", "--constitution-of", "Leeds", lawful);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--constitution=FILE, --constitution-of=COUNCIL are mutually exclusive");
    }

    @Test
    void a_proclaimed_holiday_is_left_out_by_the_readings_that_leave_holidays_out() {
        Path holidays = file("holidays.json", """
                {"councillor": "holidays/1", "days": [
                 {"day": "2025-06-11", "kind": "bank-holiday", "title": "A royal wedding", "source": "Proclamation"}]}
                """);
        JsonNode with = checkPlan("--reading", "working", "--holidays", holidays, "--format", "json", lawful)
                .json()
                .get(0)
                .path("entries")
                .get(0);
        JsonNode without = checkPlan("--reading", "working", "--format", "json", lawful)
                .json()
                .get(0)
                .path("entries")
                .get(0);
        assertThat(with.path("clearWorkingDays").asInt())
                .isEqualTo(without.path("clearWorkingDays").asInt() - 1);
        assertThat(with.path("leftOut").toString()).contains("2025-06-11").contains("A royal wedding");
    }

    @Test
    void a_holiday_outside_the_table_is_refused() {
        Path holidays = file("holidays.json", """
                {"councillor": "holidays/1", "days": [
                 {"day": "1999-06-11", "kind": "bank-holiday", "title": "A day", "source": "Proclamation"}]}
                """);
        Run run = checkPlan("--holidays", holidays, lawful);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.diagnostics()).hasSize(1);
        assertThat(run.err()).contains(": /days/0: found 1999-06-11 lies outside the table of holidays");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parish|S.I. 2012/2089 reg. 2 does not reach parish and town councils",
                "combined-authority|S.I. 2012/2089 reg. 2 does not reach combined authorities",
                "welsh-council|S.I. 2012/2089 reg. 2 applies to local authorities in England",
                "scottish-council|S.I. 2012/2089 reg. 2 applies to local authorities in England",
                "greater-london|S.I. 2012/2089 reg. 2 applies to county, district and London borough councils",
            })
    void an_authority_out_of_scope_is_refused_with_the_citation(String kind, String why) {
        Path plan = file("plan.json", Plans.plan("2025-05-02", ", \"kind\": \"" + kind + "\""));
        Run run = checkPlan(plan);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics()).hasSize(1);
        assertThat(run.err()).startsWith("councillor: " + plan + ": Example Council is out of scope: " + why);
    }

    @Test
    void a_council_on_the_committee_system_is_refused_with_the_citation() {
        Run run = checkPlan(
                "--format",
                "json",
                file("plan.json", Plans.plan("2025-05-02", ", \"governance\": \"committee-system\"")));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().get(0).path("error").path("pointer").asText()).isEqualTo("/authority");
        assertThat(run.json().get(0).path("error").path("found").asText()).contains("S.I. 2012/2089 reg. 2");
        assertThat(run.err()).contains("operate executive arrangements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cardiff Council",
                "City and County of Swansea",
                "Greater Manchester Combined Authority",
                "Greater London Authority",
                "Transport for London",
                "Dartmoor National Park Authority",
                "Belfast City Council",
                "Glasgow City Council"
            })
    void a_published_plan_out_of_scope_is_known_by_its_councils_name(String council) {
        Run run = checkPlan(file("plan.json", Plans.published(council, "{\"title\": \"Road\"}")));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(council + " is out of scope: S.I. 2012/2089 reg. 2");
    }

    @Test
    void a_day_before_the_first_covered_one_is_refused_in_our_own_shape() {
        Run run = checkPlan(file("plan.json", Plans.before2012()));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics()).hasSize(1);
        assertThat(run.err())
                .contains(
                        "/entries/0/when/on: found \"2012-09-03\", expected a day for which law is held, from 2012-09-10");
    }

    @Test
    void a_day_before_the_first_covered_one_cannot_be_told_in_a_published_plan() {
        Run run = checkPlan(Run.plan("lancaster"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("no law is held for");
    }

    @Test
    void a_plan_without_entries_is_said_to_hold_nothing() {
        Path empty = file("empty.json", "{\"items\": []}");
        Run run = checkPlan(empty);
        assertThat(run.code()).isZero();
        assertThat(run.diagnostics())
                .containsExactly("councillor: " + empty + ": the plan has no entries, so nothing was checked");
    }

    @Test
    void a_missing_file_and_a_folder_are_refused() {
        Path none = folder.resolve("none.json");
        Run run = checkPlan(none, folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics())
                .containsExactly(
                        "councillor: " + none + ": found no such file, expected a file that can be read",
                        "councillor: " + folder + ": found a folder, expected a file that can be read");
    }

    @Test
    void no_arguments_and_unknown_options_are_answered_with_the_usage() {
        assertThat(Run.of().code()).isEqualTo(2);
        assertThat(Run.of().err()).startsWith("Usage: councillor");
        assertThat(checkPlan().code()).isEqualTo(2);
        assertThat(checkPlan().err())
                .contains("Missing required parameter: 'FILE'")
                .contains("Usage: councillor");
        Run unknown = checkPlan("--loud", lawful);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("Unknown option: '--loud'").contains("Usage: councillor check-plan");
        assertThat(Run.of("check-planet").code()).isEqualTo(2);
        assertThat(checkPlan("--format", "pdf", lawful).code()).isEqualTo(2);
        assertThat(checkPlan("--fail-on", "judgement", lawful).err())
                .contains("found \"judgement\", expected breach, cannot-tell or never");
    }

    @Test
    void help_and_version_are_no_faults() {
        assertThat(Run.of("--help").code()).isZero();
        assertThat(checkPlan("--help").out()).contains("--fail-on");
        assertThat(Run.of("--version").out()).matches("\\d+\\.\\d+\\.\\d+\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json", "html"})
    void a_hostile_title_cannot_drive_a_terminal(String format) {
        String hostile =
                "\\u001b[2J\\u001b]0;owned\\u0007\\u009b31m\\u202eevil\\u2028\\r\\nBREACH <script>alert(1)</script>";
        Path plan = file(
                "plan.json",
                Plans.published(
                        "Example " + hostile,
                        "{\"title\": \"" + hostile + "\", \"" + hostile + "\": \"" + hostile
                                + "\", \"decision_due\": \"" + hostile + "\"}"));
        Run run = checkPlan("--format", format, plan);
        assertThat(run.code()).isLessThan(2);
        assertThat((run.out() + run.err()).replaceAll("[\\r\\n]", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028]");
        assertThat(run.out()).doesNotContain("\rBREACH").doesNotContain("\nBREACH <");
        if (!format.equals("json") && !format.equals("text")) {
            assertThat(run.out()).doesNotContain("<script>alert");
        }
        Path bad = file("bad.json", "{\"councillor\": \"" + hostile + "\"}");
        assertThat(checkPlan("--format", format, bad).diagnostics())
                .hasSize(1)
                .first()
                .asString()
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028]");
    }

    @ParameterizedTest
    @CsvSource({
        "--format, JSON, json",
        "--format, Markdown, markdown",
        "--fail-on, Cannot-Tell, cannot-tell",
        "--fail-on, NEVER, never",
        "--reading, WORKING, working",
        "--reading, Exception-Period=Calendar, exception-period=calendar"
    })
    void words_of_options_are_read_in_capitals_or_not(String option, String given, String word) {
        Run one = checkPlan(option, given, lawful);
        Run other = checkPlan(option, word, lawful);

        assertThat(one.code()).isEqualTo(other.code()).isNotEqualTo(2);
        assertThat(one.out()).isEqualTo(other.out());
    }

    @Test
    void a_word_that_is_none_of_an_option_is_refused_with_those_that_are() {
        assertThat(checkPlan("--format", "PDF", lawful).err())
                .contains("found \"PDF\", expected text, markdown, json or html");
        assertThat(checkPlan("--fail-on", "Judgement", lawful).err())
                .contains("found \"Judgement\", expected breach, cannot-tell or never");
        assertThat(checkPlan("--reading", "Lunar", lawful).err())
                .contains("--reading: found \"Lunar\", expected calendar, sundays-out, working or s243");
    }
}
