package io.github.councillor.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.statement.Quantity.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACTLY | = | wards: 4,000 wards",
                "ABOUT | ~ | wards: about 4,000 wards",
                "AT_LEAST | >= | wards: at least 4,000 wards",
                "MORE_THAN | > | wards: more than 4,000 wards"
            })
    void a_bound_is_found_by_its_sign_and_is_in_the_words(Bound bound, String sign, String words) {
        assertThat(bound.sign()).isEqualTo(sign);
        assertThat(Bound.signed(sign)).contains(bound);
        assertThat(new Quantity("wards", bound, 4000, "wards")).hasToString(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "==", "<", "<=", "about", " ="})
    void another_sign_is_no_bound(String sign) {
        assertThat(Bound.signed(sign)).isEmpty();
    }

    @Test
    void nought_is_a_quantity_and_one_below_is_not() {
        assertThat(new Quantity("seats", Bound.EXACTLY, 0, "seats")).hasToString("seats: 0 seats");

        assertThatThrownBy(() -> new Quantity("seats", Bound.EXACTLY, -1, "seats"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a quantity is 0 or more: -1");
    }

    @Test
    void a_quantity_is_of_something_and_has_a_unit() {
        assertThatThrownBy(() -> new Quantity(" ", Bound.EXACTLY, 1, "seats")).hasMessage("a quantity is of something");
        assertThatThrownBy(() -> new Quantity("seats", Bound.EXACTLY, 1, ""))
                .hasMessage("a quantity needs a unit: seats");
    }
}
