package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class KeyReasonPhraseTest {

    @ParameterizedTest
    @CsvFileSource(resources = "key-reasons.csv", delimiter = '|', numLinesToSkip = 1)
    void a_reason_is_read_for_its_wards_and_its_pounds(
            String written, int wards, @Nullable String pounds, @Nullable String words, String source) {
        KeyReasonPhrase reason = KeyReasonPhrase.read(written);

        assertThat(reason.wards()).as(source).isEqualTo(wards);
        assertThat(reason.pounds().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")))
                .isEqualTo(pounds == null ? "" : pounds);
        assertThat(reason).hasToString(words == null ? "" : words);
    }
}
