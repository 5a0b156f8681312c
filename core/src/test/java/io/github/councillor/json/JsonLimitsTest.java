package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The limits on everything that can grow: at the limit a file is read, one more is refused. */
class JsonLimitsTest {

    private static final String HEAD = "{\"councillor\":\"plan/1\",\"authority\":{\"name\":\"X\"},\n\"entries\":[";

    private static RefusedInput refusal(byte[] bytes) {
        RefusedInput refusal =
                catchThrowableOfType(RefusedInput.class, () -> PlanFile.read(new ByteArrayInputStream(bytes)));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    private static RefusedInput refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refusedAtLine(String text, int line, String found, String expected) {
        RefusedInput refusal = refusal(text);

        assertThat(refusal).hasMessage("line " + line + ": found " + found + ", expected " + expected);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.pointer()).isEmpty();
    }

    @Test
    void a_file_of_16_mebibytes_is_read_and_one_byte_more_is_refused() throws IOException {
        String end = "]}";
        String blanks = " ".repeat(16 * 1024 * 1024 - HEAD.length() - end.length());

        assertThat(PlanFile.read(Documents.stream(HEAD + blanks + end)).entries())
                .isEmpty();
        assertThat(refusal(HEAD + blanks + " " + end))
                .hasMessage("the document: found more than 16777216 bytes, expected a file of at most 16 MiB");
    }

    @Test
    void a_stream_without_end_is_left_off_after_the_limit() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                assertThat(given).isLessThan(17L * 1024 * 1024);
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                given += length;
                assertThat(given).isLessThan(18L * 1024 * 1024);
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        assertThatThrownBy(() -> PlanFile.read(endless))
                .isInstanceOf(RefusedInput.class)
                .hasMessageContaining("more than 16777216 bytes");
    }

    @Test
    void a_text_of_one_mebibyte_is_read_and_one_character_more_is_refused() throws IOException {
        String text = "x".repeat(1024 * 1024);

        assertThat(PlanFile.read(Documents.stream(HEAD + "{\"title\":\"" + text + "\"}]}"))
                        .entries()
                        .get(0)
                        .title())
                .isEqualTo(text);
        RefusedInput refusal = refusal(HEAD + "{\"title\":\"" + text + "x\"}]}");
        assertThat(refusal)
                .hasMessage("line 2: found a text longer than 1048576 characters, expected at most 1048576 characters");
    }

    @Test
    void twenty_thousand_entries_are_read_and_one_more_is_refused_in_either_shape() throws IOException {
        String strict = "{\"title\":\"A\"},".repeat(19_999) + "{\"title\":\"A\"}";

        assertThat(PlanFile.read(Documents.stream(HEAD + strict + "]}")).entries())
                .hasSize(20_000);
        assertThat(refusal(HEAD + strict + ",{\"title\":\"A\"}]}"))
                .hasMessage("/entries: found more than 20000 entries, expected at most 20000 entries");
        assertThat(PlanFile.read(Documents.stream("{\"items\":[" + strict + "]}"))
                        .entries())
                .hasSize(20_000);
        assertThat(refusal("{\"items\":[" + strict + ",{}]}"))
                .hasMessage("/items: found more than 20000 entries, expected at most 20000 entries");
    }

    @Test
    void nesting_of_64_is_read_and_of_65_is_refused() throws IOException {
        // the document itself is the first level
        String deep = "[".repeat(63) + "]".repeat(63);

        assertThat(PlanFile.read(Documents.stream("{\"items\":[],\"x\":" + deep + "}"))
                        .unread())
                .hasSize(1);
        refusedAtLine("{\"items\":[],\n\"x\":[" + deep + "]}", 2, "nesting deeper than 64 levels", "at most 64 levels");
        refusedAtLine("{\"items\":[\n" + "[".repeat(100_000), 2, "nesting deeper than 64 levels", "at most 64 levels");
    }

    @Test
    void a_name_of_1000_characters_is_read_and_one_more_is_refused() throws IOException {
        assertThat(Documents.plan("{\"items\":[],\"" + "x".repeat(1_000) + "\":1}")
                        .unread())
                .hasSize(1);
        refusedAtLine(
                "{\"" + "x".repeat(1_001) + "\":1}",
                1,
                "a field name longer than 1000 characters",
                "at most 1000 characters");
    }

    @Test
    void a_number_of_100_figures_is_read_and_one_more_is_refused() {
        assertThat(Documents.plan("{\"items\":[],\"x\":" + "9".repeat(100) + "}")
                        .unread())
                .hasSize(1);
        refusedAtLine("{\"x\":" + "9".repeat(101) + "}", 1, "a number longer than 100 figures", "at most 100 figures");
    }

    // of an entry's values seven are its brackets, its two names and its title
    @Test
    void an_entry_of_10_000_values_is_read_and_one_more_is_refused() {
        String values = "0,".repeat(9_992) + "0";

        assertThat(Documents.plan("{\"items\":[{},{\"title\":\"T\",\"x\":[" + values + "]}]}")
                        .entries())
                .hasSize(2);
        assertThat(refusal("{\"items\":[{},{\"title\":\"T\",\"x\":[0," + values + "]}]}"))
                .hasMessage("/items/1: found more values than may stand here, expected at most 10000");
    }

    // beside the entries: the document's two brackets, two names and four brackets of lists
    @Test
    void fifty_thousand_values_beside_the_entries_are_read_and_one_more_is_refused() {
        String values = "0,".repeat(49_991) + "0";

        assertThat(Documents.plan("{\"items\":[],\"x\":[" + values + "]}").unread())
                .hasSize(1);
        assertThat(refusal("{\"items\":[],\"x\":[0," + values + "]}"))
                .hasMessage("the document: found more values than may stand here, expected at most 50000");
        assertThat(refusal("{\"x\":[0," + values + "],\"items\":[]}"))
                .hasMessage("the document: found more values than may stand here, expected at most 50000");
    }

    @Test
    void two_million_values_are_too_many_however_they_are_spread() {
        String entry = "{\"x\":[" + "0,".repeat(97) + "0]},";

        refusedAtLine(
                "{\"items\":[\n" + entry.repeat(20_000) + "{}]}",
                2,
                "more than 2000000 values",
                "at most 2000000 values");
    }

    // twelve fields of a mebibyte each, of what the readers' patterns like best
    @Test
    void an_item_of_the_longest_fields_is_read_in_a_moment() {
        StringBuilder item = new StringBuilder("{\"items\":[{\"documents\":[\"" + "report ".repeat(100_000) + "\"]");
        List.of("title", "amount", "decision_type", "decision_due", "decision_maker", "key_reason", "wards", "status")
                .forEach(field -> item.append(",\"" + field + "\":\"" + "(a) £1 the ".repeat(90_000) + "\""));
        List.of("anticipated_restriction", "procedure", "urgency_reason_summary")
                .forEach(field -> item.append(",\"" + field + "\":\"" + "()".repeat(500_000) + "\""));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Documents.plan(item + "}]}").entries()).hasSize(1));
    }
}
