package io.github.councillor.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FactTest {

    @Test
    void a_known_fact_gives_its_value_and_not_the_one_offered_instead() {
        Fact<String> fact = Fact.known("Cabinet");

        assertThat(fact.isKnown()).isTrue();
        assertThat(fact.isNone()).isFalse();
        assertThat(fact.get()).isEqualTo("Cabinet");
        assertThat(fact.orElse("Council")).isEqualTo("Cabinet");
    }

    @Test
    void there_is_none_and_nobody_said_and_could_not_be_read_are_three_answers() {
        assertThat(Fact.<String>none()).isNotEqualTo(Fact.<String>unstated()).isNotEqualTo(Fact.unread("tbc"));
        assertThat(Fact.<String>unstated()).isNotEqualTo(Fact.unread(""));

        assertThat(Fact.<String>none().isNone()).isTrue();
        assertThat(Fact.<String>unstated().isNone()).isFalse();
        assertThat(Fact.<String>unread("tbc").isNone()).isFalse();
        assertThat(Fact.<String>unstated()).isInstanceOf(Fact.Unstated.class);
    }

    @Test
    void without_a_known_value_the_one_offered_is_taken() {
        assertThat(Fact.<String>none().orElse("x")).isEqualTo("x");
        assertThat(Fact.<String>unstated().orElse("x")).isEqualTo("x");
        assertThat(Fact.<String>unread("tbc").orElse("x")).isEqualTo("x");
    }

    @Test
    void asking_an_unread_fact_for_its_value_names_the_words_that_stand_there() {
        Fact<String> fact = Fact.unread("Autumn 2024");

        assertThat(fact.isKnown()).isFalse();
        assertThatThrownBy(fact::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no value is known: Unread[written=Autumn 2024]");
    }

    @Test
    void a_known_fact_of_nothing_cannot_be_made() {
        assertThatThrownBy(() -> new Fact.Known<String>(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Fact.Unread<String>(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void facts_are_equal_by_what_they_say() {
        assertThat(Fact.known("a")).isEqualTo(Fact.known("a")).isNotEqualTo(Fact.known("b"));
        assertThat(Fact.<String>unread("a")).isEqualTo(Fact.unread("a")).isNotEqualTo(Fact.unread("b"));
        assertThat(Fact.<String>none()).isSameAs(Fact.none());
        assertThat(Fact.<String>unstated()).isSameAs(Fact.unstated());
    }
}
