package io.github.councillor.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.json.RefusedInput;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.law.Requirements;
import io.github.councillor.rules.report.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema {@code answers/1} and its reader say the same. */
class AnswersSchemaTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("answers-1");
    private static final JsonNode EXAMPLE = PublishedSchema.json(PublishedSchema.example("borchester.answers.json"));

    @Test
    void the_example_validates_and_is_read() throws IOException {
        assertThat(SCHEMA.against(EXAMPLE)).isEmpty();

        assertThat(read(EXAMPLE)).singleElement().satisfies(answer -> {
            assertThat(answer.requirement()).isEqualTo(Meetings2012.KEY_DECISION);
            assertThat(answer.entry()).isEqualTo("/entries/4");
            assertThat(answer.by()).isEqualTo("Monitoring Officer");
        });
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "~none~",
            value = {"/answers | []", "/answers/0/entry | ~~", "/answers/0/entry | null", "/answers/0/entry | ''"})
    void what_may_be_left_out_validates_and_is_read(String pointer, String value) throws IOException {
        JsonNode document = PublishedSchema.changed(EXAMPLE, pointer, value);

        assertThat(SCHEMA.against(document)).isEmpty();
        assertThat(read(document))
                .allSatisfy(answer -> assertThat(answer.entry()).isEmpty());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "~none~",
            value = {
                "/councillor | ~~",
                "/councillor | 'answers/2'",
                "/answers | ~~",
                "/answers | null",
                "/answers | {}",
                "/answers | ['met']",
                "/plan | 'July'",
                "/answers/0/requirement | ~~",
                "/answers/0/requirement | 'meetings2012.key'",
                "/answers/0/requirement | 8",
                "/answers/0/entry | 4",
                "/answers/0/by | ~~",
                "/answers/0/by | ' '",
                "/answers/0/by | null",
                "/answers/0/on | ~~",
                "/answers/0/on | '2025-06-31'",
                "/answers/0/on | '30 June 2025'",
                "/answers/0/reason | ~~",
                "/answers/0/reason | ''",
                "/answers/0/verdict | 'MET'",
            })
    void the_schema_and_the_reader_both_refuse(String pointer, String value) {
        JsonNode document = PublishedSchema.changed(EXAMPLE, pointer, value);

        assertThat(SCHEMA.against(document)).isNotEmpty();
        assertThatThrownBy(() -> read(document)).isInstanceOf(RefusedInput.class);
    }

    @Test
    void the_requirements_are_those_of_the_catalogue() {
        assertThat(SCHEMA.words("/$defs/answer/properties/requirement/enum"))
                .containsExactlyInAnyOrderElementsOf(
                        Requirements.all().stream().map(Requirement::code).toList());
    }

    private static List<Answer> read(JsonNode document) throws IOException {
        return AnswersFile.read(new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
