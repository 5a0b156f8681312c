package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.statement.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @Test
    void a_line_is_a_subject_with_its_statements_in_order() {
        List<Subject> read = Subject.parse(
                List.of("# a comment", "surgeries | Holding surgeries | X/A-2, Y/B/C-1, X/A-1", "", "b | B | Y/D-1"));

        assertThat(read)
                .containsExactly(
                        new Subject(
                                "surgeries",
                                "Holding surgeries",
                                List.of(Statements.id("X/A-2"), Statements.id("Y/B/C-1"), Statements.id("X/A-1"))),
                        new Subject("b", "B", List.of(Statements.id("Y/D-1"))));
        assertThat(read.get(0).of("X")).containsExactly(Statements.id("X/A-2"), Statements.id("X/A-1"));
        assertThat(read.get(0).of("Z")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "surgeries | Holding surgeries; found 2 cells, expected 3",
                "surgeries | Holding surgeries | X/A-1 | more; found 4 cells, expected 3",
                "surgeries | Holding surgeries | X/A-1, X; no such word: X",
                "surgeries | Holding surgeries | x/a-1; no such word: x/a-1",
                "surgeries | Holding surgeries | ; a subject needs a statement: surgeries",
                "surgeries | | X/A-1; a subject needs an id and a title: surgeries",
                "' | Holding surgeries | X/A-1'; a subject needs an id and a title: ",
                "a | Again | X/A-1; a subject a second time: a"
            })
    void a_line_that_does_not_parse_is_refused_by_its_number(String line, String message) {
        assertThatThrownBy(() -> Subject.parse(List.of("a | A | X/A-1", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: " + message);
    }
}
