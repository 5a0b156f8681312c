package io.github.councillor.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    @ParameterizedTest
    @CsvSource({
        "COUNCILLOR, councillor, the councillor",
        "COUNCIL, council, the council",
        "FULL_COUNCIL, full-council, full council",
        "EXECUTIVE, executive, the executive",
        "SCRUTINY, scrutiny, overview and scrutiny",
        "OFFICERS, officers, officers",
        "STATUTORY_OFFICERS, statutory-officers, the statutory officers",
        "HOUSING_COMPANY, housing-company, the housing company",
        "COMMUNITIES, communities, communities",
        "OTHER_MEMBERS, other-members, other members",
        "OUTSIDE_BODIES, outside-bodies, outside bodies and partners",
        "POLITICAL_GROUP, political-group, the political group",
        "POLITICAL_PARTY, political-party, the party",
        "NOT_STATED, not-stated, nobody named"
    })
    void each_is_found_by_its_word_and_has_words_for_a_sentence(Actor actor, String word, String words) {
        assertThat(actor.word()).isEqualTo(word);
        assertThat(actor.words()).isEqualTo(words);
        assertThat(Actor.named(word)).contains(actor);
    }

    @Test
    void no_two_have_the_same_words() {
        assertThat(Arrays.stream(Actor.values()).map(Actor::words)).hasSize(14).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Councillor", "COUNCILLOR", "councillors", "other members"})
    void a_name_is_exact(String name) {
        assertThat(Actor.named(name)).isEmpty();
    }
}
