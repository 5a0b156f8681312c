package io.github.councillor.rules.meetings2012;

import com.google.common.collect.ImmutableList;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.ClearDays;
import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Meetings2012;
import java.util.List;

/**
 * How each period is counted: under the reading adopted for it.
 *
 * @param readings the readings, with their sources
 * @param notice for reg. 9(2)
 * @param exception for reg. 10(1)(c)
 * @param privateNotice for reg. 5(2)
 * @param privateFurther for reg. 5(4)
 * @param compared the readings that a report compares
 */
public record Counting(
        Readings readings,
        ClearDays notice,
        ClearDays exception,
        ClearDays privateNotice,
        ClearDays privateFurther,
        List<ClearDays> compared) {

    private static final ImmutableList<ClearDayReading> COMPARED =
            ImmutableList.of(ClearDayReading.CALENDAR, ClearDayReading.SUNDAYS_OUT, ClearDayReading.WORKING);

    /** Counting under readings, with a table of holidays. */
    public static Counting under(Readings readings, EnglandHolidays holidays) {
        return new Counting(
                readings,
                days(readings, holidays, Meetings2012.NOTICE_PERIOD),
                days(readings, holidays, Meetings2012.EXCEPTION_PERIOD),
                days(readings, holidays, Meetings2012.PRIVATE_NOTICE_PERIOD),
                days(readings, holidays, Meetings2012.PRIVATE_FURTHER_PERIOD),
                COMPARED.stream()
                        .map(reading -> ClearDays.under(reading, holidays))
                        .toList());
    }

    private static ClearDays days(Readings readings, EnglandHolidays holidays, Meetings2012 period) {
        return ClearDays.under(readings.of(period).reading(), holidays);
    }
}
