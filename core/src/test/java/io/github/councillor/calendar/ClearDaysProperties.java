package io.github.councillor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ClearDaysProperties {

    private static final Map<ClearDayReading, ClearDays> UNDER = new EnumMap<>(ClearDayReading.class);

    static {
        ClearDayReading.all().forEach(reading -> UNDER.put(reading, ClearDays.under(reading)));
    }

    /** Days well inside the table, so that 40 counted days fit on either side. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2012, 4, 1).toEpochDay(),
                        LocalDate.of(2028, 9, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 300)
    void one_more_day_left_out_never_makes_the_earliest_day_earlier(
            @ForAll("days") LocalDate published,
            @ForAll @IntRange(min = 0, max = 40) int clearDays,
            @ForAll @IntRange(min = -3, max = 70) int after,
            @ForAll ClearDayReading reading) {
        EnglandHolidays more = EnglandHolidays.shipped()
                .with(List.of(new Holiday(
                        published.plusDays(after), Holiday.Kind.BANK_HOLIDAY, "A proclaimed day", "a proclamation")));

        LocalDate before = UNDER.get(reading).earliest(published, clearDays);
        LocalDate now = ClearDays.under(reading, more).earliest(published, clearDays);

        assertThat(now).isAfterOrEqualTo(before).isBeforeOrEqualTo(before.plusDays(5));
        if (after <= 0 || !published.plusDays(after).isBefore(before)) {
            assertThat(now).isEqualTo(before);
        }
    }

    @Property
    void the_calendar_is_never_later_than_sundays_out_nor_that_than_working_days(
            @ForAll("days") LocalDate published, @ForAll @IntRange(min = 0, max = 40) int clearDays) {
        LocalDate calendar = UNDER.get(ClearDayReading.CALENDAR).earliest(published, clearDays);
        LocalDate sundaysOut = UNDER.get(ClearDayReading.SUNDAYS_OUT).earliest(published, clearDays);

        assertThat(calendar).isBeforeOrEqualTo(sundaysOut);
        assertThat(sundaysOut)
                .isBeforeOrEqualTo(UNDER.get(ClearDayReading.WORKING).earliest(published, clearDays))
                .isBeforeOrEqualTo(UNDER.get(ClearDayReading.S243).earliest(published, clearDays));
    }

    @Property
    void the_earliest_day_has_the_clear_days_and_the_day_before_it_has_not(
            @ForAll("days") LocalDate published,
            @ForAll @IntRange(min = 0, max = 40) int clearDays,
            @ForAll ClearDayReading reading) {
        ClearDays count = UNDER.get(reading);
        LocalDate earliest = count.earliest(published, clearDays);

        assertThat(earliest).isAfter(published);
        assertThat(count.between(published, earliest)).isEqualTo(clearDays);
        if (clearDays > 0) {
            assertThat(count.between(published, earliest.minusDays(1))).isLessThan(clearDays);
        } else {
            assertThat(earliest).isEqualTo(published.plusDays(1));
        }
    }

    @Property
    void the_latest_day_has_the_clear_days_and_the_day_after_it_has_not(
            @ForAll("days") LocalDate decision,
            @ForAll @IntRange(min = 0, max = 40) int clearDays,
            @ForAll ClearDayReading reading) {
        ClearDays count = UNDER.get(reading);
        LocalDate latest = count.latest(decision, clearDays);

        assertThat(latest).isBefore(decision);
        assertThat(count.between(latest, decision)).isEqualTo(clearDays);
        if (clearDays > 0) {
            assertThat(count.between(latest.plusDays(1), decision)).isLessThan(clearDays);
        } else {
            assertThat(latest).isEqualTo(decision.minusDays(1));
        }
    }

    @Property
    void the_earliest_and_the_latest_day_are_inverses(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 40) int clearDays,
            @ForAll ClearDayReading reading) {
        ClearDays count = UNDER.get(reading);

        assertThat(count.earliest(count.latest(day, clearDays), clearDays)).isBeforeOrEqualTo(day);
        assertThat(count.latest(count.earliest(day, clearDays), clearDays)).isAfterOrEqualTo(day);
    }

    @Property
    void the_working_shows_as_many_days_as_the_count_says_and_every_day_between_once(
            @ForAll("days") LocalDate published,
            @ForAll @IntRange(min = -10, max = 90) int after,
            @ForAll ClearDayReading reading) {
        LocalDate decision = published.plusDays(after);
        DayCount working = UNDER.get(reading).working(published, decision);

        assertThat(working.counted()).hasSize(Math.max(0, UNDER.get(reading).between(published, decision)));
        assertThat(Stream.concat(
                                working.counted().stream(),
                                working.leftOut().stream().map(LeftOut::day))
                        .sorted())
                .containsExactlyElementsOf(
                        after <= 1
                                ? List.of()
                                : published.plusDays(1).datesUntil(decision).toList());
    }

    @Property
    void publishing_earlier_never_lowers_the_count(
            @ForAll("days") LocalDate published,
            @ForAll @IntRange(min = 0, max = 30) int earlier,
            @ForAll @IntRange(min = -10, max = 60) int after,
            @ForAll ClearDayReading reading) {
        LocalDate decision = published.plusDays(after);

        assertThat(UNDER.get(reading).between(published.minusDays(earlier), decision))
                .isGreaterThanOrEqualTo(UNDER.get(reading).between(published, decision));
    }
}
