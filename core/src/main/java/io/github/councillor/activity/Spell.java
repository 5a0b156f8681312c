package io.github.councillor.activity;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Days in a row, the first and the last included.
 *
 * @param from the first day; {@link LocalDate#MIN} where it began before a record does
 * @param until the last day; {@link LocalDate#MAX} where it goes on after a record ends
 */
public record Spell(LocalDate from, LocalDate until) {

    /** Refuses days that end before they begin. */
    public Spell {
        checkArgument(!until.isBefore(from), "until %s, before its first day %s", until, from);
    }

    /** Whether a day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it shares a day with another. */
    public boolean meets(Spell other) {
        return !other.until.isBefore(from) && !other.from.isAfter(until);
    }
}
