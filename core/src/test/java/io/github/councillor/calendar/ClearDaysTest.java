package io.github.councillor.calendar;

import static io.github.councillor.calendar.ClearDayReading.CALENDAR;
import static io.github.councillor.calendar.ClearDayReading.S243;
import static io.github.councillor.calendar.ClearDayReading.SUNDAYS_OUT;
import static io.github.councillor.calendar.ClearDayReading.WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.law.OutsideCoveredDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClearDaysTest {

    private static int count(ClearDayReading reading, String published, String decision) {
        return ClearDays.under(reading).between(LocalDate.parse(published), LocalDate.parse(decision));
    }

    private static LocalDate earliest(ClearDayReading reading, String published, int days) {
        return ClearDays.under(reading).earliest(LocalDate.parse(published), days);
    }

    // Published notices of Tower Hamlets and Tamworth, counted by hand; 23 January to 20 February 2014 is the day too
    // few for which Tamworth used the general exception.
    @ParameterizedTest
    @CsvSource({
        "2025-04-22, 2025-05-21, 28, 19",
        "2025-04-22, 2025-05-20, 27, 18",
        "2023-05-23, 2023-06-21, 28, 19",
        "2024-09-16, 2024-10-16, 29, 21",
        "2014-01-23, 2014-02-20, 27, 19",
        "2025-04-01, 2025-04-09, 7, 5",
        "2024-09-11, 2024-09-11, -1, 0",
        "2023-09-13, 2023-08-11, -34, 0"
    })
    void the_notices_of_real_councils_count_as_counted_by_hand(
            String published, String decision, int calendar, int working) {
        assertThat(count(CALENDAR, published, decision)).isEqualTo(calendar);
        assertThat(count(WORKING, published, decision)).isEqualTo(working);
    }

    @Test
    void four_weeks_are_twenty_seven_clear_days_which_is_one_short() {
        assertThat(count(CALENDAR, "2025-06-02", "2025-06-30")).isEqualTo(27);
        assertThat(count(CALENDAR, "2025-06-02", "2025-07-01")).isEqualTo(28);
    }

    // R v Swansea City Council ex p Elitestone (1993): agenda Thursday 26 April 1990, meeting Tuesday 1 May 1990; the
    // table of holidays does not reach back, so only the calendar can be counted here
    @Test
    void the_agenda_of_elitestone_had_four_clear_days_by_the_calendar() {
        assertThat(count(CALENDAR, "1990-04-26", "1990-05-01")).isEqualTo(4);
        assertThatThrownBy(() -> count(WORKING, "1990-04-26", "1990-05-01"))
                .isInstanceOf(OutsideCoveredDays.class)
                .hasMessage("no law is held for 1990-05-01: the table of England's bank holidays is held from"
                        + " 2012-01-01 to 2028-12-31");
    }

    // The same days of the week in 2012, before the Jubilee: Thursday 24 May and Tuesday 29 May 2012
    @Test
    void thursday_to_tuesday_is_four_days_three_without_sunday_two_without_the_weekend() {
        assertThat(count(CALENDAR, "2012-05-24", "2012-05-29")).isEqualTo(4);
        assertThat(count(SUNDAYS_OUT, "2012-05-24", "2012-05-29")).isEqualTo(3);
        assertThat(count(WORKING, "2012-05-24", "2012-05-29")).isEqualTo(2);
    }

    // Worked by hand: 28 and 5 clear days from Monday 2 June 2025
    @ParameterizedTest
    @CsvSource({
        "CALENDAR, 28, 2025-07-01",
        "WORKING, 28, 2025-07-11",
        "CALENDAR, 5, 2025-06-08",
        "WORKING, 5, 2025-06-10"
    })
    void published_on_monday_2_june_2025_the_earliest_day_depends_on_the_reading(
            ClearDayReading reading, int days, LocalDate earliest) {
        assertThat(earliest(reading, "2025-06-02", days)).isEqualTo(earliest);
    }

    // Biggleswade Town Council, September 2022: notice Thursday 22, meeting Tuesday 27, three clear days needed
    @Test
    void three_clear_days_over_a_weekend_are_there_if_saturday_counts_and_not_otherwise() {
        assertThat(count(SUNDAYS_OUT, "2022-09-22", "2022-09-27")).isEqualTo(3);
        assertThat(earliest(SUNDAYS_OUT, "2022-09-22", 3)).isEqualTo("2022-09-27");
        assertThat(count(WORKING, "2022-09-22", "2022-09-27")).isEqualTo(2);
        assertThat(earliest(WORKING, "2022-09-22", 3)).isEqualTo("2022-09-28");
    }

    // Arithmetic with England's holidays: over Christmas 2026
    @Test
    void twenty_eight_clear_days_from_23_november_2026_end_before_or_after_christmas() {
        assertThat(earliest(CALENDAR, "2026-11-23", 28)).isEqualTo("2026-12-22");
        assertThat(earliest(WORKING, "2026-11-23", 28)).isEqualTo("2027-01-06");
    }

    // Monday 19 September 2022: bank holiday for the state funeral (GOV.UK), proclaimed after many notices were out
    @Test
    void the_bank_holiday_of_the_state_funeral_moves_the_earliest_day_by_one() {
        assertThat(earliest(WORKING, "2022-09-12", 5)).isEqualTo("2022-09-21");

        EnglandHolidays unaware = EnglandHolidays.parse(
                List.of("good | 2022-01-01 | 2022-12-31", "2022-08-29 | Summer bank holiday | GOV.UK | bank-holiday"));
        assertThat(ClearDays.under(WORKING, unaware).earliest(LocalDate.parse("2022-09-12"), 5))
                .isEqualTo("2022-09-20");
    }

    @Test
    void days_of_mourning_are_left_out_by_the_reading_that_names_them_and_by_no_other() {
        // Friday 9 to Saturday 17 April 2021 were days of national mourning; the only Sunday in between was the 11th
        assertThat(count(SUNDAYS_OUT, "2021-04-08", "2021-04-19")).isEqualTo(8);
        assertThat(count(S243, "2021-04-08", "2021-04-19")).isEqualTo(0);
        assertThat(count(WORKING, "2021-04-08", "2021-04-19")).isEqualTo(6);
        assertThat(count(S243, "2021-04-08", "2021-04-20")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_day_has_no_clear_day_between_and_neither_has_the_next(ClearDayReading reading) {
        assertThat(count(reading, "2025-06-03", "2025-06-03")).isEqualTo(reading == CALENDAR ? -1 : 0);
        assertThat(count(reading, "2025-06-03", "2025-06-04")).isZero();
        assertThat(count(reading, "2025-06-03", "2025-06-05")).isEqualTo(1);
        assertThat(count(reading, "2025-06-05", "2025-06-03")).isEqualTo(reading == CALENDAR ? -3 : 0);
    }

    @Test
    void the_calendar_knows_no_bounds_and_the_others_count_from_the_first_to_the_last_day_of_the_table() {
        LocalDate first = LocalDate.of(2012, 1, 1);
        LocalDate last = LocalDate.of(2028, 12, 31);
        ClearDays calendar = ClearDays.under(CALENDAR);
        ClearDays working = ClearDays.under(WORKING);

        assertThat(calendar.covers(LocalDate.MIN, LocalDate.MAX)).isTrue();
        assertThat(calendar.covered().contains(LocalDate.MAX)).isTrue();
        assertThat(working.covers(first, last)).isTrue();
        assertThat(working.covers(first.minusDays(1), last)).isFalse();
        assertThat(working.covers(first, last.plusDays(1))).isFalse();
        assertThatThrownBy(() -> working.between(first.minusDays(1), last)).isInstanceOf(OutsideCoveredDays.class);
        assertThatThrownBy(() -> working.between(first, last.plusDays(1))).isInstanceOf(OutsideCoveredDays.class);
        assertThatThrownBy(() -> working.working(first, last.plusDays(1))).isInstanceOf(OutsideCoveredDays.class);
    }

    @Test
    void the_last_day_of_the_table_can_be_the_earliest_day_and_the_day_after_is_refused() {
        ClearDays working = ClearDays.under(WORKING);
        LocalDate wednesday = LocalDate.parse("2028-12-27");

        // Thursday 28 and Friday 29 are two clear days, so the earliest is Saturday 30 December 2028
        assertThat(working.earliest(wednesday, 2)).isEqualTo("2028-12-30");
        assertThat(working.earliest(LocalDate.parse("2028-12-30"), 0)).isEqualTo("2028-12-31");
        assertThatThrownBy(() -> working.earliest(wednesday, 3))
                .isInstanceOf(OutsideCoveredDays.class)
                .hasMessageContaining("2029-01-01");
        assertThatThrownBy(() -> working.earliest(LocalDate.parse("2028-12-31"), 0))
                .isInstanceOf(OutsideCoveredDays.class);
    }

    @Test
    void the_first_day_of_the_table_can_be_the_latest_day_and_the_day_before_is_refused() {
        ClearDays working = ClearDays.under(WORKING);

        // Sunday 1 and Monday 2 January 2012 (a bank holiday) do not count; Tuesday 3 does
        assertThat(working.latest(LocalDate.parse("2012-01-04"), 1)).isEqualTo("2012-01-02");
        assertThat(working.latest(LocalDate.parse("2012-01-02"), 0)).isEqualTo("2012-01-01");
        assertThatThrownBy(() -> working.latest(LocalDate.parse("2012-01-04"), 2))
                .isInstanceOf(OutsideCoveredDays.class)
                .hasMessageContaining("2011-12-31");
        assertThatThrownBy(() -> working.latest(LocalDate.parse("2012-01-01"), 0))
                .isInstanceOf(OutsideCoveredDays.class);
    }

    // Tuesday 1 July 2025 with 28 calendar clear days, Friday 11 July with 28 working ones
    @Test
    void the_latest_day_of_publication_is_the_way_back() {
        assertThat(ClearDays.under(CALENDAR).latest(LocalDate.parse("2025-07-01"), 28))
                .isEqualTo("2025-06-02");
        assertThat(ClearDays.under(WORKING).latest(LocalDate.parse("2025-07-11"), 28))
                .isEqualTo("2025-06-02");
        assertThat(ClearDays.under(WORKING).latest(LocalDate.parse("2025-06-10"), 5))
                .isEqualTo("2025-06-02");
    }

    @Test
    void a_weekend_can_be_the_day_of_publication_or_of_decision_it_is_only_not_counted() {
        // Saturday 7 June 2025 to Saturday 14 June: Monday to Friday are five
        assertThat(count(WORKING, "2025-06-07", "2025-06-14")).isEqualTo(5);
        assertThat(count(SUNDAYS_OUT, "2025-06-07", "2025-06-14")).isEqualTo(5);
        assertThat(count(SUNDAYS_OUT, "2025-06-06", "2025-06-14")).isEqualTo(6);
    }

    @Test
    void a_count_says_under_which_reading_it_was_made() {
        assertThat(ClearDays.under(S243).reading()).isEqualTo(S243);
        assertThat(ClearDays.under(WORKING).covered())
                .isEqualTo(EnglandHolidays.shipped().covered());
    }

    @Test
    void the_last_day_of_the_table_can_be_the_day_of_the_decision() {
        // Thursday 28 and Friday 29 December 2028 count, Saturday 30 does not
        assertThat(count(WORKING, "2028-12-27", "2028-12-31")).isEqualTo(2);
    }
}
