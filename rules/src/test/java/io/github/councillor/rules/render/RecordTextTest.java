package io.github.councillor.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.rules.ProfileValidator;
import io.github.councillor.rules.Records;
import io.github.councillor.rules.report.RecordReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The worked year word for word, as text and as Markdown. */
class RecordTextTest {

    private static final ProfileValidator SHIPPED = ProfileValidator.of(Catalogue.shipped());

    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "io", "github", "councillor", "rules", "render");

    /** To write the files anew, run with {@code -Dcouncillor.write}, and read what changed. */
    private static void assertIs(String name, String rendered) throws IOException {
        Path file = EXPECTED.resolve(name);
        if (System.getProperty("councillor.write") != null) {
            Files.writeString(file, rendered);
        }
        assertThat(rendered).isEqualToNormalizingNewlines(Files.readString(file));
    }

    @Test
    void the_worked_year_as_text() throws IOException {
        assertIs("borchester-year.txt", RecordText.of(SHIPPED.check(Records.borchester())));
    }

    @Test
    void the_worked_year_as_markdown() throws IOException {
        assertIs("borchester-year.md", RecordMarkdown.of(SHIPPED.check(Records.borchester())));
    }

    @Test
    void what_a_file_says_cannot_drive_a_terminal_nor_mark_a_page_up() {
        RecordReport report = SHIPPED.check(hostile());
        assertThat(RecordText.of(report)).contains("Councillor \ufffd[31m<b>A").doesNotContain("\u001b");
        assertThat(RecordMarkdown.of(report))
                .contains("Councillor \ufffd\\[31m\\<b\\>A")
                .doesNotContain("\u001b", "<b>");
    }

    private static CouncillorRecord hostile() {
        return CouncillorRecord.builder()
                .authority(Records.borchester().authority())
                .member("Councillor \u001b[31m<b>A")
                .period(Records.borchester().period())
                .build();
    }
}
