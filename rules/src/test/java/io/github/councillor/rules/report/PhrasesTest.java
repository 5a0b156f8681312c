package io.github.councillor.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.law.InForce;
import io.github.councillor.notice.DecisionPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate END = LocalDate.of(2025, 6, 30);

    @ParameterizedTest(name = "{0} pounds is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1500 | £1,500",
                "1500.00 | £1,500",
                "1500.50 | £1,500.50",
                "1000000 | £1,000,000",
                "0 | £0",
                "0.05 | £0.05"
            })
    void pounds_have_commas_and_pence_where_there_are_any(BigDecimal pounds, String words) {
        assertThat(Phrases.of(pounds)).isEqualTo(words);
    }

    @Test
    void a_day_has_its_weekday() {
        assertThat(Phrases.of(MONDAY)).isEqualTo("Mon 2 June 2025");
        assertThat(Phrases.of(LocalDate.of(2025, 9, 3))).isEqualTo("Wed 3 September 2025");
    }

    @Test
    void a_period_is_told_by_its_ends() {
        assertThat(Phrases.of(DecisionPeriod.on(MONDAY))).isEqualTo("on Mon 2 June 2025");
        assertThat(Phrases.of(DecisionPeriod.between(MONDAY, END)))
                .isEqualTo("between Mon 2 June 2025 and Mon 30 June 2025");
        assertThat(Phrases.of(DecisionPeriod.notBefore(MONDAY))).isEqualTo("on or after Mon 2 June 2025");
        assertThat(Phrases.of(DecisionPeriod.before(END))).isEqualTo("on or before Sun 29 June 2025");
    }

    @Test
    void days_in_force_are_told_by_their_ends() {
        assertThat(Phrases.of(new InForce(MONDAY, END))).isEqualTo("from Mon 2 June 2025 to Mon 30 June 2025");
        assertThat(Phrases.of(InForce.since(MONDAY))).isEqualTo("from Mon 2 June 2025 on");
    }

    @Test
    void anything_else_is_as_it_prints() {
        assertThat(Phrases.of(28)).isEqualTo("28");
        assertThat(Phrases.of("a $1 \\ text")).isEqualTo("a $1 \\ text");
    }

    @Test
    void values_with_the_signs_of_patterns_stand_as_they_are() {
        assertThat(Wording.fill("{who} decides.", java.util.Map.of("who", "A $1 \\ B")))
                .isEqualTo("A $1 \\ B decides.");
    }
}
