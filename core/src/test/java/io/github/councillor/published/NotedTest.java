package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NotedTest {

    @ParameterizedTest
    @CsvFileSource(resources = "notes.csv", delimiter = '|', numLinesToSkip = 1)
    void a_note_in_brackets_at_the_end_is_kept_apart_from_the_value(
            String written, String value, String note, String source) {
        assertThat(Noted.split(written)).as(source).isEqualTo(new Noted(value, note));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "titles.csv", delimiter = '|', numLinesToSkip = 1)
    void of_a_title_only_a_note_about_the_title_is_kept_apart(
            String written, String value, String note, String source) {
        assertThat(Noted.ofTitle(written)).as(source).isEqualTo(new Noted(value, note));
    }
}
