package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.calendar.Holiday;
import io.github.councillor.json.Documents.Change;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HolidaysFileTest {

    private static final String FULL = """
            {"councillor": "holidays/1", "days": [
              {"day": "2027-06-10", "kind": "bank-holiday", "title": "A jubilee", "source": "The London Gazette"},
              {"day": "2027-06-11", "kind": "mourning", "title": "Mourning", "source": "a proclamation"}]}""";

    private static EnglandHolidays add(String text) throws IOException {
        return HolidaysFile.addTo(EnglandHolidays.shipped(), Documents.stream(text));
    }

    @Test
    void the_days_of_a_file_are_added_to_the_table() throws IOException {
        EnglandHolidays more = add(FULL);

        assertThat(more.on(LocalDate.of(2027, 6, 10)))
                .contains(new Holiday(
                        LocalDate.of(2027, 6, 10), Holiday.Kind.BANK_HOLIDAY, "A jubilee", "The London Gazette"));
        assertThat(more.on(LocalDate.of(2027, 6, 11)))
                .contains(new Holiday(LocalDate.of(2027, 6, 11), Holiday.Kind.MOURNING, "Mourning", "a proclamation"));
        assertThat(more.all()).hasSize(EnglandHolidays.shipped().all().size() + 2);
    }

    @Test
    void a_file_without_days_adds_none() throws IOException {
        assertThat(add("{\"councillor\":\"holidays/1\",\"days\":[]}").all())
                .hasSameSizeAs(EnglandHolidays.shipped().all());
    }

    static List<Change> refusals() {
        return Documents.changes("refused-holidays.txt");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void one_wrong_value_is_refused_at_its_place_with_what_was_found_and_what_was_expected(Change change) {
        RefusedInput refusal = catchThrowableOfType(
                RefusedInput.class, () -> add(Documents.changed(FULL, change).toString()));

        assertThat(refusal)
                .hasMessage(change.refusedAt() + ": found " + change.found() + ", expected " + change.expected());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void the_schema_refuses_what_the_reader_refuses_unless_it_cannot_say_it(Change change) {
        assertThat(Documents.against("holidays-1", Documents.changed(FULL, change))
                        .isEmpty())
                .isEqualTo(!change.schema());
    }

    @Test
    void the_schema_has_nothing_against_the_full_example() {
        assertThat(Documents.against("holidays-1", Documents.json(FULL))).isEmpty();
    }
}
