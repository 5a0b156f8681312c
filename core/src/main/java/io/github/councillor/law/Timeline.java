package io.github.councillor.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Values that hold on dated, adjoining stretches of days: a number of law and its successors, a constitution and its
 * successors.
 *
 * <p>The stretches neither overlap nor leave a gap, and a day outside them is refused with the covered range, so an
 * expired value never falls back to its predecessor. A look-up is a scan of a handful of stretches, newest first, and
 * allocates nothing.
 *
 * @param <T> the type of the values; immutable
 */
public final class Timeline<T> {

    /**
     * One stretch.
     *
     * @param inForce its days
     * @param value what holds on them
     */
    public record Stretch<T>(InForce inForce, T value) {}

    private final String what;
    private final ImmutableList<Stretch<T>> newestFirst;
    private final InForce covered;

    private Timeline(String what, ImmutableList<Stretch<T>> newestFirst) {
        this.what = what;
        this.newestFirst = newestFirst;
        this.covered = new InForce(
                newestFirst.get(newestFirst.size() - 1).inForce().from(),
                newestFirst.get(0).inForce().until());
    }

    /**
     * A timeline of adjoining stretches.
     *
     * @param what what the values are, for messages
     * @param stretches at least one, in any order
     * @throws IllegalArgumentException when there is none, or two overlap, or there is a gap between two
     */
    public static <T> Timeline<T> of(String what, List<Stretch<T>> stretches) {
        checkArgument(!stretches.isEmpty(), "%s: no dated value", what);
        ImmutableList<Stretch<T>> sorted = ImmutableList.sortedCopyOf(
                Comparator.comparing((Stretch<T> stretch) -> stretch.inForce().from())
                        .reversed(),
                stretches);
        for (int i = 1; i < sorted.size(); i++) {
            InForce later = sorted.get(i - 1).inForce();
            InForce earlier = sorted.get(i).inForce();
            checkArgument(earlier.until().isBefore(later.from()), "%s: %s and %s overlap", what, earlier, later);
            checkArgument(
                    earlier.until().plusDays(1).equals(later.from()),
                    "%s: a gap between %s and %s",
                    what,
                    earlier,
                    later);
        }
        return new Timeline<>(what, sorted);
    }

    /** The days covered, first to last. */
    public InForce covered() {
        return covered;
    }

    /**
     * What holds on a day.
     *
     * @throws OutsideCoveredDays when nothing is held for the day
     */
    public T at(LocalDate day) {
        for (int i = 0; i < newestFirst.size(); i++) {
            Stretch<T> stretch = newestFirst.get(i);
            if (!day.isBefore(stretch.inForce().from())) {
                if (day.isAfter(stretch.inForce().until())) {
                    break;
                }
                return stretch.value();
            }
        }
        throw new OutsideCoveredDays(what, day, covered);
    }

    /** The stretches, oldest first. */
    public List<Stretch<T>> stretches() {
        return newestFirst.reverse();
    }
}
