package io.github.councillor.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {

    @Test
    void a_section_keeps_its_own_copy_of_whom_it_is_owed_to_and_in_which_roles() {
        Set<Actor> towards = EnumSet.of(Actor.COMMUNITIES);
        Set<Role> roles = EnumSet.of(Role.CASEWORK);
        Section section = new Section("casework", StatementKind.DUTY, Actor.COUNCILLOR, towards, roles);

        towards.add(Actor.OFFICERS);
        roles.clear();

        assertThat(section.towards()).containsExactly(Actor.COMMUNITIES);
        assertThat(section.roles()).containsExactly(Role.CASEWORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_section_without_a_heading_is_refused(String heading) {
        assertThatThrownBy(() -> new Section(heading, StatementKind.DUTY, Actor.COUNCILLOR, Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a section needs a heading");
    }
}
