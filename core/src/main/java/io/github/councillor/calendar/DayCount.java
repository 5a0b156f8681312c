package io.github.councillor.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * A count of clear days that shows its working.
 *
 * @param published the first end day, not counted
 * @param decision the second end day, not counted
 * @param reading the reading counted under
 * @param counted the days counted, in order
 * @param leftOut the days between that are not counted, in order, each with the reason
 */
public record DayCount(
        LocalDate published,
        LocalDate decision,
        ClearDayReading reading,
        List<LocalDate> counted,
        List<LeftOut> leftOut) {

    /** Copies the lists. */
    public DayCount {
        counted = ImmutableList.copyOf(counted);
        leftOut = ImmutableList.copyOf(leftOut);
    }
}
