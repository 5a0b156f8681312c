package io.github.councillor.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Quantity.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTest {

    @Test
    void the_kind_and_who_owes_it_are_the_sections_unless_it_says_otherwise() {
        Statement plain = Statements.duty("X/A-1");
        Statement other = Statements.in(Statements.DUTIES, "X/A-2")
                .kind(StatementKind.FACT)
                .by(Actor.OFFICERS)
                .build();

        assertThat(plain.kind()).isEqualTo(StatementKind.DUTY);
        assertThat(plain.by()).isEqualTo(Actor.COUNCILLOR);
        assertThat(plain.completeness()).isEqualTo(Completeness.WHOLE);
        assertThat(other.kind()).isEqualTo(StatementKind.FACT);
        assertThat(other.by()).isEqualTo(Actor.OFFICERS);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_a_duty_where_its_own_kind_is_owed(StatementKind kind) {
        Statement statement =
                Statements.in(Statements.DUTIES, "X/A-1").kind(kind).build();

        assertThat(statement.isDuty()).isEqualTo(kind.isOwed());
    }

    @Test
    void each_part_has_an_id_counted_from_one() {
        Statement task = Statements.in(Statements.DUTIES, "TH-GUIDE/Q-3")
                .addParts("What goes well", "What could go better", "What is at risk")
                .build();

        assertThat(task.partIds()).containsExactly("TH-GUIDE/Q-3.1", "TH-GUIDE/Q-3.2", "TH-GUIDE/Q-3.3");
        assertThat(Statements.duty("X/A-1").partIds()).isEmpty();
    }

    @Test
    void a_number_is_found_by_what_it_is_of_exactly_or_not() {
        Statement statement = Statements.in(Statements.DUTIES, "X/A-1")
                .addQuantities(
                        new Quantity("wards", Bound.AT_LEAST, 2, "wards"),
                        new Quantity("seats", Bound.EXACTLY, 45, "seats"),
                        new Quantity("seats", Bound.EXACTLY, 47, "seats"))
                .build();

        assertThat(statement.number("wards")).hasValue(2);
        assertThat(statement.number("seats")).as("the first of two").hasValue(45);
        assertThat(statement.number("ward")).isEmpty();
    }

    @Test
    void roles_and_those_it_is_owed_to_are_its_own_and_not_taken_from_its_section() {
        Statement statement = Statements.duty("X/A-1", Role.POLICY_MAKER, Role.CASEWORK);

        assertThat(statement.roles()).containsExactly(Role.CASEWORK, Role.POLICY_MAKER);
        assertThat(statement.towards()).isEmpty();
    }

    @Test
    void a_statement_without_words_is_refused() {
        assertThatThrownBy(() -> Statement.builder()
                        .id(Statements.id("X/A-1"))
                        .section(Statements.DUTIES)
                        .ordinal(1)
                        .words(" ")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a statement needs words: X/A-1");
    }

    @Test
    void a_part_without_words_is_refused() {
        assertThatThrownBy(() -> Statements.in(Statements.DUTIES, "X/A-1")
                        .addParts("What goes well", "")
                        .build())
                .hasMessage("a part needs words: X/A-1");
    }

    @Test
    void places_in_a_section_are_counted_from_one() {
        assertThatThrownBy(() -> Statement.builder()
                        .id(Statements.id("X/A-1"))
                        .section(Statements.DUTIES)
                        .ordinal(0)
                        .words("Does something")
                        .build())
                .hasMessage("a statement's place in its section is 1 or more: X/A-1");
    }
}
