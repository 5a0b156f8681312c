package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import io.github.councillor.statement.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicesTest {

    private static final StatementId ONE = Statements.id("X/A-1");
    private static final ImmutableMap<StatementId, Statement> STATEMENTS = ImmutableMap.of(
            ONE,
            Statement.builder()
                    .id(ONE)
                    .section(Statements.DUTIES)
                    .ordinal(1)
                    .words("Hold a surgery")
                    .build());

    @Test
    void a_subject_of_a_statement_that_does_not_exist_is_refused() {
        Subject wrong = new Subject("surgeries", "Surgeries", List.of(ONE, Statements.id("X/A-9")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indices.of(STATEMENTS, List.of(wrong)))
                .withMessage("subject surgeries: no statement has the id X/A-9");
    }

    @Test
    void a_statement_is_found_by_its_document_and_its_subject() {
        Subject subject = new Subject("surgeries", "Surgeries", List.of(ONE));
        Indices indices = Indices.of(STATEMENTS, List.of(subject));

        assertThat(indices.byDocument().get("X")).containsExactlyElementsOf(STATEMENTS.values());
        assertThat(indices.subjectsOf().get(ONE)).containsExactly(subject);
    }
}
