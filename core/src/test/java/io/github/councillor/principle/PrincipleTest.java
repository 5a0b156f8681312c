package io.github.councillor.principle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrincipleTest {

    // Localism Act 2011 s. 28(1)(a) to (g)
    @Test
    void there_are_seven_in_the_order_of_the_act() {
        assertThat(Principle.values())
                .extracting(Principle::title)
                .containsExactly(
                        "Selflessness",
                        "Integrity",
                        "Objectivity",
                        "Accountability",
                        "Openness",
                        "Honesty",
                        "Leadership");
        assertThat(Principle.CITATION).hasToString("Localism Act 2011 s. 28(1)");
        assertThat(Principle.CITATION.link()).startsWith("https://www.legislation.gov.uk/ukpga/2011/20/");
    }

    @ParameterizedTest
    @EnumSource
    void each_is_found_by_its_word_and_says_what_it_asks_in_a_sentence(Principle principle) {
        assertThat(Principle.named(principle.word())).contains(principle);
        assertThat(principle.word()).isEqualTo(principle.title().toLowerCase(Locale.ROOT));
        assertThat(principle.sentence()).matches("[A-Z][^.]+\\.");
    }

    @Test
    void no_two_say_the_same() {
        assertThat(Arrays.stream(Principle.values()).map(Principle::sentence)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openness", "Openness", "OPENNESS", " openness "})
    void capitals_and_blanks_around_a_name_do_not_matter(String name) {
        assertThat(Principle.named(name)).contains(Principle.OPENNESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "open", "openess", "openness,", "duty to uphold the law"})
    void what_is_none_of_the_seven_is_not_found(String name) {
        assertThat(Principle.named(name)).isEmpty();
    }
}
