package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.authority.AuthorityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CouncilNameTest {

    @ParameterizedTest
    @CsvFileSource(resources = "council-names.csv", delimiter = '|', numLinesToSkip = 1)
    void a_name_gives_away_only_kinds_to_which_the_regulations_do_not_apply(
            String name, AuthorityKind reading, String source) {
        assertThat(CouncilName.kind(name)).as(source).isEqualTo(reading);
    }
}
