package io.github.councillor.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.role.Actor;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import io.github.councillor.statement.Statements;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportFrameworkTest {

    private static final Section THEMES = new Section("themes", StatementKind.THEME, Actor.COUNCIL, Set.of(), Set.of());
    private static final Statement FIRST = Statements.in(THEMES, "X/T-1").build();
    private static final Statement SECOND = Statements.in(THEMES, "X/T-2").build();

    private static SupportAction action(String id, Statement theme, String... leads) {
        SupportAction.Builder action =
                SupportAction.builder().id(Statements.id(id)).theme(theme);
        if (leads.length > 0) {
            action.leads(Leads.read(String.join(" / ", leads)));
        }
        return action.build();
    }

    private static SupportFramework framework(SupportAction... actions) {
        return new SupportFramework(
                Statements.document("X"),
                List.of(FIRST, SECOND),
                List.of(actions),
                Map.of("Head of Service", "Head of Services"));
    }

    @Test
    void the_actions_under_a_theme_stand_in_order() {
        SupportAction one = action("X/R-1", FIRST);
        SupportAction two = action("X/R-2", SECOND);
        SupportAction three = action("X/R-3", FIRST);

        assertThat(framework(one, two, three).under(FIRST)).containsExactly(one, three);
        assertThat(framework(one, two, three).under(SECOND)).containsExactly(two);
        assertThat(framework(one).under(SECOND)).isEmpty();
    }

    @Test
    void a_post_is_found_by_any_wording_of_its_name_whichever_the_row_has() {
        SupportAction one = action("X/R-1", FIRST, "Head of Services");
        SupportAction two = action("X/R-2", FIRST, "Chief Executive", "Head of Service");
        SupportAction three = action("X/R-3", FIRST, "Chief Executive");
        SupportFramework framework = framework(one, two, three, action("X/R-4", FIRST));

        assertThat(framework.ledBy("Head of Services")).containsExactly(one, two);
        assertThat(framework.ledBy("Head of Service")).containsExactly(one, two);
        assertThat(framework.ledBy("Chief Executive")).containsExactly(two, three);
        assertThat(framework.ledBy("Head")).isEmpty();
    }

    // counted in the document, in any part: leading, with, or in support
    @ParameterizedTest
    @CsvSource({
        "Head of Democratic Services, 17",
        "Head of Democratic Service, 17",
        "Divisional Director Youth and Commissioning, 8",
        "Divisional Director Youth & Children's Commissioning, 8",
        "Divisional Director SPP, 13",
        "THH, 1",
        "THHF, 1",
        "Chair of THHF, 1"
    })
    void in_the_shipped_framework_a_post_has_so_many_actions(String post, int actions) {
        assertThat(Catalogue.shipped().framework().ledBy(post)).hasSize(actions);
    }

    @Test
    void two_actions_of_one_id_are_refused() {
        assertThatThrownBy(() -> framework(action("X/R-1", FIRST), action("X/R-1", SECOND)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("X/R-1 stands twice");
    }
}
