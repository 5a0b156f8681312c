package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.fact.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UrgencyReasonPhraseTest {

    @ParameterizedTest
    @CsvFileSource(resources = "urgency-reasons.csv", delimiter = '|', numLinesToSkip = 1)
    void words_on_urgency_are_a_reason_a_denial_or_neither(String written, String reading, String source) {
        assertThat(Said.of(UrgencyReasonPhrase.read(written), written))
                .as(source)
                .isEqualTo(reading.equals("the words") ? written : reading);
    }
}
