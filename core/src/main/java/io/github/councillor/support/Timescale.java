package io.github.councillor.support;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * By when something is to be done, as a support framework says it. The words stay beside the value, always.
 *
 * <p>A cell that is blank has no timescale at all.
 */
public sealed interface Timescale {

    /** The words, as they stand. */
    String words();

    /** The last day by which it is to be done; empty where no day can be told from the words alone. */
    default Optional<LocalDate> due() {
        return Optional.empty();
    }

    /** Goes on without an end, as "Ongoing". */
    record Ongoing(String words) implements Timescale {}

    /**
     * Goes on through a year, as "Ongoing throughout 2019".
     *
     * @param words the words
     * @param year the year
     */
    record OngoingThrough(String words, Year year) implements Timescale {}

    /** Very soon, without a day: "Imminent", "Immediately". */
    record Soon(String words) implements Timescale {}

    /** Not settled yet: "TBC". */
    record ToBeConfirmed(String words) implements Timescale {}

    /**
     * On a day.
     *
     * @param words the words
     * @param day the day
     */
    record OnDay(String words, LocalDate day) implements Timescale {
        @Override
        public Optional<LocalDate> due() {
            return Optional.of(day);
        }
    }

    /**
     * In a month of a year.
     *
     * @param words the words
     * @param month the month
     * @param onwards whether it goes on from then, or is done by then
     * @param besides what else the words say, as "in conjunction with" something; may be empty
     */
    record InMonth(String words, YearMonth month, Onwards onwards, String besides) implements Timescale {
        /** The last day of the month; for what goes on from then, that by which it begins. */
        @Override
        public Optional<LocalDate> due() {
            return Optional.of(month.atEndOfMonth());
        }
    }

    /**
     * In a month without a year.
     *
     * @param words the words
     * @param month the month
     * @param besides what else the words say; may be empty
     */
    record InMonthOfNoYear(String words, Month month, String besides) implements Timescale {}

    /**
     * On a day without a year.
     *
     * @param words the words
     * @param day the day
     * @param besides what else the words say; may be empty
     */
    record OnDayOfNoYear(String words, MonthDay day, String besides) implements Timescale {}

    /** When something else has happened: "When IT upgrade ... has been completed". */
    record WhenDone(String words) implements Timescale {}

    /** As something else in the framework: "Linked to ... above". */
    record AsAnother(String words) implements Timescale {}

    /** How far it has come, in the place of a day: "Review ... underway". */
    record Underway(String words) implements Timescale {}

    /**
     * Several in one cell, in order.
     *
     * @param words the words of the cell
     * @param each each by itself
     */
    record Several(String words, List<Timescale> each) implements Timescale {
        /** Copies the list. */
        public Several {
            each = ImmutableList.copyOf(each);
        }
    }

    /** Words that could not be read. */
    record Unread(String words) implements Timescale {}

    /** Whether something is done by a time, or goes on from it. */
    enum Onwards {
        /** Done by then. */
        DONE,
        /** Goes on from then. */
        GOES_ON
    }

    /** Each timescale by itself: of several, all; of any other, itself. */
    default List<Timescale> each() {
        return ImmutableList.of(this);
    }

    /**
     * Reads the words of a cell. Never fails: what cannot be read is {@link Unread}, with its words.
     *
     * @param words the words, not blank; {@code ;} parts several
     */
    static Timescale read(String words) {
        return TimescalePhrase.read(words);
    }
}
