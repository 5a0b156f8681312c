package io.github.councillor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClearDayReadingTest {

    @ParameterizedTest
    @EnumSource
    void every_reading_is_found_by_its_name_and_says_where_it_comes_from(ClearDayReading reading) {
        assertThat(ClearDayReading.named(reading.word())).contains(reading);
        assertThat(reading.source()).isNotBlank();
        assertThat(ClearDayReading.all()).contains(reading);
    }

    @Test
    void only_the_calendar_can_do_without_a_table_of_holidays() {
        assertThat(ClearDayReading.all())
                .filteredOn(ClearDayReading::needsHolidays)
                .containsExactly(ClearDayReading.SUNDAYS_OUT, ClearDayReading.WORKING, ClearDayReading.S243);
    }

    @Test
    void a_name_that_is_no_reading_finds_none() {
        assertThat(ClearDayReading.named("WORKING")).isEmpty();
        assertThat(ClearDayReading.named("weekdays")).isEmpty();
    }
}
