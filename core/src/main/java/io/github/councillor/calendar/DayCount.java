package io.github.councillor.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A count of clear days that shows its working.
 *
 * <p>The days are listed when they are asked for, so that a count can be kept for every entry of a long plan.
 */
public final class DayCount {

    private final LocalDate published;
    private final LocalDate decision;
    private final ClearDays days;

    DayCount(LocalDate published, LocalDate decision, ClearDays days) {
        this.published = published;
        this.decision = decision;
        this.days = days;
    }

    /** The first end day, not counted. */
    public LocalDate published() {
        return published;
    }

    /** The second end day, not counted. */
    public LocalDate decision() {
        return decision;
    }

    /** The reading counted under. */
    public ClearDayReading reading() {
        return days.reading();
    }

    /** The days counted, in order. */
    public List<LocalDate> counted() {
        return between().filter(day -> days.leavesOut(day).isEmpty()).toList();
    }

    /** The days between that are not counted, in order, each with the reason. */
    public List<LeftOut> leftOut() {
        return between()
                .flatMap(day -> days.leavesOut(day).map(reason -> new LeftOut(day, reason)).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    private Stream<LocalDate> between() {
        LocalDate first = published.plusDays(1);
        return first.isBefore(decision) ? first.datesUntil(decision) : Stream.empty();
    }

    /** {@code 28 counted, 0 left out, calendar, 2020-01-20 to 2020-02-18}. */
    @Override
    public String toString() {
        return counted().size() + " counted, " + leftOut().size() + " left out, "
                + reading().word() + ", " + published + " to " + decision;
    }
}
