package io.github.councillor.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WHOLE | whole | whole",
                "BEGINNING_LOST | beginning-lost | its beginning is lost in the document",
                "BREAKS_OFF | breaks-off | it breaks off in the document",
                "BLANK | blank | blank in the document",
                "NOISE | noise | noise in the document, not content"
            })
    void each_is_found_by_its_word_and_says_itself_in_words(Completeness completeness, String word, String words) {
        assertThat(completeness.word()).isEqualTo(word);
        assertThat(completeness.words()).isEqualTo(words);
        assertThat(Completeness.named(word)).contains(completeness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Whole", "BREAKS_OFF", "breaks off", "lost"})
    void a_name_is_exact(String name) {
        assertThat(Completeness.named(name)).isEmpty();
    }
}
