package io.github.councillor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The program asked within this process, where it is expected to answer. */
final class Asked {

    private Asked() {}

    static Run ok(String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run;
    }

    static JsonNode json(String... arguments) {
        return ok(Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                        .toArray(String[]::new))
                .json()
                .get(0);
    }

    static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(field).asText())
                .toList();
    }
}
