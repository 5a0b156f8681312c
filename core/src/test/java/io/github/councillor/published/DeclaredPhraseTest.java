package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.fact.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredPhraseTest {

    @ParameterizedTest
    @CsvFileSource(resources = "decision-types.csv", delimiter = '|', numLinesToSkip = 1)
    void a_type_of_decision_declares_key_or_not_key_and_a_contradiction_neither(
            String written, String reading, String source) {
        assertThat(Said.of(DeclaredPhrase.ofType(written), written)).as(source).isEqualTo(reading);
    }

    // phrase-lexicon: " - KEY DECISION" and " - Key Decision" at the end of a title
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Local Plan - KEY DECISION",
                "Local Plan - Key Decision",
                "Local Plan -key decision ",
                "Local Plan \u2013 Key Decision",
                "Local Plan \u2014 Key Decision",
                "Local Plan - Phase 2 - Key Decision",
                "Local Plan - Phase A - Key Decision"
            })
    void a_title_that_ends_in_key_decision_declares_it(String title) {
        assertThat(DeclaredPhrase.inTitle(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Key Decision",
                "Local Plan Key Decision",
                "Local Plan-Key Decision",
                "Local Plan - Key Decisions",
                "Local Plan - Non-Key Decision",
                "Local Plan - Not a Key Decision",
                "Local Plan - Key Decision deferred",
                "Roof - Non - Key Decision",
                "Roof \u2013 Not a \u2013 Key Decision",
                "Not a - key decision",
                "Roof - No longer a - key decision",
                ""
            })
    void a_title_that_only_speaks_of_key_decisions_declares_nothing(String title) {
        assertThat(DeclaredPhrase.inTitle(title)).isFalse();
    }
}
