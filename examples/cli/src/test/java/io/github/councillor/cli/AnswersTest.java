package io.github.councillor.cli;

import static io.github.councillor.cli.Run.checkPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {

    @TempDir
    private Path folder;

    private Path doubt;

    @BeforeEach
    void write() {
        doubt = Run.write(folder, "doubt.json", Plans.lawful().replace("\"atOffices\": true, ", ""));
    }

    private Path answer(String requirement, String entry) {
        return Run.write(folder, "answers.json", """
                {"councillor": "answers/1", "answers": [
                 {"requirement": "%s", "entry": "%s", "by": "Monitoring Officer", "on": "2025-06-03",
                  "reason": "Seen at the Town Hall."}]}
                """.formatted(requirement, entry));
    }

    @Test
    void an_answer_stands_in_the_findings_place() {
        assertThat(checkPlan("--fail-on", "cannot-tell", doubt).code()).isOne();
        Run run = checkPlan(
                "--fail-on", "cannot-tell", "--answers", answer("meetings2012.notice-offices", "/entries/0"), doubt);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("0 that cannot be told")
                .contains("ANSWERED meetings2012.notice-offices by Monitoring Officer on 2025-06-03:"
                        + " Seen at the Town Hall.");
    }

    @Test
    void an_answer_is_in_the_json_and_its_finding_is_not_counted() {
        JsonNode report = checkPlan(
                        "--format", "json", "--answers", answer("meetings2012.notice-offices", "/entries/0"), doubt)
                .json()
                .get(0);
        assertThat(report.path("summary").path("cannotTell").asInt()).isZero();
        JsonNode finding = report.path("entries").get(0).path("findings").get(0);
        assertThat(finding.path("verdict").asText()).isEqualTo("CANNOT_TELL");
        assertThat(finding.path("answer").path("by").asText()).isEqualTo("Monitoring Officer");
        assertThat(finding.path("answer").path("reason").asText()).isEqualTo("Seen at the Town Hall.");
    }

    @Test
    void an_answer_to_a_breach_changes_nothing_and_says_so() {
        Path late = Run.write(folder, "late.json", Plans.lateNotice());
        Run without = checkPlan(late);
        Run with = checkPlan("--answers", answer("meetings2012.notice-period", "/entries/0"), late);
        assertThat(with.code()).isOne();
        assertThat(with.out()).isEqualTo(without.out());
        assertThat(with.diagnostics())
                .containsExactly(
                        "councillor: answer to meetings2012.notice-period for /entries/0 answers a breach, which no"
                                + " answer closes");
        assertThat(checkPlan("--answers", answer("meetings2012.notice-period", "/entries/1"), late)
                        .diagnostics())
                .as("another entry")
                .containsExactly("councillor: answer to meetings2012.notice-period for /entries/1 fits no finding");
    }

    @Test
    void an_answer_that_fits_no_finding_is_reported() {
        assertThat(checkPlan("--answers", answer("meetings2012.notice-website", "/entries/0"), doubt)
                        .diagnostics())
                .containsExactly("councillor: answer to meetings2012.notice-website for /entries/0 fits no finding");
        assertThat(checkPlan("--answers", answer("meetings2012.notice-offices", "/entries/7"), doubt)
                        .diagnostics())
                .containsExactly("councillor: answer to meetings2012.notice-offices for /entries/7 fits no finding");
        assertThat(checkPlan("--answers", answer("meetings2012.notice-offices", ""), doubt)
                        .diagnostics())
                .containsExactly("councillor: answer to meetings2012.notice-offices for the plan fits no finding");
    }

    @Test
    void answers_are_for_one_plan_since_a_place_in_one_is_another_entry_in_the_next() {
        Path lawful = Run.write(folder, "lawful.json", Plans.lawful());
        Run run = checkPlan("--answers", answer("meetings2012.notice-offices", "/entries/0"), doubt, lawful);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics())
                .containsExactly("councillor: --answers: found 2 plans, expected one: an answer names an entry by its"
                        + " place in one plan");
    }

    @Test
    void a_fact_told_once_for_a_published_plan_is_answered_for_the_plan() {
        Path plan = Run.plan("nottingham-28-day-notice-2020-02-18");
        Run run = checkPlan("--format", "json", "--answers", answer("meetings2012.notice-offices", ""), plan);
        assertThat(run.err()).isEmpty();
        assertThat(run.json().get(0).path("findings").findValuesAsText("by")).containsExactly("Monitoring Officer");
    }

    @Test
    void an_answer_to_an_unknown_requirement_is_refused() {
        Path answers = answer("meetings2012.tea", "");
        Run run = checkPlan("--answers", answers, doubt);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics())
                .containsExactly("councillor: " + answers + ": /answers/0/requirement: found \"meetings2012.tea\","
                        + " expected one of the codes of LAW.md");
    }
}
