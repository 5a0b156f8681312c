package io.github.councillor.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import io.github.councillor.statement.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleProfileTest {

    private static final Section OFFICERS =
            new Section("what officers owe", StatementKind.DUTY, Actor.OFFICERS, Set.of(), Set.of());

    private static final Statement EVERYBODYS = Statements.duty("X/A-1");
    private static final Statement SCRUTINYS = Statements.duty("X/A-2", Role.OVERVIEW_AND_SCRUTINY, Role.COMMITTEE);
    private static final Statement OFFICERS_OWE = Statements.in(OFFICERS, "X/O-1")
            .addRoles(Role.OVERVIEW_AND_SCRUTINY)
            .build();
    private static final Statement FACT = Statements.in(OFFICERS, "X/O-2")
            .kind(StatementKind.FACT)
            .addRoles(Role.OVERVIEW_AND_SCRUTINY, Role.EXECUTIVE)
            .build();

    private static final RoleProfile PROFILE =
            new RoleProfile(Statements.document("X"), List.of(EVERYBODYS, SCRUTINYS, OFFICERS_OWE, FACT));

    @Test
    void its_sections_stand_in_order_each_once_with_their_statements() {
        assertThat(PROFILE.sections()).containsExactly(Statements.DUTIES, OFFICERS);
        assertThat(PROFILE.of(Statements.DUTIES)).containsExactly(EVERYBODYS, SCRUTINYS);
        assertThat(PROFILE.of(OFFICERS)).containsExactly(OFFICERS_OWE, FACT);
    }

    @Test
    void it_speaks_of_the_roles_that_its_statements_name() {
        assertThat(PROFILE.roles()).containsExactly(Role.EXECUTIVE, Role.OVERVIEW_AND_SCRUTINY, Role.COMMITTEE);
    }

    @Test
    void the_duties_of_a_role_are_those_that_name_it_whoever_owes_them() {
        assertThat(PROFILE.dutiesOf(Role.OVERVIEW_AND_SCRUTINY)).containsExactly(SCRUTINYS, OFFICERS_OWE);
        assertThat(PROFILE.dutiesOf(Role.COMMITTEE)).containsExactly(SCRUTINYS);
        assertThat(PROFILE.dutiesOf(Role.EXECUTIVE)).as("a fact is no duty").isEmpty();
        assertThat(PROFILE.dutiesOf(Role.CASEWORK)).isEmpty();
    }

    @Test
    void it_keeps_its_own_copy_of_its_statements() {
        List<Statement> given = new ArrayList<>(List.of(EVERYBODYS));
        RoleProfile profile = new RoleProfile(Statements.document("X"), given);

        given.clear();

        assertThat(profile.statements()).containsExactly(EVERYBODYS);
    }

    @Test
    void two_statements_of_one_id_are_refused() {
        assertThatThrownBy(() -> new RoleProfile(
                        Statements.document("X"), List.of(EVERYBODYS, SCRUTINYS, Statements.duty("X/A-1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("X/A-1 stands twice");
    }

    @Test
    void a_statement_of_another_document_is_refused() {
        assertThatThrownBy(
                        () -> new RoleProfile(Statements.document("X"), List.of(EVERYBODYS, Statements.duty("Y/A-2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Y/A-2 is no statement of X");
    }
}
