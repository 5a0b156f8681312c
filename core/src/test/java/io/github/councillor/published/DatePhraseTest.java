package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.Said;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePhraseTest {

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", delimiter = '|', numLinesToSkip = 1)
    void a_day_or_period_is_read_as_it_was_meant_or_not_at_all(String written, String reading, String source) {
        assertThat(Said.of(DatePhrase.period(written), written)).as(source).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"09/03/2022", "9 March 2022", "09/03/2022 10.00 am", "09/03/2022;"})
    void a_day_of_publication_is_one_day(String written) {
        assertThat(DatePhrase.day(written)).isEqualTo(Fact.known(LocalDate.of(2022, 3, 9)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 2022",
                "Before 9 March 2022",
                "Not before 9 March 2022",
                "1 March 2022 to 9 March 2022",
                "TBC"
            })
    void a_period_is_no_day_of_publication(String written) {
        assertThat(Said.of(DatePhrase.day(written), written)).isEqualTo("unread");
    }

    @Test
    void blank_text_states_no_day() {
        assertThat(Said.of(DatePhrase.day(" "), " ")).isEqualTo("unstated");
        assertThat(Said.of(DatePhrase.day(";"), ";")).isEqualTo("unstated");
    }

    @Test
    void a_range_of_one_day_is_one_day() {
        assertThat(DatePhrase.day("9 March 2022 to 09/03/2022")).isEqualTo(Fact.known(LocalDate.of(2022, 3, 9)));
    }

    // the day of publication of a published plan, with a transcriber's remark behind it
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20/02/2024 (item first published); period starts 09/02/2024|20/02/2024|(item first published); period starts 09/02/2024",
                "20/02/2024; period (x)|20/02/2024|; period (x)",
                "20/02/2024|20/02/2024|''",
                "20/02/2024(x)|20/02/2024(x)|''",
                "; 20/02/2024|''|; 20/02/2024"
            })
    void the_day_that_a_phrase_begins_with_is_kept_apart_from_what_follows(String written, String day, String rest) {
        assertThat(DatePhrase.leading(written)).isEqualTo(new Noted(day, rest));
    }
}
