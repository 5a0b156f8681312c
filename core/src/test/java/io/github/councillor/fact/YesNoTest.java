package io.github.councillor.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YesNoTest {

    @Test
    void a_plain_answer_is_yes_or_no_and_never_not_stated() {
        assertThat(YesNo.of(true)).isEqualTo(YesNo.YES);
        assertThat(YesNo.of(false)).isEqualTo(YesNo.NO);
    }
}
