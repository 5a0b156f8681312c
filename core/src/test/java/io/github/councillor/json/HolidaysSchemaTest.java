package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.calendar.Holiday;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema {@code holidays/1} and its reader say the same. */
class HolidaysSchemaTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("holidays-1");
    private static final JsonNode EXAMPLE = PublishedSchema.example("proclaimed.holidays.json");

    @Test
    void the_example_validates_and_its_days_are_added() throws IOException {
        assertThat(SCHEMA.against(EXAMPLE)).isEmpty();

        EnglandHolidays table = HolidaysFile.addTo(EnglandHolidays.shipped(), PublishedSchema.stream(EXAMPLE));

        assertThat(table.on(LocalDate.of(2027, 6, 18)))
                .hasValueSatisfying(day -> assertThat(day.kind()).isEqualTo(Holiday.Kind.BANK_HOLIDAY));
        assertThat(table.on(LocalDate.of(2027, 6, 21)))
                .hasValueSatisfying(day -> assertThat(day.kind()).isEqualTo(Holiday.Kind.MOURNING));
    }

    @Test
    void a_file_without_days_validates_and_adds_nothing() throws IOException {
        JsonNode none = PublishedSchema.changed(EXAMPLE, "/days", "[]");

        assertThat(SCHEMA.against(none)).isEmpty();
        assertThat(HolidaysFile.addTo(EnglandHolidays.shipped(), PublishedSchema.stream(none))
                        .all())
                .containsExactlyElementsOf(EnglandHolidays.shipped().all());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "~none~",
            value = {
                "/councillor | ~~",
                "/councillor | 'holidays/2'",
                "/days | ~~",
                "/days | null",
                "/days | '2027-06-18'",
                "/days/- | '2027-06-18'",
                "/year | 2027",
                "/days/0/day | ~~",
                "/days/0/day | null",
                "/days/0/day | '18 June 2027'",
                "/days/0/day | '2027-06-31'",
                "/days/0/kind | ~~",
                "/days/0/kind | 'holiday'",
                "/days/0/title | ~~",
                "/days/0/title | ' '",
                "/days/0/source | ~~",
                "/days/0/source | ''",
                "/days/0/source | 7",
                "/days/0/bunting | true",
            })
    void the_schema_and_the_reader_both_refuse(String pointer, String value) {
        JsonNode document = PublishedSchema.changed(EXAMPLE, pointer, value);

        assertThat(SCHEMA.against(document)).isNotEmpty();
        assertThatThrownBy(() -> HolidaysFile.addTo(EnglandHolidays.shipped(), PublishedSchema.stream(document)))
                .isInstanceOf(RefusedInput.class);
    }

    @Test
    void the_kinds_are_those_of_the_model() {
        assertThat(SCHEMA.words("/$defs/holiday/properties/kind/enum"))
                .containsExactlyElementsOf(Arrays.stream(Holiday.Kind.values())
                        .map(Holiday.Kind::word)
                        .toList());
    }
}
