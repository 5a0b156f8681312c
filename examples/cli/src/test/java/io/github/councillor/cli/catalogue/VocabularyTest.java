package io.github.councillor.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are found however they are written, and the nearest are offered for one that finds nothing. */
class VocabularyTest {

    private static final Vocabulary<String> ROLES = Vocabulary.of(
            List.of("executive", "external-body", "committee"),
            role -> role.equals("executive") ? List.of(role, "Executive Member", "cabinet") : List.of(role));

    private static final Vocabulary<String> IDS =
            Vocabulary.of(List.of("EX-0", "EX-1", "EX-2", "EX-3", "EX-4"), List::of);

    @ParameterizedTest
    @CsvSource({
        "executive, executive",
        "EXECUTIVE, executive",
        "executive member, executive",
        "Cabinet., executive",
        "external body, external-body"
    })
    void capitals_stops_spaces_and_hyphens_do_not_matter(String written, String found) {
        assertThat(ROLES.find("--role", written)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "exective | did you mean executive?",
                "excutvie | did you mean executive?",
                "cab | did you mean cabinet?",
                "memb | did you mean Executive Member?",
                "body | did you mean external-body?",
                "ex | expected one of: executive; external-body; committee",
                "x | expected one of: executive; external-body; committee",
                "ext | did you mean external-body?",
            })
    void the_nearest_name_is_offered_or_all_are_listed(String written, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROLES.find("--role", written))
                .withMessage("--role: found \"" + written + "\", " + meant);
    }

    @Test
    void at_most_three_are_offered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IDS.find("--id", "EX-9"))
                .withMessage("--id: found \"EX-9\", did you mean EX-0, EX-1 or EX-2?");
    }
}
