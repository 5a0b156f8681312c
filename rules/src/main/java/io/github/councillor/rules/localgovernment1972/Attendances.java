package io.github.councillor.rules.localgovernment1972;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.councillor.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The attendances that count, on the days on which they are watched.
 *
 * @param earlier the last attendance before these days; none where there was none
 * @param from the first day watched
 * @param days the attendances known, each once, in order
 * @param doubtful attendances of which it cannot be told whether they count, or whether they took place
 * @param until the last day watched
 * @param missing what the record does not state and could hold further attendances; empty where nothing
 */
record Attendances(
        Fact<LocalDate> earlier,
        LocalDate from,
        ImmutableSortedSet<LocalDate> days,
        ImmutableList<Doubtful> doubtful,
        LocalDate until,
        ImmutableList<String> missing) {

    /**
     * A day on which there may have been an attendance.
     *
     * @param on the day
     * @param what what is not known of it, in words
     */
    record Doubtful(LocalDate on, String what) {}

    /**
     * Days without an attendance, up to the next one.
     *
     * @param last the attendance from which they count; the first day watched where none is known
     * @param isFromAttendance whether they count from an attendance, as the Act counts them
     * @param next the next attendance; empty where none is known
     */
    record Gap(LocalDate last, boolean isFromAttendance, Optional<LocalDate> next) {}

    /** The gaps, in order. Before the first attendance there is one only where it is known how it began. */
    List<Gap> gaps() {
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        ImmutableList<LocalDate> all = days.asList();
        Optional<LocalDate> first = all.stream().findFirst();
        if (earlier instanceof Fact.Known<LocalDate> known) {
            gaps.add(new Gap(known.value(), true, first));
        } else if (earlier.isNone()) {
            gaps.add(new Gap(from, false, first));
        }
        for (int i = 0; i < all.size(); i++) {
            gaps.add(new Gap(all.get(i), true, i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty()));
        }
        return gaps.build();
    }

    /** The doubtful days after one day and until another. */
    Optional<Doubtful> doubtfulWithin(LocalDate after, LocalDate until) {
        return doubtful.stream()
                .filter(day -> day.on().isAfter(after) && !day.on().isAfter(until))
                .findFirst();
    }
}
