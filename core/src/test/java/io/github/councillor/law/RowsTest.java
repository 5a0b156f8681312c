package io.github.councillor.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    private static Optional<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(name))
                .findFirst();
    }

    @Test
    void cells_are_parted_by_strokes_and_trimmed_and_comments_and_blank_lines_are_passed_over() {
        List<List<String>> read = new ArrayList<>();

        Rows.read(List.of("# a | comment", "", "   ", "one| two |  | three # four"), 0, read::add);

        assertThat(read).containsExactly(List.of("one", "two", "", "three # four"));
    }

    @Test
    void lines_before_the_first_one_asked_for_are_left_alone() {
        List<List<String>> read = new ArrayList<>();

        Rows.read(List.of("one", "two", "three"), 1, read::add);

        assertThat(read).containsExactly(List.of("two"), List.of("three"));
    }

    @Test
    void a_line_that_does_not_parse_is_named_by_its_number_in_the_whole_table() {
        assertThatThrownBy(() -> Rows.read(List.of("bad", "# comment", "good", "bad | line"), 1, cells -> {
                    if (cells.get(0).equals("bad")) {
                        throw new IllegalStateException("no good");
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 4: no good: bad | line")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_line_of_another_number_of_cells_is_refused() {
        Rows.require(List.of("a", "b"), 2);

        assertThatThrownBy(() -> Rows.require(List.of("a", "b"), 3)).hasMessage("found 2 cells, expected 3");
        assertThatThrownBy(() -> Rows.require(List.of("a", "b"), 1)).hasMessage("found 2 cells, expected 1");
    }

    @Test
    void the_only_value_of_a_line_is_its_second_cell_and_is_not_blank() {
        assertThat(Rows.only(List.of("part", "a value"))).isEqualTo("a value");

        assertThatThrownBy(() -> Rows.only(List.of("part"))).hasMessage("found 1 cells, expected 2");
        assertThatThrownBy(() -> Rows.only(List.of("part", "one", "two"))).hasMessage("found 3 cells, expected 2");
        assertThatThrownBy(() -> Rows.only(List.of("part", ""))).hasMessage("nothing in cell 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONDAY, FRIDAY", " MONDAY ,FRIDAY,", "MONDAY, FRIDAY, MONDAY", ",MONDAY,,FRIDAY"})
    void a_list_is_its_words_each_once_in_order(String list) {
        assertThat(Rows.words(list, RowsTest::day)).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void an_empty_list_has_no_words_and_an_unknown_word_is_refused() {
        assertThat(Rows.words("", RowsTest::day)).isEmpty();

        assertThatThrownBy(() -> Rows.words("MONDAY, NOON", RowsTest::day)).hasMessage("no such word: NOON");
        assertThatThrownBy(() -> Rows.word("", RowsTest::day)).hasMessage("no such word: ");
    }
}
