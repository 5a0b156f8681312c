package io.github.councillor.cli;

import static io.github.councillor.cli.Asked.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole outputs of the commands that ask the catalogue, word for word. */
class CatalogueOutputsTest {

    /** The lines of a file of outputs, which {@code -Dcouncillor.write} writes anew. */
    private static List<String> shown(String file, String out) throws IOException {
        Path path = Run.module().resolve("src/test/resources/outputs").resolve(file);
        if (System.getProperty("councillor.write") != null) {
            Files.writeString(path, out);
        }
        return Files.readAllLines(path);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "officer-s151-officer.txt, officer s151 officer",
        "officer-s151-officer.md, officer s151 officer --format markdown",
        "duties-executive-th-role.txt, duties --role executive --source TH-ROLE",
        "duties-openness-lab.md, duties --principle openness --source LAB --format markdown",
        "support-licensing.txt, support --theme licensing",
        "checklist.md, checklist --format markdown",
    })
    void the_output_is_this_word_for_word(String file, String command) throws IOException {
        String out = ok(command.split(" ")).out();

        assertThat(out.lines()).containsExactlyElementsOf(shown(file, out));
    }
}
