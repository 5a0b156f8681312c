package io.github.councillor.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.law.Timeline.Stretch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Stretch<String> FIRST = stretch("2012-09-10", "2020-04-03", "offices");
    private static final Stretch<String> SECOND = stretch("2020-04-04", "2021-05-06", "website alone");
    private static final Stretch<String> THIRD =
            new Stretch<>(InForce.since(LocalDate.parse("2021-05-07")), "offices again");

    private static Stretch<String> stretch(String from, String until, String value) {
        return new Stretch<>(new InForce(LocalDate.parse(from), LocalDate.parse(until)), value);
    }

    @Test
    void each_value_holds_from_its_first_day_to_the_eve_of_the_next() {
        Timeline<String> timeline = Timeline.of("offices", List.of(FIRST, SECOND, THIRD));

        assertThat(timeline.at(LocalDate.parse("2012-09-10"))).isEqualTo("offices");
        assertThat(timeline.at(LocalDate.parse("2020-04-03"))).isEqualTo("offices");
        assertThat(timeline.at(LocalDate.parse("2020-04-04"))).isEqualTo("website alone");
        assertThat(timeline.at(LocalDate.parse("2021-05-06"))).isEqualTo("website alone");
        assertThat(timeline.at(LocalDate.parse("2021-05-07"))).isEqualTo("offices again");
        assertThat(timeline.at(LocalDate.MAX)).isEqualTo("offices again");
    }

    @Test
    void the_order_in_which_the_stretches_are_given_does_not_matter() {
        Timeline<String> timeline = Timeline.of("offices", List.of(THIRD, FIRST, SECOND));

        assertThat(timeline.stretches()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(timeline.covered()).hasToString("2012-09-10/..");
    }

    @Test
    void the_day_before_the_first_is_refused_with_the_covered_range() {
        Timeline<String> timeline = Timeline.of("offices", List.of(FIRST, SECOND));

        assertThatThrownBy(() -> timeline.at(LocalDate.parse("2012-09-09")))
                .isInstanceOf(OutsideCoveredDays.class)
                .hasMessage("no law is held for 2012-09-09: offices is held from 2012-09-10 to 2021-05-06");
    }

    @Test
    void an_expired_value_does_not_fall_back_to_its_predecessor() {
        Timeline<String> timeline = Timeline.of("offices", List.of(FIRST, SECOND));

        assertThatThrownBy(() -> timeline.at(LocalDate.parse("2021-05-07"))).isInstanceOf(OutsideCoveredDays.class);
    }

    @Test
    void stretches_that_share_one_day_overlap() {
        Stretch<String> late = stretch("2020-04-03", "2021-05-06", "website alone");

        assertThatThrownBy(() -> Timeline.of("offices", List.of(FIRST, late)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("offices: 2012-09-10/2020-04-03 and 2020-04-03/2021-05-06 overlap");
    }

    @Test
    void stretches_that_begin_on_the_same_day_overlap() {
        assertThatThrownBy(() -> Timeline.of("offices", List.of(THIRD, THIRD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("offices: 2021-05-07/.. and 2021-05-07/.. overlap");
    }

    @Test
    void one_day_between_two_stretches_is_a_gap() {
        Stretch<String> late = stretch("2020-04-05", "2021-05-06", "website alone");

        assertThatThrownBy(() -> Timeline.of("offices", List.of(late, FIRST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("offices: a gap between 2012-09-10/2020-04-03 and 2020-04-05/2021-05-06");
    }

    @Test
    void a_timeline_without_a_value_is_refused() {
        assertThatThrownBy(() -> Timeline.of("offices", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("offices: no dated value");
    }
}
