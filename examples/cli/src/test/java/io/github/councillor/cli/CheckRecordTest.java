package io.github.councillor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRecordTest {

    private static final String ABSENT = """
            {"councillor": "record/1", "authority": {"name": "Borchester City Council"}, "member": "Councillor A",
             "period": {"from": "2025-05-22", "until": "2026-05-20"}, "roles": [],
             "lastAttendance": "2025-05-01", "meetings": [], "approvedAbsences": [], "wartimeService": [], "suspensions": []}""";

    private static final String OWN = """
            {"councillor": "profile/1",
             "source": {"code": "OWN", "title": "Our councillors", "issuer": "Borchester", "dated": "2025"},
             "sections": [{"heading": "duties", "kind": "duty", "statements": [
               {"id": "D-1", "words": "Hold a surgery each week"}]}]}""";

    @TempDir
    private Path folder;

    private static Path year() {
        return Run.module().resolve("../records/borchester-year.record.json").normalize();
    }

    private static Run checkRecord(Object... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "check-record";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i].toString();
        }
        return Run.of(words);
    }

    private Path file(String name, String text) {
        return Run.write(folder, name, text);
    }

    @Test
    void the_worked_year_leaves_with_0_though_duties_are_not_shown() {
        Run run = checkRecord(year());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Borchester City Council: Councillor A")
                .contains("90 duties: 4 not shown, 0 that cannot be told, 10 shown, 76 for judgement")
                .contains("11 of 12 meetings of the Planning Committee attended, apologies for 1.");
    }

    @Test
    void a_breach_of_the_law_behind_the_duties_leaves_with_1() {
        Run run = checkRecord(file("absent.json", ABSENT));
        assertThat(run.code()).isOne();
        assertThat(run.out()).contains("BREACH localgovernment1972.attendance (law)");
    }

    @ParameterizedTest
    @CsvSource({"breach, 1, 0", "cannot-tell, 1, 1", "never, 0, 0"})
    void a_run_fails_on_what_it_is_told_to(String failOn, int withBreach, int withDoubt) {
        assertThat(checkRecord("--fail-on", failOn, file("absent.json", ABSENT)).code())
                .isEqualTo(withBreach);
        assertThat(checkRecord("--fail-on", failOn, year()).code()).isEqualTo(withDoubt);
    }

    @Test
    void each_format_begins_as_it_should_and_html_is_not_one_of_them() {
        assertThat(checkRecord("--format", "markdown", year()).out())
                .startsWith("# Borchester City Council: Councillor A");
        assertThat(checkRecord("--format", "json", year()).out()).startsWith("{\"schema\":\"record-report/1\"");
        Run html = checkRecord("--format", "html", year());
        assertThat(html.code()).isEqualTo(2);
        assertThat(html.err().trim())
                .isEqualTo("councillor: --format: found \"html\", expected text, markdown or json");
    }

    @Test
    void a_councils_own_profile_takes_the_place_of_the_shipped_ones() {
        Run run = checkRecord("--profile", file("own.json", OWN), "--format", "json", year());
        JsonNode report = run.json().get(0);
        assertThat(report.path("profiles").toString()).isEqualTo("[\"OWN, Our councillors\"]");
        assertThat(report.at("/duties/0/showing").asText()).isEqualTo("JUDGEMENT");
        assertThat(report.path("file").asText()).isEqualTo(year().toString());
    }

    @Test
    void input_that_is_refused_names_its_place_and_leaves_with_2() throws IOException {
        Path bad = file(
                "bad.json", Files.readString(year()).replace("\"until\": \"2026-05-20\"", "\"until\": \"2026-02-30\""));
        Run run = checkRecord("--format", "json", bad);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json().get(0).path("error").toString())
                .isEqualTo("{\"pointer\":\"/period/until\",\"found\":\"\\\"2026-02-30\\\"\","
                        + "\"expected\":\"a day that exists, as 2025-06-30\"}");
        assertThat(run.diagnostics())
                .containsExactly("councillor: " + bad
                        + ": /period/until: found \"2026-02-30\", expected a day that exists, as 2025-06-30");
        Run profile = checkRecord("--profile", file("own.json", OWN.replace("\"duty\"", "\"chore\"")), year());
        assertThat(profile.code()).isEqualTo(2);
        assertThat(profile.err()).contains("own.json: /sections/0/kind: found \"chore\", expected one of ");
        assertThat(checkRecord(folder.resolve("none.json")).err())
                .contains("none.json: found no such file, expected a file that can be read");
        assertThat(checkRecord().code()).isEqualTo(2);
    }

    @Test
    void a_council_and_a_day_for_which_no_law_is_held_are_refused() {
        Run wales = checkRecord(file(
                "wales.json",
                ABSENT.replace("\"Borchester City Council\"", "\"Llareggub\", \"kind\": \"welsh-council\"")));
        assertThat(wales.code()).isEqualTo(2);
        assertThat(wales.err()).contains("Llareggub is out of scope: Local Government Act 1972 s. 85");
        Run early = checkRecord(file("early.json", ABSENT.replace("2025-05", "2012-05")));
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err())
                .contains("early.json: /period/from: found \"2012-05-22\", expected a day for which law is held, from"
                        + " 2012-09-10");
    }
}
