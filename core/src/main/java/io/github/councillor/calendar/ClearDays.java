package io.github.councillor.calendar;

import io.github.councillor.law.InForce;
import io.github.councillor.law.OutsideCoveredDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts clear days under one reading: whole days between two end days, both end days left out.
 *
 * <p>Hours do not matter: a clear day runs from midnight to midnight. {@link #between} counts; {@link #earliest} and
 * {@link #latest} are its tight inverses. The reading {@link ClearDayReading#CALENDAR} is arithmetic and knows no
 * bounds; the others need the table of holidays and refuse days outside it.
 */
public final class ClearDays {

    /*
     * For readings that leave days out, countedBefore[i] is how many days counted there are from the table's first day up
     * to, but not including, its i-th day. A count is then one subtraction, and both inverses are a binary search. The
     * table spans some seventeen years, so the array is about 25 kB a reading, built once with the object.
     */
    private final ClearDayReading reading;
    private final EnglandHolidays holidays;
    private final InForce covered;
    private final int[] countedBefore;

    private ClearDays(ClearDayReading reading, EnglandHolidays holidays) {
        this.reading = reading;
        this.holidays = holidays;
        this.covered = reading.needsHolidays() ? holidays.covered() : new InForce(LocalDate.MIN, LocalDate.MAX);
        this.countedBefore = reading.needsHolidays() ? prefix() : new int[0];
    }

    /** Counts under a reading, with the holidays that the library ships. */
    public static ClearDays under(ClearDayReading reading) {
        return under(reading, EnglandHolidays.shipped());
    }

    /** Counts under a reading, with a table of holidays. */
    public static ClearDays under(ClearDayReading reading, EnglandHolidays holidays) {
        return holidays == EnglandHolidays.shipped() ? shipped(reading) : new ClearDays(reading, holidays);
    }

    private static ClearDays shipped(ClearDayReading reading) {
        return switch (reading) {
            case CALENDAR -> Shipped.CALENDAR;
            case SUNDAYS_OUT -> Shipped.SUNDAYS_OUT;
            case WORKING -> Shipped.WORKING;
            case S243 -> Shipped.S243;
        };
    }

    /** The counts with the shipped table, made once. */
    private static final class Shipped {
        static final ClearDays CALENDAR = new ClearDays(ClearDayReading.CALENDAR, EnglandHolidays.shipped());
        static final ClearDays SUNDAYS_OUT = new ClearDays(ClearDayReading.SUNDAYS_OUT, EnglandHolidays.shipped());
        static final ClearDays WORKING = new ClearDays(ClearDayReading.WORKING, EnglandHolidays.shipped());
        static final ClearDays S243 = new ClearDays(ClearDayReading.S243, EnglandHolidays.shipped());
    }

    /** The reading counted under. */
    public ClearDayReading reading() {
        return reading;
    }

    /** The days that can be counted. */
    public InForce covered() {
        return covered;
    }

    /** Whether both days, and so all days between, can be counted. */
    public boolean covers(LocalDate first, LocalDate second) {
        return countedBefore.length == 0 || (covered.contains(first) && covered.contains(second));
    }

    /**
     * How many clear days lie between two days.
     *
     * <p>Under {@link ClearDayReading#CALENDAR} this is the days between less one, so -1 for the same day and lower still
     * for a notice after its decision. Under the other readings it is never below 0.
     *
     * @param published the first end day
     * @param decision the second end day
     * @throws OutsideCoveredDays for a day outside the table of holidays
     */
    public int between(LocalDate published, LocalDate decision) {
        if (countedBefore.length == 0) {
            return Math.toIntExact(decision.toEpochDay() - published.toEpochDay() - 1);
        }
        return Math.max(0, countedBefore[index(decision)] - countedBefore[index(published) + 1]);
    }

    /**
     * The first day that has the clear days asked for after a publication.
     *
     * @param published the day of publication
     * @param clearDays how many clear days are asked for, at least 0
     * @throws OutsideCoveredDays when it lies outside the table of holidays
     */
    public LocalDate earliest(LocalDate published, int clearDays) {
        if (countedBefore.length == 0) {
            return published.plusDays(clearDays + 1L);
        }
        int wanted = countedBefore[index(published) + 1] + clearDays;
        int low = index(published) + 1;
        int high = countedBefore.length - 2;
        if (high < low || countedBefore[high] < wanted) {
            throw outside(covered.until().plusDays(1));
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (countedBefore[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return covered.from().plusDays(low);
    }

    /**
     * The last day of publication that leaves the clear days asked for before a decision.
     *
     * @param decision the day of decision
     * @param clearDays how many clear days are asked for, at least 0
     * @throws OutsideCoveredDays when it lies outside the table of holidays
     */
    public LocalDate latest(LocalDate decision, int clearDays) {
        if (countedBefore.length == 0) {
            return decision.minusDays(clearDays + 1L);
        }
        int wanted = countedBefore[index(decision)] - clearDays;
        int low = 0;
        int high = index(decision) - 1;
        if (high < low || countedBefore[1] > wanted) {
            throw outside(covered.from().minusDays(1));
        }
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (countedBefore[middle + 1] > wanted) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return covered.from().plusDays(low);
    }

    /**
     * The count with its working: the days counted, and each day left out with its reason.
     *
     * @throws OutsideCoveredDays for a day outside the table of holidays
     */
    public DayCount working(LocalDate published, LocalDate decision) {
        between(published, decision);
        return new DayCount(published, decision, this);
    }

    /** Why a day is left out of the count, or empty where it is counted. */
    Optional<String> leavesOut(LocalDate day) {
        if (!reading.needsHolidays()) {
            return Optional.empty();
        }
        Optional<Holiday> holiday = holidays.on(day)
                .filter(entry -> entry.kind() == Holiday.Kind.BANK_HOLIDAY || reading == ClearDayReading.S243);
        if (holiday.isPresent()) {
            return holiday.map(Holiday::title);
        }
        DayOfWeek weekday = day.getDayOfWeek();
        boolean out = weekday == DayOfWeek.SUNDAY
                || (weekday == DayOfWeek.SATURDAY && reading == ClearDayReading.WORKING)
                || (day.getMonthValue() == 12 && day.getDayOfMonth() == 25);
        return out
                ? Optional.of(
                        day.getMonthValue() == 12 && day.getDayOfMonth() == 25
                                ? "Christmas Day"
                                : weekday.getDisplayName(TextStyle.FULL, Locale.UK))
                : Optional.empty();
    }

    private int[] prefix() {
        int days = Math.toIntExact(covered.until().toEpochDay() - covered.from().toEpochDay() + 1);
        int[] counted = new int[days + 1];
        for (int i = 0; i < days; i++) {
            counted[i + 1] = counted[i] + (leavesOut(covered.from().plusDays(i)).isPresent() ? 0 : 1);
        }
        return counted;
    }

    private int index(LocalDate day) {
        if (!covered.contains(day)) {
            throw outside(day);
        }
        return (int) (day.toEpochDay() - covered.from().toEpochDay());
    }

    private OutsideCoveredDays outside(LocalDate day) {
        return new OutsideCoveredDays("the table of England's bank holidays", day, covered);
    }
}
