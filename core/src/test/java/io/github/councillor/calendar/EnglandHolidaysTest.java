package io.github.councillor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.calendar.Holiday.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglandHolidaysTest {

    private static final LocalDate CORONATION = LocalDate.of(2023, 5, 8);

    private static Holiday proclaimed(String day, Kind kind) {
        return new Holiday(LocalDate.parse(day), kind, "A proclaimed day", "The London Gazette");
    }

    @Test
    void a_proclaimed_bank_holiday_is_left_out_of_a_working_count_from_then_on() {
        EnglandHolidays shipped = EnglandHolidays.shipped();
        EnglandHolidays more = shipped.with(List.of(proclaimed("2027-06-10", Kind.BANK_HOLIDAY)));
        LocalDate published = LocalDate.of(2027, 6, 9);
        LocalDate decision = LocalDate.of(2027, 6, 11);

        assertThat(ClearDays.under(ClearDayReading.WORKING, shipped).between(published, decision))
                .isEqualTo(1);
        assertThat(ClearDays.under(ClearDayReading.WORKING, more).between(published, decision))
                .isZero();
        assertThat(shipped.on(LocalDate.of(2027, 6, 10))).isEmpty();
        assertThat(more.covered()).isEqualTo(shipped.covered());
    }

    @Test
    void a_bank_holiday_that_is_also_a_day_of_mourning_stays_a_bank_holiday() {
        EnglandHolidays more = EnglandHolidays.shipped().with(List.of(proclaimed("2023-05-08", Kind.MOURNING)));

        assertThat(more.on(CORONATION)).hasValueSatisfying(day -> {
            assertThat(day.kind()).isEqualTo(Kind.BANK_HOLIDAY);
            assertThat(day.title()).isEqualTo("Bank holiday for the coronation of King Charles III");
        });
    }

    @Test
    void a_day_of_mourning_that_becomes_a_bank_holiday_is_one() {
        EnglandHolidays more = EnglandHolidays.shipped().with(List.of(proclaimed("2022-09-12", Kind.BANK_HOLIDAY)));

        assertThat(more.on(LocalDate.of(2022, 9, 12)).map(Holiday::title)).contains("A proclaimed day");
    }

    @ParameterizedTest
    @CsvSource({"2012-01-01, true", "2011-12-31, false", "2028-12-31, true", "2029-01-01, false"})
    void a_proclaimed_day_must_lie_within_the_days_for_which_the_table_is_good(String day, boolean within) {
        List<Holiday> days = List.of(proclaimed(day, Kind.MOURNING));

        if (within) {
            assertThat(EnglandHolidays.shipped().with(days).on(LocalDate.parse(day)))
                    .isPresent();
        } else {
            assertThatThrownBy(() -> EnglandHolidays.shipped().with(days))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            day + " lies outside the table of holidays, 2012-01-01/2028-12-31: extend the table first");
        }
    }

    @Test
    void a_caller_who_holds_the_holidays_of_another_year_can_extend_the_table() {
        LocalDate newYear = LocalDate.of(2029, 1, 1);
        EnglandHolidays longer = EnglandHolidays.shipped()
                .goodUntil(LocalDate.of(2029, 12, 31))
                .with(List.of(proclaimed("2029-01-01", Kind.BANK_HOLIDAY)));

        assertThat(longer.covered()).hasToString("2012-01-01/2029-12-31");
        assertThat(longer.on(CORONATION)).isPresent();
        assertThat(ClearDays.under(ClearDayReading.WORKING, longer).earliest(newYear.minusDays(3), 0))
                .isEqualTo("2028-12-30");
        // Saturday 30, Sunday 31, then the new bank holiday: Tuesday 2 January is the first day counted
        assertThat(ClearDays.under(ClearDayReading.WORKING, longer).earliest(newYear.minusDays(3), 1))
                .isEqualTo("2029-01-03");
    }

    @Test
    void a_table_is_extended_by_a_day_at_least_and_never_cut_short() {
        assertThat(EnglandHolidays.shipped().goodUntil(LocalDate.of(2029, 1, 1)).covered())
                .hasToString("2012-01-01/2029-01-01");
        assertThatThrownBy(() -> EnglandHolidays.shipped().goodUntil(LocalDate.of(2028, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the table is already good until 2028-12-31");
    }

    // 180 days before 31 December 2028 is 4 July 2028
    @ParameterizedTest
    @CsvSource({"2028-07-04, false", "2028-07-05, true", "2029-02-01, true", "2026-11-22, false"})
    void a_table_with_fewer_than_180_days_left_ends_soon(LocalDate day, boolean soon) {
        assertThat(EnglandHolidays.shipped().endsSoonAfter(day)).isEqualTo(soon);
    }

    @Test
    void every_shipped_day_has_a_source_and_mourning_is_kept_apart_from_bank_holidays() {
        assertThat(EnglandHolidays.shipped().all())
                .allSatisfy(day -> assertThat(day.source()).isNotBlank())
                .extracting(Holiday::day)
                .isSorted();
        assertThat(EnglandHolidays.shipped().on(LocalDate.of(2022, 9, 19)).map(Holiday::kind))
                .contains(Kind.BANK_HOLIDAY);
        assertThat(EnglandHolidays.shipped().on(LocalDate.of(2022, 9, 18)).map(Holiday::kind))
                .contains(Kind.MOURNING);
        assertThat(EnglandHolidays.shipped().on(LocalDate.of(2022, 9, 20))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022-01-03|New Year's Day|GOV.UK; found 3 columns, expected 4",
                "2022-02-30|New Year's Day|GOV.UK|bank-holiday; Text '2022-02-30' could not be parsed",
                "2022-01-03|New Year's Day|GOV.UK|holiday; found holiday, expected bank-holiday or mourning",
                "2022-01-03|New Year's Day||bank-holiday; a holiday needs a source: 2022-01-03",
                "2022-01-03||GOV.UK|bank-holiday; a holiday needs a title: 2022-01-03",
                "2022-12-26|Boxing Day|GOV.UK|bank-holiday; 2022-12-26 stands twice",
                "good|2022-01-01; Index 2 out of bounds",
                "good|2022-01-02|2022-01-01; in force until 2022-01-01, before"
            })
    void a_row_that_is_not_right_is_refused_by_its_line(String row, String message) {
        List<String> lines = List.of(
                "# a comment",
                "",
                "good | 2022-01-01 | 2022-12-31",
                "2022-12-26 | Boxing Day | GOV.UK | bank-holiday",
                row);

        assertThatThrownBy(() -> EnglandHolidays.parse(lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 5: " + message);
    }

    @Test
    void a_table_that_does_not_say_how_long_it_is_good_is_refused() {
        List<String> lines = List.of("2022-12-26 | Boxing Day | GOV.UK | bank-holiday");

        assertThatThrownBy(() -> EnglandHolidays.parse(lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the table does not say for which days it is good");
    }
}
