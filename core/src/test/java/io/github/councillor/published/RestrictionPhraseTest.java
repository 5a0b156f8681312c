package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.fact.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RestrictionPhraseTest {

    @ParameterizedTest
    @CsvFileSource(resources = "restrictions.csv", delimiter = '|', numLinesToSkip = 1)
    void a_restriction_says_whether_the_public_may_be_excluded(String written, String reading, String source) {
        assertThat(Said.of(RestrictionPhrase.read(written), written)).as(source).isEqualTo(reading);
    }
}
