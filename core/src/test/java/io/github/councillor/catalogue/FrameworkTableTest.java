package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import io.github.councillor.support.Lead;
import io.github.councillor.support.SupportAction;
import io.github.councillor.support.SupportFramework;
import io.github.councillor.support.Timescale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkTableTest {

    private static final List<String> STATEMENTS = List.of(
            "document | X | support-framework | A framework | A council | undated |",
            "section | themes | theme | council | councillor |",
            "T-1 | Places |",
            "T-2 | Housing |",
            "section | facts | fact | council | |",
            "F-1 | Twenty wards |",
            "names | wordings of the post for services | Head of Services; Head of Service; Services Head",
            "names | wards | North; South");

    private static SupportFramework table(String... rows) {
        List<String> lines = new ArrayList<>(STATEMENTS);
        lines.addAll(List.of(rows));
        StatementTable.Read read = StatementTable.parse(STATEMENTS);
        Map<StatementId, Statement> statements =
                read.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        return FrameworkTable.parse(lines, read.document(), statements);
    }

    @Test
    void the_rows_begin_at_the_first_theme() {
        List<String> lines = new ArrayList<>(STATEMENTS);
        lines.add("theme | T-1");

        assertThat(FrameworkTable.firstRow(lines)).isEqualTo(8);
        assertThat(FrameworkTable.firstRow(STATEMENTS))
                .as("a document without rows")
                .isEqualTo(8);
    }

    @Test
    void a_row_is_read_with_its_cells_under_its_theme() {
        SupportFramework framework = table(
                "theme | T-1",
                "row | R-1",
                "done | Walks",
                "done | Talks",
                "more | Runs",
                "lead | Chief Executive / Head of Services",
                "time | June 2019",
                "fact | F-1",
                "remark | joined",
                "theme | T-2",
                "row | R-2");

        SupportAction first = framework.actions().get(0);
        assertThat(first.id()).hasToString("X/R-1");
        assertThat(first.theme().id()).hasToString("X/T-1");
        assertThat(first.done()).containsExactly("Walks", "Talks");
        assertThat(first.more()).containsExactly("Runs");
        assertThat(first.leads())
                .hasValueSatisfying(leads -> assertThat(leads.each())
                        .extracting(Lead::name)
                        .containsExactly("Chief Executive", "Head of Services"));
        assertThat(first.timescale()).contains(Timescale.read("June 2019"));
        assertThat(first.facts()).extracting(fact -> fact.id().toString()).containsExactly("X/F-1");
        assertThat(first.remarks()).containsExactly("joined");
        assertThat(framework.source().code()).isEqualTo("X");
        assertThat(framework.themes()).extracting(Statement::words).containsExactlyInAnyOrder("Places", "Housing");
    }

    @Test
    void a_row_ends_where_the_next_begins() {
        SupportFramework framework =
                table("theme | T-1", "row | R-1", "done | Walks", "row | R-2", "done | Talks", "lead | Somebody");

        assertThat(framework.actions())
                .extracting(action -> action.id().place())
                .containsExactly("R-1", "R-2");
        assertThat(framework.actions())
                .extracting(SupportAction::done)
                .containsExactly(List.of("Walks"), List.of("Talks"));
        assertThat(framework.actions().get(0).leads()).isEmpty();
    }

    @Test
    void a_cell_without_a_line_is_blank() {
        SupportAction blank = table("theme | T-2", "row | R-2").actions().get(0);

        assertThat(blank.done()).isEmpty();
        assertThat(blank.more()).isEmpty();
        assertThat(blank.leads()).isEmpty();
        assertThat(blank.timescale()).isEmpty();
        assertThat(blank.facts()).isEmpty();
    }

    @Test
    void the_first_wording_of_a_post_is_the_one_that_the_others_stand_for() {
        assertThat(table("theme | T-1").wordings())
                .isEqualTo(Map.of("Head of Service", "Head of Services", "Services Head", "Head of Services"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rows | R-2; no such line",
                "theme; found 1 cells, expected 2",
                "theme | ; nothing in cell 2",
                "theme | T-3; no such statement: T-3",
                "theme | F-1; no theme: F-1",
                "row | R-1; X/R-1 stands twice",
                "row | F-1; X/F-1 stands twice",
                "row | r-2; the place in a document is as CR-1 or CW/COM-3, not: r-2",
                "row | ; nothing in cell 2",
                "done | ; nothing in cell 2",
                "done | one | two; found 3 cells, expected 2",
                "more | ; nothing in cell 2",
                "lead | ; nothing in cell 2",
                "lead | / ; no lead in: /",
                "lead | Another; Builder of SupportAction is strict, attribute is already set: leads",
                "time | ; nothing in cell 2",
                "time | TBC; Builder of SupportAction is strict, attribute is already set: timescale",
                "fact | F-2; no such statement: F-2",
                "remark | ; nothing in cell 2"
            })
    void a_line_that_does_not_parse_is_refused_by_its_number_in_the_whole_table(String line, String message) {
        assertThatThrownBy(() -> table("theme | T-1", "row | R-1", "lead | Somebody", "time | Ongoing", line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 13: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"done | Walks", "more | Runs", "lead | A", "time | TBC", "fact | F-1", "remark | x"})
    void a_cell_without_a_row_above_it_is_refused(String line) {
        assertThatThrownBy(() -> table("theme | T-1", line)).hasMessageStartingWith("line 10: no row stands above it");
        assertThatThrownBy(() -> table("theme | T-1", "row | R-1", "theme | T-2", line))
                .as("nor does one of the theme before")
                .hasMessageStartingWith("line 12: no row stands above it");
    }
}
