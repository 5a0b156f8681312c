package io.github.councillor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check-documents} and {@code check-support}. */
class CheckingTest {

    @Test
    void the_contradictions_of_the_documents_are_shown_and_fail_the_run() {
        Run run = Run.of("check-documents", "--today", "2026-11-25");

        assertThat(run.code()).isOne();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("0 of 7 requirements considered are met. Not these:")
                .contains("BREACH sources.seats-add-up (guidance)")
                .contains("seats by group that add up to 47")
                .contains("It is not legal advice");
    }

    @Test
    void nothing_fails_a_run_that_must_not_fail() {
        assertThat(Run.of("check-documents", "--today", "2026-11-25", "--fail-on", "never")
                        .code())
                .isZero();
    }

    @Test
    void in_markdown() {
        assertThat(Run.of("check-support", "--today", "2019-10-31", "--format", "markdown")
                        .out())
                .startsWith("Found:\n\n* **BREACH** `support.timescale`")
                .contains("Considered: `support.lead`, `support.timescale`, `support.readable`, `support.dated`,"
                        + " `support.not-overdue`");
    }

    @Test
    void as_one_line_of_json() {
        JsonNode report = Run.of("check-support", "--today", "2019-10-31", "--format", "json")
                .json()
                .get(0);

        assertThat(report.path("schema").asText()).isEqualTo("findings/1");
        assertThat(report.path("of").asText()).isEqualTo("the support framework");
        assertThat(report.path("findings").findValuesAsText("pointer")).contains("WCSF/R-35");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 October 2019", "2019-02-30", "", "2019-10-31x"})
    void a_day_that_does_not_exist_is_refused(String day) {
        Run run = Run.of("check-support", "--today", day);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics())
                .containsExactly(
                        "councillor: --today: found \"" + day + "\", expected a day that exists, as 2025-06-02");
    }

    @Test
    void a_day_for_which_no_law_is_held_is_refused() {
        Run run = Run.of("check-documents", "--today", "2012-09-09");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.diagnostics())
                .containsExactly("councillor: --today: found \"2012-09-09\", expected a day for which law is held, from"
                        + " 2012-09-10");
    }

    @Test
    void there_is_no_page_of_it() {
        Run run = Run.of("check-documents", "--today", "2026-11-25", "--format", "html");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.diagnostics())
                .containsExactly("councillor: --format: found \"html\", expected text, markdown or json");
    }
}
