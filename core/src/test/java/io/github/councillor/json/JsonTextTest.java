package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.councillor.plan.ForwardPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no plan at all, or too much of one: each is refused at one place, and nothing of it is half read. */
class JsonTextTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\ufeff"})
    void an_empty_file_is_refused(String text) {
        refusedAtLine(text, 1, "an empty file", "a JSON object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|a list",
                "[{}]|a list",
                "'\"plan\"'|a text",
                "1|a number",
                "1.5|a number",
                "null|null",
                "true|a value"
            })
    void a_document_that_is_no_object_is_refused(String text, String found) {
        RefusedInput refusal = refusal(text);

        assertThat(refusal).hasMessage("the document: found " + found + ", expected an object");
        assertThat(refusal.pointer()).isEmpty();
        assertThat(refusal.line()).isZero();
    }

    @Test
    void an_object_that_is_no_plan_is_refused_with_both_shapes_named() {
        assertThat(refusal("{}"))
                .hasMessage("the document: found an object without items and without \"councillor\", expected a plan:"
                        + " items as published, or \"councillor\": \"plan/1\" with entries");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|1",
                "'{\"items\":'|1",
                "'{\"items\":['|1",
                "'{\"items\":[{\"title\":'|1",
                "'{\"items\":[{\"title\":\"Local Pl'|1",
                "'{\"items\":[\n{\"title\":\"Local Plan\"},\n'|3",
                "'{\"items\":[],\n\"council'|2"
            })
    void a_file_that_breaks_off_is_refused_at_its_last_line(String text, int line) {
        refusedAtLine(text, line, "the end of the file", "the rest of the document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\":[]}\n{}", "{\"items\":[]}\n[]", "{\"items\":[]}\n1"})
    void a_second_value_after_the_document_is_refused(String text) {
        refusedAtLine(text, 2, "something after the document", "the end of the file");
    }

    @Test
    void words_after_the_document_are_refused() {
        RefusedInput refusal = refusal("{\"items\":[]}\n\nrubbish");

        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal.found()).startsWith("text that is not JSON: Unrecognized token 'rubbish'");
        assertThat(refusal.expected()).isEqualTo("JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'items':[]}",
                "{\"items\":[],}",
                "{\"items\":[{},]}",
                "{\"items\":[/* none */]}",
                "{items:[]}",
                "{\"items\":[NaN]}",
                "{\"items\":[01]}",
                "{\"items\":[+1]}",
                "{\"items\":[\"\\q\"]}",
                "rubbish",
                "<plan/>"
            })
    void what_is_almost_json_is_refused(String text) {
        RefusedInput refusal = refusal(text);

        assertThat(refusal.line()).isEqualTo(1);
        assertThat(refusal.found()).startsWith("text that is not JSON: ").hasSizeLessThan(200);
        assertThat(refusal.expected()).isEqualTo("JSON");
    }

    @Test
    void a_long_token_is_cut_short_in_the_message() {
        assertThat(refusal("{\"items\":[" + "x".repeat(10_000) + "]}").found()).hasSizeLessThan(300);
    }

    @Test
    void a_field_that_stands_twice_is_refused_at_any_depth() {
        refusedAtLine("{\"items\":[],\n\"items\":[]}", 2, "the field \"items\" twice", "every field once");
        refusedAtLine(
                HEAD + "{\"title\":\"A\",\n\"title\":\"B\"}]}", 3, "the field \"title\" twice", "every field once");
    }

    @Test
    void a_raw_control_character_inside_a_text_is_refused() {
        refusedAtLine(
                HEAD + "\n{\"title\":\"Local\u0000Plan\"}]}",
                3,
                "a control character inside a string",
                "it escaped, as \\u0009");
        refusedAtLine("{\"items\":[\"a\nb\"]}", 1, "a control character inside a string", "it escaped, as \\u0009");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_at_their_line() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\n\"council\":\n\"".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9); // an e with an acute accent in ISO 8859-1
        bytes.writeBytes("\", \"items\":[]}".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(bytes.toByteArray()))
                .hasMessage("line 3: found bytes that are not UTF-8, expected text in UTF-8");
    }

    @Test
    void bytes_that_are_not_utf_8_are_found_far_into_a_long_file_and_at_its_very_end() {
        byte[] bytes = ("{\"council\":\"" + "\u00e9\n".repeat(20_000) + "x").getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xC3;

        assertThat(refusal(broken).line()).isEqualTo(20_001);
        assertThat(refusal(broken).found()).isEqualTo("bytes that are not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void other_encodings_are_refused_and_not_guessed(String charset) {
        byte[] bytes = "{\"items\":[]}".getBytes(Charset.forName(charset));

        assertThat(refusal(bytes)).hasMessage("line 1: found bytes that are not UTF-8, expected text in UTF-8");
    }

    @Test
    void a_byte_order_mark_before_the_document_is_passed_over() throws IOException {
        ForwardPlan plan = PlanFile.read(Documents.stream("\ufeff" + HEAD + "{\"title\":\"Local Plan\"}]}"));

        assertThat(plan.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Local Plan"));
    }

    @Test
    void a_stream_that_fails_is_not_a_refusal() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the network");
            }
        };

        assertThatThrownBy(() -> PlanFile.read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("the network");
    }

    @Test
    void the_other_readers_have_the_same_limits() {
        assertThatThrownBy(() -> ConstitutionFile.read(Documents.stream("{\"councillor\":\"constitution/1\",")))
                .hasMessage("line 1: found the end of the file, expected the rest of the document");
        assertThatThrownBy(() -> StrictDocument.read(Documents.stream("[]"), "answers/1", "answers"))
                .hasMessage("the document: found a list, expected an object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'items':[{'title':'a\\u0000b'}]}|/items/0/title|a text with a NUL: \"a\ufffdb\"|a text without",
                "{'items':[{'title':'a'},{'documents':['x','\\u0000']}]}|/items/1/documents/1|a text with a NUL: \"\ufffd\"|a text without",
                "{'items':[{'extra_fields':{'a\\u0000b':'x'}}]}|/items/0/extra_fields|a field name with a NUL: \"a\ufffdb\"|a field name without",
                "{'council':'\\ud800','items':[]}|/council|a text with half a character: \"\ufffd\"|both halves of a surrogate pair",
                "{'items':[{'title':'\\udc00\\ud800'}]}|/items/0/title|a text with half a character: \"\ufffd\ufffd\"|both halves of a surrogate pair",
                "{'councillor':'plan/1','authority':{'name':'a\\u0000'},'entries':[]}|/authority/name|a text with a NUL: \"a\ufffd\"|a text without",
                "{'councillor':'plan/1','authority':{'name':'X'},'entries':[{'title':'\\ud83c'}]}|/entries/0/title|a text with half a character: \"\ufffd\"|both halves of a surrogate pair"
            },
            quoteCharacter = '~')
    void an_escape_that_writes_no_text_is_refused_at_its_place_in_both_shapes(
            String text, String pointer, String found, String expected) {
        RefusedInput refusal = refusal(text.replace('\'', '"'));

        assertThat(refusal.pointer()).isEqualTo(pointer);
        assertThat(refusal.found()).isEqualTo(found);
        assertThat(refusal.expected()).isEqualTo(expected);
    }

    @Test
    void an_escape_that_writes_a_whole_character_is_read() {
        assertThat(Documents.plan("{\"items\":[{\"title\":\"\\ud83c\\udf33 tree\\u0009\"}]}")
                        .entries()
                        .get(0)
                        .title())
                .isEqualTo("\ud83c\udf33 tree\t");
    }
}
