package io.github.councillor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The working that {@link ClearDays#working} shows: a {@link DayCount}. */
class DayCountTest {

    private static DayCount working(ClearDayReading reading, String published, String decision) {
        return ClearDays.under(reading).working(LocalDate.parse(published), LocalDate.parse(decision));
    }

    // Easter 2025 (GOV.UK): Good Friday 18 April, Easter Monday 21 April
    @Test
    void each_day_left_out_over_easter_has_its_reason() {
        DayCount count = working(ClearDayReading.WORKING, "2025-04-16", "2025-04-24");

        assertThat(count.counted())
                .extracting(LocalDate::toString)
                .containsExactly("2025-04-17", "2025-04-22", "2025-04-23");
        assertThat(count.leftOut())
                .extracting(out -> out.day() + " " + out.reason())
                .containsExactly(
                        "2025-04-18 Good Friday",
                        "2025-04-19 Saturday",
                        "2025-04-20 Sunday",
                        "2025-04-21 Easter Monday");
    }

    @Test
    void saturday_is_counted_where_only_sundays_are_left_out() {
        DayCount count = working(ClearDayReading.SUNDAYS_OUT, "2025-04-16", "2025-04-22");

        assertThat(count.counted()).extracting(LocalDate::toString).containsExactly("2025-04-17", "2025-04-19");
        assertThat(count.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly("Good Friday", "Sunday", "Easter Monday");
    }

    // Christmas Day 2021 was a Saturday; its substitute was Monday 27 December (GOV.UK)
    @Test
    void christmas_day_is_left_out_even_on_a_saturday_and_so_is_its_substitute() {
        DayCount count = working(ClearDayReading.SUNDAYS_OUT, "2021-12-23", "2021-12-30");

        assertThat(count.counted()).extracting(LocalDate::toString).containsExactly("2021-12-24", "2021-12-29");
        assertThat(count.leftOut())
                .extracting(out -> out.day() + " " + out.reason())
                .containsExactly(
                        "2021-12-25 Christmas Day",
                        "2021-12-26 Sunday",
                        "2021-12-27 Christmas Day (substitute day)",
                        "2021-12-28 Boxing Day (substitute day)");
    }

    // Christmas Day 2016 was a Sunday; the 27th was its substitute, after Boxing Day (GOV.UK)
    @Test
    void christmas_day_on_a_sunday_is_called_christmas_day() {
        assertThat(working(ClearDayReading.WORKING, "2016-12-24", "2016-12-28").leftOut())
                .extracting(LeftOut::reason)
                .containsExactly("Christmas Day", "Boxing Day", "Christmas Day (substitute day)");
    }

    @Test
    void the_twenty_fifth_of_another_month_and_another_day_of_december_are_ordinary_days() {
        assertThat(working(ClearDayReading.WORKING, "2025-11-24", "2025-11-26").counted())
                .hasSize(1);
        assertThat(working(ClearDayReading.WORKING, "2025-12-23", "2025-12-25").counted())
                .hasSize(1);
    }

    @Test
    void a_day_of_mourning_is_named_by_the_reading_that_leaves_it_out() {
        assertThat(working(ClearDayReading.S243, "2021-04-15", "2021-04-19").leftOut())
                .extracting(LeftOut::reason)
                .containsExactly("National mourning", "National mourning", "Sunday");
        assertThat(working(ClearDayReading.SUNDAYS_OUT, "2021-04-15", "2021-04-19")
                        .leftOut())
                .extracting(LeftOut::reason)
                .containsExactly("Sunday");
    }

    @Test
    void the_calendar_leaves_nothing_out() {
        DayCount count = working(ClearDayReading.CALENDAR, "2025-12-24", "2025-12-29");

        assertThat(count.counted()).hasSize(4);
        assertThat(count.leftOut()).isEmpty();
        assertThat(count.reading()).isEqualTo(ClearDayReading.CALENDAR);
        assertThat(count.published()).isEqualTo("2025-12-24");
        assertThat(count.decision()).isEqualTo("2025-12-29");
    }

    @Test
    void a_notice_after_its_decision_has_nothing_to_show() {
        DayCount count = working(ClearDayReading.WORKING, "2025-06-10", "2025-06-02");

        assertThat(count.counted()).isEmpty();
        assertThat(count.leftOut()).isEmpty();
    }

    @Test
    void in_one_line_it_gives_both_numbers_the_reading_and_both_days() {
        assertThat(working(ClearDayReading.WORKING, "2025-04-16", "2025-04-24"))
                .hasToString("3 counted, 4 left out, working, 2025-04-16 to 2025-04-24");
    }
}
