package io.github.councillor.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DecisionPeriodTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Test
    void on_a_day_is_that_day_from_beginning_to_end() {
        DecisionPeriod period = DecisionPeriod.on(DAY);

        assertThat(period).hasToString("2025-06-30").isEqualTo(DecisionPeriod.between(DAY, DAY));
        assertThat(period.isOneDay()).isTrue();
        assertThat(period.hasFrom()).isTrue();
        assertThat(period.hasTo()).isTrue();
    }

    @Test
    void not_before_a_day_begins_on_it_and_has_no_end() {
        DecisionPeriod period = DecisionPeriod.notBefore(DAY);

        assertThat(period).hasToString("2025-06-30/..");
        assertThat(period.hasTo()).isFalse();
        assertThat(period.isOneDay()).isFalse();
        assertThat(period.anyDay()).isEqualTo(DAY);
    }

    @Test
    void before_a_day_ends_on_its_eve() {
        DecisionPeriod period = DecisionPeriod.before(DAY);

        assertThat(period).hasToString("../2025-06-29");
        assertThat(period.hasFrom()).isFalse();
        assertThat(period.anyDay()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void a_month_is_its_first_to_its_last_day() {
        assertThat(DecisionPeriod.month(YearMonth.of(2024, 2))).hasToString("2024-02-01/2024-02-29");
        assertThat(DecisionPeriod.month(YearMonth.of(2024, 2)).anyDay()).isEqualTo("2024-02-01");
    }

    @Test
    void a_period_that_ends_the_day_before_it_begins_is_refused() {
        assertThat(DecisionPeriod.between(DAY, DAY.plusDays(1))).hasToString("2025-06-30/2025-07-01");
        assertThatThrownBy(() -> DecisionPeriod.between(DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period cannot end on 2025-06-29, before it begins on 2025-06-30");
    }

    @Test
    void a_period_without_a_day_at_either_end_says_nothing_and_is_refused() {
        assertThatThrownBy(() -> new DecisionPeriod(LocalDate.MIN, LocalDate.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period needs a day at one end at least");
    }
}
