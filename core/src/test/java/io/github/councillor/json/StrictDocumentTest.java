package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.law.Certainty;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrictDocumentTest {

    private static StrictDocument document(String rows) throws IOException {
        return StrictDocument.read(
                Documents.stream("{\"councillor\":\"answers/1\",\"answers\":" + rows.replace('\'', '"') + "}"),
                "answers/1",
                "answers");
    }

    private static List<String> read(String rows) throws IOException {
        return document(rows)
                .list(
                        "answers",
                        row -> row.day("on") + " "
                                + row.text("by") + " "
                                + row.textOr("entry", "the plan") + " "
                                + row.word("certainty", Certainty::named, "read, secondary, unverified"));
    }

    @Test
    void rows_are_read_in_their_order() throws IOException {
        assertThat(read("[{'on':'2025-06-30','by':'Monitoring Officer','entry':'/entries/0','certainty':'read'},"
                        + "{'on':'2025-07-01','by':'Clerk','entry':null,'certainty':'secondary'}]"))
                .containsExactly(
                        "2025-06-30 Monitoring Officer /entries/0 READ", "2025-07-01 Clerk the plan SECONDARY");
        assertThat(read("[]")).isEmpty();
    }

    @Test
    void what_a_row_must_have_is_named_where_it_is_missing() {
        assertThatThrownBy(() -> read("[{}]"))
                .isInstanceOf(RefusedInput.class)
                .hasMessage("/answers/0/on: found no such field, expected a day");
        assertThatThrownBy(() -> read("[{'on':'2025-06-30'}]"))
                .hasMessage("/answers/0/by: found no such field, expected a text that is not blank");
        assertThatThrownBy(() -> read("[{'on':'2025-06-30','by':'x'}]"))
                .hasMessage("/answers/0/certainty: found no such field, expected one of read, secondary, unverified");
    }

    @Test
    void a_field_that_no_reader_asks_for_is_refused() {
        assertThatThrownBy(() -> read("[{'on':'2025-06-30','by':'x','certainty':'read','why':'y'}]"))
                .hasMessage("/answers/0/why: found an unknown field, expected only on, by, entry, certainty");
    }

    @Test
    void what_the_reader_itself_refuses_is_refused_at_the_row() {
        assertThatThrownBy(() -> document("[{},{}]").list("answers", row -> {
                    throw new IllegalArgumentException("an answer needs a reason");
                }))
                .isInstanceOf(RefusedInput.class)
                .hasMessage("/answers/0: found an answer needs a reason, expected values that make sense");
    }

    @Test
    void another_shape_is_refused() {
        assertThatThrownBy(() -> StrictDocument.read(
                        Documents.stream("{\"councillor\":\"plan/1\",\"answers\":[]}"), "answers/1", "answers"))
                .hasMessage("/councillor: found \"plan/1\", expected \"answers/1\"");
        assertThatThrownBy(() -> StrictDocument.read(Documents.stream("{\"answers\":[]}"), "answers/1", "answers"))
                .hasMessage("/councillor: found no such field, expected \"answers/1\"");
        assertThatThrownBy(() ->
                        StrictDocument.read(Documents.stream("{\"councillor\":\"answers/1\"}"), "answers/1", "answers"))
                .hasMessage("/answers: found no such field, expected a list");
    }
}
