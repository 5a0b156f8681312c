package io.github.councillor.calendar;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The shipped bank holidays against two sources that are not ours. */
class EnglandHolidaysOraclesTest {

    private static SortedSet<LocalDate> shipped() {
        return EnglandHolidays.shipped().all().stream()
                .filter(holiday -> holiday.kind() == Holiday.Kind.BANK_HOLIDAY)
                .map(Holiday::day)
                .collect(toCollection(TreeSet::new));
    }

    private static JsonNode govUk() throws IOException {
        return new ObjectMapper()
                .readTree(Resources.toByteArray(Resources.getResource("oracles/govuk-bank-holidays.json")));
    }

    // Subdivision "eng": an unknown one would be ignored in silence, and the whole kingdom's set be given
    @Test
    void every_day_of_2012_to_2028_is_a_bank_holiday_exactly_where_jollyday_has_one_for_england() {
        HolidayManager england = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        SortedSet<LocalDate> theirs = new TreeSet<>();
        int days = 0;
        LocalDate end = LocalDate.of(2029, 1, 1);
        for (LocalDate day = LocalDate.of(2012, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            days++;
            if (england.isHoliday(day, "eng")) {
                theirs.add(day);
            }
        }

        assertThat(days).isEqualTo(6_210);
        assertThat(theirs).contains(LocalDate.of(2025, 4, 21), LocalDate.of(2025, 8, 25));
        assertThat(shipped()).isEqualTo(theirs);
    }

    @Test
    void the_bank_holidays_are_those_of_gov_uk_for_england_and_wales() throws IOException {
        SortedSet<LocalDate> theirs = new TreeSet<>();
        govUk().path("england-and-wales")
                .path("events")
                .forEach(event -> theirs.add(LocalDate.parse(event.path("date").textValue())));

        assertThat(theirs).hasSize(140);
        assertThat(shipped()).isEqualTo(theirs);
    }

    @Test
    void the_titles_are_those_of_gov_uk_with_a_substitute_or_an_extra_day_named_in_brackets() throws IOException {
        for (JsonNode event : govUk().path("england-and-wales").path("events")) {
            LocalDate day = LocalDate.parse(event.path("date").textValue());
            String title = event.path("title").textValue().replace('\u2019', '\'');
            String notes = event.path("notes").textValue();

            assertThat(EnglandHolidays.shipped().on(day))
                    .hasValueSatisfying(ours -> assertThat(ours.title()).startsWith(title));
            if (notes.equals("Substitute day")) {
                assertThat(EnglandHolidays.shipped().on(day).orElseThrow().title())
                        .isEqualTo(title + " (substitute day)");
            }
        }
    }
}
