package io.github.councillor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenTest {

    private static final Written DAY = new Written("/items/0/decision_due", "4 Dec 2015", "2015-12-04", "");

    @Test
    void a_value_below_a_place_is_the_value_at_the_whole_pointer() {
        Written below = Written.below("/items/0", "/decision_due", "4 Dec 2015", "2015-12-04", "");

        assertThat(below.pointer()).isEqualTo("/items/0/decision_due");
        assertThat(below).isEqualTo(DAY).hasSameHashCodeAs(DAY);
    }

    @Test
    void two_values_differ_by_place_words_reading_or_note() {
        assertThat(DAY)
                .isNotEqualTo(new Written("/items/1/decision_due", "4 Dec 2015", "2015-12-04", ""))
                .isNotEqualTo(new Written("/items/0/decision_due", "4 Dec 15", "2015-12-04", ""))
                .isNotEqualTo(new Written("/items/0/decision_due", "4 Dec 2015", "", ""))
                .isNotEqualTo(new Written("/items/0/decision_due", "4 Dec 2015", "2015-12-04", "x"))
                .isNotEqualTo("/items/0/decision_due");
        assertThat(DAY.hashCode())
                .isNotEqualTo(new Written("/items/0/decision_due", "5 Dec 2015", "2015-12-05", "").hashCode());
    }

    @Test
    void in_one_line_the_note_stands_in_brackets_behind_the_reading() {
        assertThat(DAY).hasToString("/items/0/decision_due: \"4 Dec 2015\" read as \"2015-12-04\"");
        assertThat(new Written("/items/0/decision_type", "Key (in title)", "KEY", "in title"))
                .hasToString("/items/0/decision_type: \"Key (in title)\" read as \"KEY\" (in title)");
    }
}
