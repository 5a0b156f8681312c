package io.github.councillor.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InForceTest {

    // S.I. 2020/392 reg. 2(4): meetings from 4 April 2020 and before 7 May 2021
    private static final InForce PANDEMIC = new InForce(LocalDate.of(2020, 4, 4), LocalDate.of(2021, 5, 6));

    @Test
    void both_the_first_and_the_last_day_are_in_force_and_the_days_around_them_are_not() {
        assertThat(PANDEMIC.contains(LocalDate.of(2020, 4, 3))).isFalse();
        assertThat(PANDEMIC.contains(LocalDate.of(2020, 4, 4))).isTrue();
        assertThat(PANDEMIC.contains(LocalDate.of(2021, 5, 6))).isTrue();
        assertThat(PANDEMIC.contains(LocalDate.of(2021, 5, 7))).isFalse();
    }

    @Test
    void a_period_of_one_day_is_possible_and_one_that_ends_the_day_before_it_begins_is_not() {
        LocalDate day = LocalDate.of(2012, 9, 10);

        assertThat(new InForce(day, day).contains(day)).isTrue();
        assertThatThrownBy(() -> new InForce(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("in force until 2012-09-09, before its first day 2012-09-10");
    }

    @Test
    void it_is_written_as_an_iso_interval_with_dots_for_an_end_not_known() {
        assertThat(PANDEMIC).hasToString("2020-04-04/2021-05-06");
        assertThat(PANDEMIC.isOpen()).isFalse();
        assertThat(InForce.since(LocalDate.of(2012, 9, 10))).hasToString("2012-09-10/..");
        assertThat(InForce.since(LocalDate.of(2012, 9, 10)).isOpen()).isTrue();
    }
}
