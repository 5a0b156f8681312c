package io.github.councillor.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * The days on which something is in force: from a first day to a last day, both included.
 *
 * @param from the first day
 * @param until the last day; {@link LocalDate#MAX} where no end is known
 */
public record InForce(LocalDate from, LocalDate until) {

    /** Refuses a period that ends before it begins. */
    public InForce {
        checkArgument(!until.isBefore(from), "in force until %s, before its first day %s", until, from);
    }

    /** In force from a day, with no end known. */
    public static InForce since(LocalDate from) {
        return new InForce(from, LocalDate.MAX);
    }

    /** Whether a day lies within. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether no end is known. */
    public boolean isOpen() {
        return until.equals(LocalDate.MAX);
    }

    /** ISO form, as {@code 2012-09-10/..} or {@code 2020-04-04/2021-05-06}. */
    @Override
    public String toString() {
        return from + "/" + (isOpen() ? ".." : until);
    }
}
