package io.github.councillor.cli;

import static io.github.councillor.cli.Run.checkPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of a real plan is in its report: as read, or quoted as not read. */
class NothingIsLostTest {

    private static final Set<String> TRANSCRIBERS =
            Set.of("notes", "trust", "verbatim_phrases", "computed_by_us", "transcribed_note");

    static Stream<Path> plans() throws IOException {
        return Files.list(Run.plans())
                .filter(file -> file.toString().endsWith(".json"))
                .sorted();
    }

    @Test
    void the_real_plans_are_there() throws IOException {
        assertThat(plans()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void every_value_that_is_not_a_transcribers_is_in_the_report(Path plan) throws IOException {
        Run run = checkPlan("--format", "json", "--fail-on", "never", plan);
        assertThat(run.code()).isZero();
        List<String> told = new ArrayList<>();
        texts(run.json().get(0), told);
        List<String> written = new ArrayList<>();
        texts(Run.MAPPER.readTree(Files.readString(plan)), written);
        assertThat(written).isNotEmpty();
        assertThat(told).containsAll(written);
    }

    private static void texts(JsonNode node, List<String> found) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !TRANSCRIBERS.contains(field.getKey()))
                    .forEach(field -> texts(field.getValue(), found));
        } else if (node.isArray()) {
            node.forEach(element -> texts(element, found));
        } else if (!node.isNull()) {
            found.add(node.asText());
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void every_real_plan_is_reported_in_every_format_without_a_diagnostic_that_stops_it(Path plan) {
        for (String format : List.of("text", "markdown", "html")) {
            Run run = checkPlan("--format", format, "--fail-on", "never", plan);
            assertThat(run.code()).isZero();
            assertThat(run.out()).isNotBlank();
        }
    }
}
