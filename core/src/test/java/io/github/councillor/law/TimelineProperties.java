package io.github.councillor.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.law.Timeline.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TimelineProperties {

    private static final LocalDate START = LocalDate.of(2012, 9, 10);

    /** Stretches of the given lengths, one after the other, each with its number as its value. */
    private static List<Stretch<Integer>> adjoining(List<Integer> lengths) {
        List<Stretch<Integer>> stretches = new ArrayList<>();
        LocalDate from = START;
        for (int length : lengths) {
            stretches.add(new Stretch<>(new InForce(from, from.plusDays(length - 1L)), stretches.size()));
            from = from.plusDays(length);
        }
        return stretches;
    }

    private static Stretch<Integer> moved(Stretch<Integer> stretch, int days) {
        InForce inForce = stretch.inForce();
        return new Stretch<>(
                new InForce(inForce.from().plusDays(days), inForce.until().plusDays(days)), stretch.value());
    }

    @Property(tries = 200)
    void every_day_has_the_value_of_the_one_stretch_it_lies_in(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 40) Integer> lengths, @ForAll long seed) {
        List<Stretch<Integer>> stretches = adjoining(lengths);
        List<Stretch<Integer>> shuffled = new ArrayList<>(stretches);
        Collections.shuffle(shuffled, new Random(seed));
        Timeline<Integer> timeline = Timeline.of("values", shuffled);

        for (Stretch<Integer> stretch : stretches) {
            stretch.inForce()
                    .from()
                    .datesUntil(stretch.inForce().until().plusDays(1))
                    .forEach(day -> assertThat(timeline.at(day)).isEqualTo(stretch.value()));
        }
    }

    @Property(tries = 200)
    void every_gap_and_every_overlap_is_refused(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 40) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 7) int which,
            @ForAll @IntRange(min = -40, max = 40) int shift) {
        List<Stretch<Integer>> stretches = adjoining(lengths);
        int first = Math.min(which, stretches.size() - 1);
        // not so far back that the later stretches come to lie before the earlier ones
        int days = Math.max(shift, -lengths.get(first - 1));
        for (int i = first; i < stretches.size(); i++) {
            stretches.set(i, moved(stretches.get(i), days));
        }

        if (days == 0) {
            assertThat(Timeline.of("values", stretches).stretches()).hasSameSizeAs(lengths);
        } else {
            assertThatThrownBy(() -> Timeline.of("values", stretches)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
