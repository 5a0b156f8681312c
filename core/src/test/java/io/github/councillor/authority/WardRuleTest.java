package io.github.councillor.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WardRuleTest {

    @Test
    void a_rule_without_a_number_counts_no_wards_and_a_rule_of_one_does() {
        assertThat(WardRule.none()).isEqualTo(new WardRule(0, ""));
        assertThat(new WardRule(0, "significant effect on communities").counts())
                .isFalse();
        assertThat(new WardRule(1, "one ward").counts()).isTrue();
    }

    @Test
    void a_negative_number_of_wards_is_refused() {
        assertThatThrownBy(() -> new WardRule(-1, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a ward rule cannot ask for -1 wards");
    }
}
