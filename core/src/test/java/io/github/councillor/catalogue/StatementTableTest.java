package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.principle.Principle;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Quantity;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTableTest {

    private static final String DOCUMENT = "document | X | guide | A guide | A council | undated | Part of it is lost";
    private static final String SECTION = "section | duties | duty | councillor | communities, council | casework";
    private static final String STATEMENT = "A-1 | Keeps a diary | openness, honesty";

    private static List<Statement> table(String... lines) {
        List<String> all = new ArrayList<>(List.of("# a comment", DOCUMENT, "", SECTION, STATEMENT));
        all.addAll(List.of(lines));
        return StatementTable.parse(all).statements();
    }

    @Test
    void a_document_is_read() {
        assertThat(StatementTable.parse(List.of(DOCUMENT)).document())
                .isEqualTo(new SourceDocument(
                        "X", SourceDocument.Kind.GUIDE, "A guide", "A council", "undated", "Part of it is lost"));
    }

    @Test
    void a_statement_has_what_its_section_says() {
        Statement statement = table().get(0);

        assertThat(statement.id()).hasToString("X/A-1");
        assertThat(statement.words()).isEqualTo("Keeps a diary");
        assertThat(statement.principles()).containsExactly(Principle.OPENNESS, Principle.HONESTY);
        assertThat(statement.section())
                .isEqualTo(new Section(
                        "duties",
                        StatementKind.DUTY,
                        Actor.COUNCILLOR,
                        Set.of(Actor.COMMUNITIES, Actor.COUNCIL),
                        Set.of(Role.CASEWORK)));
        assertThat(statement.kind()).isEqualTo(StatementKind.DUTY);
        assertThat(statement.by()).isEqualTo(Actor.COUNCILLOR);
        assertThat(statement.towards()).containsExactlyInAnyOrder(Actor.COMMUNITIES, Actor.COUNCIL);
        assertThat(statement.roles()).containsExactly(Role.CASEWORK);
        assertThat(statement.completeness()).isEqualTo(Completeness.WHOLE);
    }

    @Test
    void what_stands_below_a_statement_is_about_it_and_takes_the_place_of_what_its_section_says() {
        Statement statement = table(
                        "part | one",
                        "part | two",
                        "remark | a slip",
                        "gap | breaks-off",
                        "kind | fact",
                        "by | officers",
                        "towards | scrutiny, executive",
                        "roles | committee, executive",
                        "value | wards | >= | 2 | wards",
                        "value | seats | = | 45 | seats",
                        "names | bodies | Cabinet; Planning Committee;",
                        "names | posts | Chief Executive")
                .get(0);

        assertThat(statement.parts()).containsExactly("one", "two");
        assertThat(statement.remarks()).containsExactly("a slip");
        assertThat(statement.completeness()).isEqualTo(Completeness.BREAKS_OFF);
        assertThat(statement.kind()).isEqualTo(StatementKind.FACT);
        assertThat(statement.by()).isEqualTo(Actor.OFFICERS);
        assertThat(statement.towards()).containsExactlyInAnyOrder(Actor.SCRUTINY, Actor.EXECUTIVE);
        assertThat(statement.roles()).containsExactlyInAnyOrder(Role.COMMITTEE, Role.EXECUTIVE);
        assertThat(statement.quantities())
                .containsExactly(
                        new Quantity("wards", Quantity.Bound.AT_LEAST, 2, "wards"),
                        new Quantity("seats", Quantity.Bound.EXACTLY, 45, "seats"));
        assertThat(statement.names())
                .isEqualTo(Map.of(
                        "bodies", List.of("Cabinet", "Planning Committee"), "posts", List.of("Chief Executive")));
    }

    @Test
    void what_a_statement_changes_for_itself_is_not_changed_for_the_next() {
        List<Statement> read =
                table("kind | fact", "by | officers", "towards | scrutiny", "roles | executive", "A-2 | Writes | ");

        assertThat(read.get(1).kind()).isEqualTo(StatementKind.DUTY);
        assertThat(read.get(1).by()).isEqualTo(Actor.COUNCILLOR);
        assertThat(read.get(1).towards()).isEqualTo(table().get(0).towards());
        assertThat(read.get(1).roles()).containsExactly(Role.CASEWORK);
        assertThat(read.get(1).principles()).isEmpty();
    }

    @Test
    void a_statement_keeps_its_own_section_where_another_follows_and_is_counted_in_it() {
        List<Statement> read = table(
                "A-2 | Writes |", "section | facts | fact | council | |", "B-1 | Has wards |", "towards | communities");

        assertThat(read)
                .extracting(statement -> statement.section().heading())
                .containsExactly("duties", "duties", "facts");
        assertThat(read).extracting(Statement::ordinal).containsExactly(1, 2, 1);
        assertThat(read.get(1).towards()).hasSize(2);
        assertThat(read.get(2).towards()).containsExactly(Actor.COMMUNITIES);
        assertThat(read.get(2).roles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                DOCUMENT + "; a second document",
                "document | Y | guide | A guide | A council | undated; found 6 cells, expected 7",
                "section | duties | duty | councillor | communities; found 5 cells, expected 6",
                "section | | duty | councillor | | ; a section needs a heading",
                "section | duties | chore | councillor | | ; no such word: chore",
                "section | duties | duty | mayor | | ; no such word: mayor",
                "section | duties | duty | councillor | everybody | ; no such word: everybody",
                "section | duties | duty | councillor | | king; no such word: king",
                "A-2 | Writes; found 2 cells, expected 3",
                "A-2 | Writes | openness | more; found 4 cells, expected 3",
                "A-2 | | openness; nothing in cell 2",
                "A-2 | Writes | candour; no such word: candour",
                "a-2 | Writes | ; the place in a document is as CR-1 or CW/COM-3, not: a-2",
                "remrk | a slip | ; the place in a document is as CR-1 or CW/COM-3, not: remrk",
                "A-1 | Writes | ; X/A-1 stands twice",
                "part; found 1 cells, expected 2",
                "part | ; nothing in cell 2",
                "part | one | two; found 3 cells, expected 2",
                "remark | ; nothing in cell 2",
                "gap | ; nothing in cell 2",
                "gap | lost; no such word: lost",
                "kind | chore; no such word: chore",
                "by | mayor; no such word: mayor",
                "towards | everybody; no such word: everybody",
                "roles | king; no such word: king",
                "value | wards | = | 2; found 4 cells, expected 5",
                "value | | = | 2 | wards; a quantity is of something",
                "value | wards | == | 2 | wards; no such word: ==",
                "value | wards | = | two | wards; For input string: \"two\"",
                "value | wards | = | -2 | wards; a quantity is 0 or more: -2",
                "value | wards | = | 2 | ; a quantity needs a unit: wards",
                "names | bodies; found 2 cells, expected 3",
                "names | | Cabinet; nothing in cell 2",
                "names | bodies | ; nothing in cell 3"
            })
    void a_line_that_does_not_parse_is_refused_by_its_number(String line, String message) {
        assertThatThrownBy(() -> table("part | one", line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 7: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gap | blank; Builder of Statement is strict, attribute is already set: completeness",
                "kind | fact; Builder of Statement is strict, attribute is already set: kind",
                "by | officers; Builder of Statement is strict, attribute is already set: by",
                "towards | officers; a second towards",
                "roles | casework; a second roles",
                "names | bodies | Cabinet; a second names of bodies"
            })
    void what_can_be_said_of_a_statement_once_is_refused_a_second_time(String line, String message) {
        assertThatThrownBy(() -> table(line, line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 7: " + message);
        assertThat(table(line, "A-2 | Writes |", line))
                .as("of the next statement")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "part | one",
                "remark | a slip",
                "gap | blank",
                "kind | fact",
                "by | officers",
                "towards | officers",
                "roles | casework",
                "value | wards | = | 2 | wards",
                "names | bodies | Cabinet"
            })
    void a_line_about_a_statement_that_has_none_above_it_is_refused(String line) {
        assertThatThrownBy(() -> StatementTable.parse(List.of(DOCUMENT, SECTION, line)))
                .hasMessageStartingWith("line 3: no statement stands above it");
        assertThatThrownBy(() -> table(SECTION, line))
                .as("nor does one of the section before")
                .hasMessageStartingWith("line 7: no statement stands above it");
    }

    @Test
    void a_statement_stands_below_its_document_and_its_section() {
        assertThatThrownBy(() -> StatementTable.parse(List.of(DOCUMENT, STATEMENT)))
                .hasMessageStartingWith("line 2: a statement before its document and section");
        assertThatThrownBy(() -> StatementTable.parse(List.of(SECTION, STATEMENT)))
                .hasMessageStartingWith("line 2: a statement before its document and section");
    }

    @Test
    void a_table_without_a_document_is_refused() {
        assertThatThrownBy(() -> StatementTable.parse(List.of("# nothing")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no document in the table");
    }
}
