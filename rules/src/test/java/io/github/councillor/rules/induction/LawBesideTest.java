package io.github.councillor.rules.induction;

import static io.github.councillor.role.Role.EXECUTIVE;
import static io.github.councillor.role.Role.GROUP_MEMBER;
import static io.github.councillor.rules.induction.Councils.pack;
import static io.github.councillor.rules.induction.Councils.small;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.statement.Statement;
import org.junit.jupiter.api.Test;

/** Beside which statements the law stands. */
class LawBesideTest {

    @Test
    void the_law_stands_beside_statements_that_are_asked_and_of_key_decisions_only_where_there_are_any() {
        InductionPack executive = pack(small(), EXECUTIVE, GROUP_MEMBER);

        assertThat(executive.asked().stream().flatMap(asked -> asked.statements().stream()))
                .extracting(Statement::id)
                .containsAll(executive.lawBeside().keySet());
        assertThat(executive.lawBeside().keySet())
                .extracting(Object::toString)
                .containsExactly("TH-GUIDE/F-07", "TH-GUIDE/F-09", "TH-ROLE/AC-3", "LAB/CO-1");
        assertThat(pack(Councils.of(AuthorityKind.CITY_OF_LONDON, Governance.NOT_STATED), EXECUTIVE)
                        .lawBeside()
                        .values())
                .extracting(LawBeside::subject)
                .doesNotContain(LawBeside.Subject.KEY_DECISIONS);
    }
}
