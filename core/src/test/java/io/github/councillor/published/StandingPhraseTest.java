package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.fact.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StandingPhraseTest {

    @ParameterizedTest
    @CsvFileSource(resources = "standings.csv", delimiter = '|', numLinesToSkip = 1)
    void a_status_says_whether_the_entry_is_still_to_be_decided(String written, String reading, String source) {
        assertThat(Said.of(StandingPhrase.read(written), written)).as(source).isEqualTo(reading);
    }
}
