package io.github.councillor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's section on the catalogue names the commands there are, and shows what one of them prints. */
class ReadmeCommandsTest {

    private static final String COMMAND = "duties --source LAB --text surgeries";

    private static List<String> section() throws IOException {
        List<String> lines = Files.readAllLines(Run.module().resolve("../../README.md"));
        int from = lines.indexOf("### What councillors are for");
        assertThat(from).isPositive();
        List<String> after = lines.subList(from + 1, lines.size());
        return after.stream().takeWhile(line -> !line.startsWith("### ")).toList();
    }

    @Test
    void the_output_is_the_one_that_the_command_prints() throws IOException {
        List<String> section = section();
        int from = section.indexOf("```text") + 1;
        List<String> shown = section.subList(from, section.lastIndexOf("```"));

        assertThat(section).anyMatch(line -> line.contains("`councillor " + COMMAND + "` prints:"));
        assertThat(Run.of(COMMAND.split(" ")).out().lines()).containsExactlyElementsOf(shown);
    }

    @Test
    void every_command_of_the_table_answers() throws IOException {
        List<String> commands = section().stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3).split("[` ]")[0])
                .toList();

        assertThat(commands)
                .hasSize(9)
                .allSatisfy(
                        command -> assertThat(Run.of(command, "--help").code()).isZero());
    }
}
