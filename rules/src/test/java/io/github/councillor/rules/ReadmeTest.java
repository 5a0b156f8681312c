package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's example is the one that is compiled here, and prints what the README says. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path EXAMPLE =
            Path.of("src", "test", "java", "io", "github", "councillor", "rules", "ReadmeExample.java");

    @Test
    void the_example_is_six_lines_of_the_class_that_is_compiled() throws IOException {
        String shown = block("java");

        assertThat(shown.lines()).hasSize(6).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(130));
        assertThat(closeUp(shown)).isEqualTo(closeUp(between("// README: from here", "// README: to here")));
    }

    @Test
    void the_report_below_it_is_the_one_that_it_prints() throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ReadmeExample.run();
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(block("text").lines().toList());
    }

    @Test
    void it_gives_the_two_commands() throws IOException {
        assertThat(Files.readString(README))
                .contains(
                        "mvn -q -pl examples/cli -am package -DskipTests && java -jar examples/cli/target/councillor.jar"
                                + " check-plan examples/plans/nottingham-28-day-notice-2020-02-18.json\n")
                .contains("mvn -B verify\n");
    }

    /** The first block of code in a language. */
    private static String block(String language) throws IOException {
        List<String> lines = Files.readAllLines(README);
        int from = lines.indexOf("```" + language) + 1;
        assertThat(from).as("a block of " + language).isPositive();
        return String.join(
                "\n",
                lines.subList(from, from + lines.subList(from, lines.size()).indexOf("```")));
    }

    private static String between(String from, String to) throws IOException {
        String source = Files.readString(EXAMPLE);
        return source.substring(source.indexOf(from) + from.length(), source.indexOf(to));
    }

    /** The formatter breaks lines where the README does not. */
    private static String closeUp(String code) {
        return code.replaceAll("\\s+", "");
    }
}
