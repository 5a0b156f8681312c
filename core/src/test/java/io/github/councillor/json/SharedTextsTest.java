package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedTextsTest {

    private final SharedTexts texts = new SharedTexts();

    private static String fresh(String text) {
        return new StringBuilder(text).toString();
    }

    @Test
    void an_equal_text_is_the_one_seen_before() {
        String first = fresh("Executive Board");

        assertThat(texts.share(first)).isSameAs(first);
        assertThat(texts.share(fresh("Executive Board"))).isSameAs(first);
    }

    @Test
    void a_text_of_200_characters_is_remembered_and_a_longer_one_is_not() {
        String short200 = fresh("x".repeat(200));
        String long201 = fresh("x".repeat(201));
        texts.share(short200);
        texts.share(long201);

        assertThat(texts.share(fresh("x".repeat(200)))).isSameAs(short200);
        assertThat(texts.share(fresh("x".repeat(201)))).isEqualTo(long201).isNotSameAs(long201);
    }

    @Test
    void whatever_is_remembered_a_text_is_never_taken_for_another() {
        assertThat(IntStream.range(0, 20_000).mapToObj(i -> "entry " + i))
                .allSatisfy(text -> assertThat(texts.share(fresh(text))).isEqualTo(text));
    }

    @Test
    void neighbouring_texts_are_remembered_side_by_side() {
        String[] seen = IntStream.range(0, 50)
                .mapToObj(i -> fresh("Board " + (char) ('A' + i)))
                .toArray(String[]::new);
        for (String text : seen) {
            texts.share(text);
        }

        assertThat(seen).allSatisfy(text -> assertThat(texts.share(fresh(text))).isSameAs(text));
    }
}
