package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.fact.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WardsPhraseTest {

    @ParameterizedTest
    @CsvFileSource(resources = "wards.csv", delimiter = '|', numLinesToSkip = 1)
    void wards_are_counted_as_listed_and_a_list_that_is_not_sure_is_not_counted(
            String written, String reading, String source) {
        assertThat(Said.of(WardsPhrase.read(written), written)).as(source).isEqualTo(reading);
    }
}
