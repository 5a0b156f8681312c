package io.github.councillor.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertaintyTest {

    @ParameterizedTest
    @EnumSource
    void every_certainty_is_found_by_the_word_in_reports(Certainty certainty) {
        assertThat(Certainty.named(certainty.word())).contains(certainty);
    }

    @Test
    void a_word_of_another_list_is_no_certainty() {
        assertThat(Certainty.named("READ")).isEmpty();
        assertThat(Certainty.named("text")).isEmpty();
    }
}
