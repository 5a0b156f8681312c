package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusedInputTest {

    @Test
    void the_place_is_a_pointer_a_line_or_the_document() {
        assertThat(RefusedInput.at("/items/0/title", "the number 5", "a text"))
                .hasMessage("/items/0/title: found the number 5, expected a text");
        assertThat(RefusedInput.at("", "a list", "an object"))
                .hasMessage("the document: found a list, expected an object");
        assertThat(RefusedInput.atLine(3, "an e", "an a")).hasMessage("line 3: found an e, expected an a");
        assertThat(RefusedInput.atLine(3, "an e", "an a").pointer()).isEmpty();
        assertThat(RefusedInput.at("/items", "null", "a list").line()).isZero();
    }

    @Test
    void a_value_of_80_characters_is_quoted_whole_and_a_longer_one_with_its_length() {
        assertThat(RefusedInput.quote("x".repeat(80))).isEqualTo("\"" + "x".repeat(80) + "\"");
        assertThat(RefusedInput.quote("x".repeat(81))).isEqualTo("\"" + "x".repeat(80) + "... (81 characters)\"");
    }

    @Test
    void what_cannot_be_seen_is_made_visible() {
        assertThat(RefusedInput.quote("a\u0000b\u001b[31mc\u202ed\u2028e\ud800f"))
                .isEqualTo("\"a\ufffdb\ufffd[31mc\ufffdd\ufffde\ufffdf\"");
        assertThat(RefusedInput.quote("caf\u00e9 \ud83c\udf33")).isEqualTo("\"caf\u00e9 \ud83c\udf33\"");
    }
}
