package io.github.councillor.calendar;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A way of reading "clear days". All leave out both end days; they differ in which days between are counted.
 *
 * <p>The law does not settle which is right for every period, so none is called the law here: a period has a default, an
 * authority may adopt another, and a report names the reading it used and shows where another would differ.
 */
public enum ClearDayReading {
    /** Every day between counts. */
    CALENDAR(
            "calendar",
            "practice of councils such as Tower Hamlets, Salford and Gloucestershire: every day between counts; that both"
                    + " end days are left out is R v Herefordshire Justices (1820), a digest read"),
    /** Sundays, Christmas Day, Good Friday and bank holidays do not count. */
    SUNDAYS_OUT(
            "sundays-out",
            "practice of town and parish councils under the Local Government Act 1972 (NALC Legal Topic Note 5, as"
                    + " reported): Sundays and holidays are left out, Saturdays count"),
    /** Saturdays do not count either. */
    WORKING(
            "working",
            "R v Swansea City Council ex p Elitestone (1993), a digest read: clear days in the Local Government Act 1972"
                    + " s. 100B are working days; applied to other periods by analogy"),
    /** As {@link #SUNDAYS_OUT}, and days of public thanksgiving or mourning do not count. */
    S243(
            "s243",
            "practice of town and parish councils citing the Local Government Act 1972 s. 243 (NALC Legal Topic Note 5,"
                    + " as reported); the section's words move a last day forward and do not say that such days drop out"
                    + " of clear days, and it cannot reach S.I. 2012/2089");

    private static final ImmutableList<ClearDayReading> ALL = ImmutableList.copyOf(values());

    private final String word;
    private final String source;

    ClearDayReading(String word, String source) {
        this.word = word;
        this.source = source;
    }

    /** The name in options and reports: {@code calendar}, {@code sundays-out}, {@code working}, {@code s243}. */
    public String word() {
        return word;
    }

    /** Where the reading comes from. */
    public String source() {
        return source;
    }

    /** Whether the count needs the table of holidays. */
    public boolean needsHolidays() {
        return this != CALENDAR;
    }

    /** All readings, least strict first. */
    public static List<ClearDayReading> all() {
        return ALL;
    }

    /** The reading with a name, if there is one. */
    public static Optional<ClearDayReading> named(String word) {
        return ALL.stream().filter(reading -> reading.word.equals(word)).findFirst();
    }
}
