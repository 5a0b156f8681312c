package io.github.councillor.activity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    /** The same days, with spells that share a day, or of which one begins on the day after the other, joined into one. */
    public static List<Spell> joined(List<Spell> spells) {
        List<Spell> joined = new ArrayList<>();
        for (Spell next : ImmutableList.sortedCopyOf(Comparator.comparing(Spell::from), spells)) {
            Spell last = joined.isEmpty() ? next : joined.get(joined.size() - 1);
            if (joined.isEmpty() || !last.reaches(next.from)) {
                joined.add(next);
            } else if (next.until.isAfter(last.until)) {
                joined.set(joined.size() - 1, new Spell(last.from, next.until));
            }
        }
        return ImmutableList.copyOf(joined);
    }

    /** Whether a day is not later than the day after the last. */
    private boolean reaches(LocalDate day) {
        return until.equals(LocalDate.MAX) || !day.isAfter(until.plusDays(1));
    }
}
