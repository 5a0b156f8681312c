package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.councillor.json.Documents.Change;
import io.github.councillor.principle.Principle;
import io.github.councillor.profile.RoleProfile;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import io.github.councillor.statement.Statements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileFileTest {

    private static final String EXAMPLE =
            PublishedSchema.example("profiles", "borchester.profile.json").toString();

    private static final String SOURCE = """
            {"councillor": "profile/1",
             "source": {"code": "X", "title": "T", "issuer": "I", "dated": "undated"},
            """;

    private static RoleProfile read(String text) throws IOException {
        return ProfileFile.read(Documents.stream(text));
    }

    private static RefusedInput refusal(String text) {
        RefusedInput refusal = catchThrowableOfType(RefusedInput.class, () -> read(text));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    @Test
    void every_field_is_read() throws IOException {
        RoleProfile profile = read("""
                {"councillor": "profile/1",
                 "source": {"code": "OUR-ROLES", "title": "Roles", "issuer": "A council", "dated": "2025",
                            "remarks": "torn"},
                 "sections": [
                   {"heading": "officers", "kind": "indicator", "by": "officers", "towards": ["councillor", "council"],
                    "roles": ["policy-maker", "casework"],
                    "statements": [
                      {"id": "CW/O-1", "words": "Answer", "parts": ["soon", "well"],
                       "principles": ["openness", "honesty"], "completeness": "beginning-lost",
                       "remarks": ["a slip"]}]},
                   {"heading": "all", "kind": "duty", "statements": [
                      {"id": "A-1", "words": "Come"}, {"id": "A-2", "words": "Stay"}]}]}""");

        assertThat(profile.source())
                .isEqualTo(new SourceDocument(
                        "OUR-ROLES", SourceDocument.Kind.ROLE_PROFILE, "Roles", "A council", "2025", "torn"));
        assertThat(profile.statements().get(0))
                .isEqualTo(Statement.builder()
                        .id(Statements.id("OUR-ROLES/CW/O-1"))
                        .section(new Section(
                                "officers",
                                StatementKind.INDICATOR,
                                Actor.OFFICERS,
                                Set.of(Actor.COUNCILLOR, Actor.COUNCIL),
                                Set.of(Role.POLICY_MAKER, Role.CASEWORK)))
                        .ordinal(1)
                        .words("Answer")
                        .addParts("soon", "well")
                        .addPrinciples(Principle.OPENNESS, Principle.HONESTY)
                        .completeness(Completeness.BEGINNING_LOST)
                        .addRemarks("a slip")
                        .addTowards(Actor.COUNCILLOR, Actor.COUNCIL)
                        .addRoles(Role.POLICY_MAKER, Role.CASEWORK)
                        .build());
        assertThat(profile.statements()).extracting(Statement::ordinal).containsExactly(1, 1, 2);
    }

    @Test
    void what_is_left_out_is_the_councillors_in_no_role_and_whole() throws IOException {
        Statement statement = read(SOURCE
                        + "\"sections\": [{\"heading\": \"h\", \"kind\": \"duty\", \"statements\": "
                        + "[{\"id\": \"A-1\", \"words\": \"Come\"}]}]}")
                .statements()
                .get(0);

        assertThat(statement.by()).isEqualTo(Actor.COUNCILLOR);
        assertThat(statement.towards()).isEmpty();
        assertThat(statement.roles()).isEmpty();
        assertThat(statement.principles()).isEmpty();
        assertThat(statement.parts()).isEmpty();
        assertThat(statement.completeness()).isEqualTo(Completeness.WHOLE);
    }

    static List<Change> refusals() {
        return Documents.changes("refused-profiles.txt");
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
        assertThat(Documents.against("profile-1", Documents.changed(EXAMPLE, change))
                        .isEmpty())
                .isEqualTo(!change.schema());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | line 1: found an empty file, expected a JSON object",
                "~ ~ | line 1: found an empty file, expected a JSON object",
                "[] | the document: found a list, expected an object",
                "null | the document: found null, expected an object",
                "{} {} | line 1: found something after the document, expected the end of the file",
                "{} | /councillor: found no such field, expected \"profile/1\"",
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
        assertThat(refusal(SOURCE + "\"sections\": [],\n\"sections\": []}"))
                .hasMessage("line 4: found the field \"sections\" twice, expected every field once");
    }

    @Test
    void bytes_that_are_not_utf_8_and_nuls_are_refused() {
        assertThatThrownBy(
                        () -> ProfileFile.read(new ByteArrayInputStream(EXAMPLE.getBytes(StandardCharsets.UTF_16LE))))
                .hasMessage("line 1: found bytes that are not UTF-8, expected text in UTF-8");
        assertThatThrownBy(() -> ProfileFile.read(new ByteArrayInputStream(
                        EXAMPLE.replace("Borchester", "Bürgerstadt").getBytes(StandardCharsets.ISO_8859_1))))
                .hasMessage("line 1: found bytes that are not UTF-8, expected text in UTF-8");
        assertThat(refusal(EXAMPLE.replace("Hold a surgery", "Hold\0a surgery")).line())
                .isEqualTo(1);
    }

    @Test
    void what_is_quoted_from_the_file_is_shortened_and_its_controls_are_made_visible() {
        assertThat(refusal(EXAMPLE.replace("\"BORCHESTER-ROLES\"", "\"\\u001b[31m\\u0007\"")))
                .hasMessage("/source/code: found \"\ufffd[31m\ufffd\","
                        + " expected capital letters and figures, parted by hyphens, as TH-ROLE");
        assertThat(refusal(EXAMPLE.replace("\"EC-2\"", "\"" + "e".repeat(1_000) + "\"")))
                .hasMessage("/sections/1/statements/1/id: found \"" + "e".repeat(80) + "... (1000 characters)\","
                        + " expected capital letters and figures, parted by hyphens or strokes, as CR-1 or CW/COM-3");
    }

    // beside the parts: thirty-six brackets, names and values, and the end of the file
    @Test
    void fifty_thousand_values_are_read_and_one_more_is_refused() throws IOException {
        String before = SOURCE + "\"sections\": [{\"heading\": \"h\", \"kind\": \"duty\", \"statements\": "
                + "[{\"id\": \"A-1\", \"words\": \"Come\", \"parts\": [";
        String after = "]}]}]}";
        int around = 37;
        String parts = "\"p\",".repeat(50_000 - around - 1) + "\"p\"";

        assertThat(read(before + parts + after).statements().get(0).parts()).hasSize(50_000 - around);
        assertThat(refusal(before + "\"p\"," + parts + after))
                .hasMessage("the document: found more values than may stand here, expected at most 50000");
    }

    @Test
    void a_text_of_a_mebibyte_is_read_and_one_character_more_is_refused() throws IOException {
        String before = SOURCE + "\"sections\": [{\"heading\": \"h\", \"kind\": \"duty\", \"statements\": "
                + "[{\"id\": \"A-1\", \"words\": \"";
        String words = "w".repeat(1024 * 1024);

        assertThat(read(before + words + "\"}]}]}").statements().get(0).words()).isEqualTo(words);
        assertThat(refusal(before + words + "w\"}]}]}"))
                .hasMessage("line 3: found a text longer than 1048576 characters,"
                        + " expected at most 1048576 characters");
    }
}
