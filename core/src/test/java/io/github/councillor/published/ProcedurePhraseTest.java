package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.published.ProcedurePhrase.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedurePhraseTest {

    @ParameterizedTest
    @CsvFileSource(resources = "procedures.csv", delimiter = '|', numLinesToSkip = 1)
    void a_phrase_names_the_exception_that_it_speaks_of(String written, Named reading, String source) {
        assertThat(ProcedurePhrase.read(written)).as(source).isEqualTo(reading);
    }

    // regulations 10 and 11 exclude one another; a phrase that names one is better than one that only says "urgent"
    @ParameterizedTest
    @CsvSource({
        "NONE, NONE, NONE",
        "NONE, UNNAMED, UNNAMED",
        "NONE, GENERAL_EXCEPTION, GENERAL_EXCEPTION",
        "UNNAMED, GENERAL_EXCEPTION, GENERAL_EXCEPTION",
        "UNNAMED, SPECIAL_URGENCY, SPECIAL_URGENCY",
        "SPECIAL_URGENCY, SPECIAL_URGENCY, SPECIAL_URGENCY",
        "GENERAL_EXCEPTION, SPECIAL_URGENCY, UNNAMED"
    })
    void two_phrases_about_one_entry_are_read_together_in_either_order(Named one, Named other, Named both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "titles-with-signs.csv", delimiter = '|', numLinesToSkip = 1)
    void a_title_names_an_exception_only_by_a_label_of_its_own(String title, String named, String source) {
        assertThat(ProcedurePhrase.inTitle(title)).as(source).hasToString(named);
    }
}
