package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.authority.Comparison;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.Share;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema {@code constitution/1} and its reader say the same. */
class ConstitutionSchemaTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("constitution-1");
    private static final JsonNode EXAMPLE = PublishedSchema.example("borchester.constitution.json");

    @Test
    void the_example_validates_and_is_read() throws IOException {
        assertThat(SCHEMA.against(EXAMPLE)).isEmpty();

        Constitution constitution = ConstitutionFile.read(PublishedSchema.stream(EXAMPLE));

        assertThat(constitution.moneyTests()).hasSize(3);
        assertThat(constitution.wardRule().atLeast()).isEqualTo(2);
        assertThat(constitution.readings()).containsEntry(Meetings2012.EXCEPTION_PERIOD, ClearDayReading.WORKING);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "~none~",
            value = {
                "/certainty | null",
                "/words | ~~",
                "/inForce | null",
                "/inForce/until | '2024-05-21'",
                "/money | null",
                "/money | []",
                "/money/0/pounds | null",
                "/money/0/pounds | '0.01'",
                "/money/0/comparison | '?'",
                "/money/0/comparison | null",
                "/money/0/heads/- | 'saving'",
                "/money/0/share | 'amount-only'",
                "/money/2/percentOfServiceBudget | '100.00'",
                "/money/2/percentOfServiceBudget | '0.5'",
                "/money/2/percentOfServiceBudget | 100",
                "/money/2/pounds | ~~",
                "/wards | null",
                "/wards/atLeast | 0",
                "/wards/words | null",
                "/other | []",
                "/readings | []",
                "/readings/- | {'period': 'meetings2012.private-notice-period', 'reading': 's243'}",
            })
    void what_may_be_left_out_or_said_otherwise_validates_and_is_read(String pointer, String value) {
        JsonNode document = PublishedSchema.changed(EXAMPLE, pointer, value);

        assertThat(SCHEMA.against(document)).isEmpty();
        assertThatCode(() -> ConstitutionFile.read(PublishedSchema.stream(document)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "~none~",
            value = {
                "/councillor | ~~",
                "/councillor | 'plan/1'",
                "/council | ''",
                "/source | ~~",
                "/source | ' '",
                "/seenOn | ~~",
                "/seenOn | 'May 2025'",
                "/certainty | 'sure'",
                "/words | []",
                "/inForce | '2024-05-21'",
                "/inForce/from | ~~",
                "/inForce/from | null",
                "/inForce/until | '2024-02-30'",
                "/inForce/to | null",
                "/money | {}",
                "/money/0/heads | ~~",
                "/money/0/heads | []",
                "/money/0/heads | ['costs']",
                "/money/0/heads | 'expenditure'",
                "/money/0/purse | 'both'",
                "/money/0/comparison | '>>'",
                "/money/0/pounds | 0",
                "/money/0/pounds | '0.00'",
                "/money/0/pounds | -250000",
                "/money/0/pounds | '£250,000'",
                "/money/0/span | 'annual'",
                "/money/0/scope | 'either'",
                "/money/0/exclusions | 'treasury'",
                "/money/0/share | 'greater-of'",
                "/money/0/percentOfServiceBudget | 10",
                "/money/2/share | ~~",
                "/money/2/share | 'amount-only'",
                "/money/2/share | 'both'",
                "/money/2/percentOfServiceBudget | ~~",
                "/money/2/percentOfServiceBudget | 0",
                "/money/2/percentOfServiceBudget | 101",
                "/money/2/percentOfServiceBudget | '100.01'",
                "/money/2/percentOfServiceBudget | '10%'",
                "/money/2/limit | 1",
                "/wards | 2",
                "/wards/atLeast | ~~",
                "/wards/atLeast | -1",
                "/wards/atLeast | 1001",
                "/wards/atLeast | '2'",
                "/wards/rule | 'two'",
                "/other | 'closure'",
                "/other/- | 7",
                "/readings | {'notice-period': 'working'}",
                "/readings/0/period | 'call-in'",
                "/readings/0/period | ~~",
                "/readings/0/reading | 'weekdays'",
                "/readings/0/reading | ~~",
                "/readings/0/source | 'x'",
                "/readings/- | {'period': 'notice-period', 'reading': 'working'}",
                "/readings/- | {'period': 'meetings2012.notice-period', 'reading': 'working'}",
                "/threshold | 250000",
            })
    void the_schema_and_the_reader_both_refuse(String pointer, String value) {
        JsonNode document = PublishedSchema.changed(EXAMPLE, pointer, value);

        assertThat(SCHEMA.against(document)).isNotEmpty();
        assertThatThrownBy(() -> ConstitutionFile.read(PublishedSchema.stream(document)))
                .isInstanceOf(RefusedInput.class);
    }

    @Test
    void the_closed_lists_are_those_of_the_model() {
        assertThat(SCHEMA.words("/$defs/moneyTest/properties/heads/items/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Head.values()).map(Head::word).toList());
        assertThat(SCHEMA.words("/$defs/moneyTest/properties/comparison/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Comparison.values()).map(Comparison::word).toList());
        assertThat(SCHEMA.words("/$defs/moneyTest/properties/share/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Share.values()).map(Share::word).toList());
        assertThat(SCHEMA.words("/properties/readings/items/properties/reading/enum"))
                .containsExactlyElementsOf(ClearDayReading.all().stream()
                        .map(ClearDayReading::word)
                        .toList());
        assertThat(SCHEMA.words("/properties/readings/items/properties/period/enum"))
                .containsAll(Readings.defaults().all().keySet().stream()
                        .map(Requirement::code)
                        .toList())
                .allSatisfy(word -> assertThat(Readings.period(word)).isPresent());
    }
}
