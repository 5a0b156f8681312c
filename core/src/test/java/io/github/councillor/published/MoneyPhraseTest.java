package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.fact.Said;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MoneyPhraseTest {

    @ParameterizedTest
    @CsvFileSource(resources = "sums.csv", delimiter = '|', numLinesToSkip = 1)
    void a_sum_is_read_in_pounds_or_not_at_all(String written, String pounds, String source) {
        assertThat(Said.of(MoneyPhrase.one(written), written)).as(source).isEqualTo(pounds);
    }

    @Test
    void all_sums_of_a_phrase_are_read_in_their_order() {
        assertThat(MoneyPhrase.all("£1m in 2024, £250,000 in 2025 and £7.50 a head"))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("1000000", "250000", "7.5");
    }

    @Test
    void one_sum_that_is_too_long_leaves_none() {
        assertThat(MoneyPhrase.all("£5 and £" + "9".repeat(40))).isEmpty();
    }
}
