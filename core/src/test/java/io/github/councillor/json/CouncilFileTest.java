package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.council.Body;
import io.github.councillor.council.Council;
import io.github.councillor.council.Council.OfficePost;
import io.github.councillor.council.Council.Term;
import io.github.councillor.council.Seats;
import io.github.councillor.fact.Fact;
import io.github.councillor.json.Documents.Change;
import io.github.councillor.officer.StatutoryOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilFileTest {

    private static final String EXAMPLE =
            PublishedSchema.example("councils", "borchester.council.json").toString();
    private static final String HEAD = "{\"councillor\":\"council/1\",\"authority\":{\"name\":\"X\"}";

    private static Council read(String text) throws IOException {
        return CouncilFile.read(Documents.stream(text));
    }

    private static RefusedInput refusal(String text) {
        RefusedInput refusal = catchThrowableOfType(RefusedInput.class, () -> read(text));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    @Test
    void every_field_is_read() throws IOException {
        assertThat(read("""
                        {"councillor": "council/1",
                         "authority": {"name": "X", "kind": "county", "governance": "committee-system"},
                         "councillors": 10000, "wards": 1, "chair": "Chairman",
                         "terms": [{"of": "councillor", "years": 100}],
                         "seats": [{"label": "A", "kind": "group", "number": 10000},
                                   {"label": "B", "kind": "no-group", "number": 0}],
                         "bodies": [{"name": "Sub", "kind": "advisory", "partOf": "Main"},
                                    {"name": "Main", "kind": "ordinary"}],
                         "offices": [{"office": "proper-officer", "post": "P"},
                                     {"office": "proper-officer", "post": "Q"}]}"""))
                .isEqualTo(Council.builder()
                        .authority(new Authority("X", AuthorityKind.COUNTY, Governance.COMMITTEE_SYSTEM))
                        .councillors(Fact.known(10_000))
                        .wards(Fact.known(1))
                        .chair(Fact.known("Chairman"))
                        .addTerms(new Term("councillor", 100))
                        .addSeats(new Seats("A", Seats.Kind.GROUP, 10_000), new Seats("B", Seats.Kind.NO_GROUP, 0))
                        .addBodies(
                                new Body("Sub", Body.Kind.ADVISORY, Optional.of("Main")),
                                Body.of("Main", Body.Kind.ORDINARY))
                        .addOffices(
                                new OfficePost(StatutoryOffice.PROPER_OFFICER, "P"),
                                new OfficePost(StatutoryOffice.PROPER_OFFICER, "Q"))
                        .build());
    }

    @Test
    void what_is_left_out_is_unstated() throws IOException {
        assertThat(read(HEAD + "}"))
                .isEqualTo(Council.builder().authority(Authority.named("X")).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \""})
    void a_chair_that_is_null_or_blank_is_none_and_not_unstated(String chair) throws IOException {
        assertThat(read(HEAD + ",\"chair\":" + chair + "}").chair()).isEqualTo(Fact.none());
    }

    static List<Change> refusals() {
        return Documents.changes("refused-councils.txt");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void one_wrong_value_is_refused_at_its_place_with_what_was_found_and_what_was_expected(Change change) {
        assertThat(refusal(Documents.changed(EXAMPLE, change).toString()))
                .hasMessage(change.refusedAt() + ": found " + change.found() + ", expected " + change.expected());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void the_schema_refuses_what_the_reader_refuses_unless_it_cannot_say_it(Change change) {
        assertThat(Documents.against("council-1", Documents.changed(EXAMPLE, change))
                        .isEmpty())
                .isEqualTo(!change.schema());
    }

    @Test
    void a_circle_of_bodies_is_refused_at_the_first_that_is_in_it() {
        assertThat(refusal(HEAD + """
                        ,"bodies":[{"name":"A","kind":"ordinary","partOf":"B"},
                                   {"name":"B","kind":"ordinary","partOf":"C"},
                                   {"name":"C","kind":"ordinary","partOf":"B"}]}"""))
                .hasMessage("/bodies/1/partOf: found \"C\", which leads back to the body itself,"
                        + " expected a body that is not part of itself");
    }

    @Test
    void a_long_line_of_bodies_each_part_of_the_next_is_read() throws IOException {
        String bodies = IntStream.range(0, 5_000)
                .mapToObj(i -> "{\"name\":\"" + i + "\",\"kind\":\"ordinary\",\"partOf\":\"" + (i + 1) + "\"}")
                .collect(Collectors.joining(","));

        assertThat(read(HEAD + ",\"bodies\":[" + bodies + ",{\"name\":\"5000\",\"kind\":\"ordinary\"}]}")
                        .bodies())
                .hasSize(5_001);
    }

    @Test
    void a_field_that_is_unknown_is_refused_with_all_that_are_known_whichever_the_file_has() {
        assertThat(refusal(HEAD + ",\"speaker\":\"x\"}"))
                .hasMessage("/speaker: found an unknown field, expected only councillor, authority, councillors, wards,"
                        + " chair, terms, seats, bodies, offices");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | line 1: found an empty file, expected a JSON object",
                "[] | the document: found a list, expected an object",
                "{} | /councillor: found no such field, expected \"council/1\"",
                "{\"councillor\": 1} | /councillor: found the number 1, expected a text",
            })
    void what_is_no_document_is_refused(String text, String message) {
        assertThat(refusal(text)).hasMessage(message);
    }

    @Test
    void a_truncated_file_is_refused_wherever_it_ends() {
        for (int end = 0; end < EXAMPLE.length(); end += 7) {
            String head = EXAMPLE.substring(0, end);
            assertThat(refusal(head).line()).as("cut after %s characters", end).isEqualTo(1);
        }
    }

    @Test
    void a_key_that_stands_twice_is_refused_and_neither_value_is_taken() {
        assertThat(refusal(HEAD + ",\n\"wards\":20,\"wards\":21}"))
                .hasMessage("line 2: found the field \"wards\" twice, expected every field once");
    }

    @Test
    void bytes_that_are_not_utf_8_and_nuls_are_refused() {
        assertThatThrownBy(
                        () -> CouncilFile.read(new ByteArrayInputStream(EXAMPLE.getBytes(StandardCharsets.UTF_16BE))))
                .hasMessage("line 1: found bytes that are not UTF-8, expected text in UTF-8");
        assertThat(refusal(EXAMPLE.replace("Lord Mayor", "Lord\0Mayor")).line()).isEqualTo(1);
    }

    @Test
    void more_than_fifty_thousand_values_are_refused() {
        assertThat(refusal(HEAD + ",\"terms\":[" + "0,".repeat(50_000) + "0]}"))
                .hasMessage("the document: found more values than may stand here, expected at most 50000");
    }
}
