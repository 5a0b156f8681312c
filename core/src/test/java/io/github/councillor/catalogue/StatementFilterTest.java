package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.officer.StatutoryOffice;
import io.github.councillor.principle.Principle;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import io.github.councillor.statement.StatementKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Statements found by all that a filter gives, and what is owed in return. */
class StatementFilterTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(statement -> statement.id().toString()).toList();
    }

    @Test
    void a_filter_that_gives_nothing_finds_the_whole_catalogue() {
        assertThat(CATALOGUE.find(StatementFilter.builder().build())).isEqualTo(CATALOGUE.statements());
    }

    @Test
    void each_filter_by_itself_finds_what_its_look_up_finds() {
        assertThat(CATALOGUE.find(StatementFilter.builder().role(Role.EXECUTIVE).build()))
                .isEqualTo(CATALOGUE.of(Role.EXECUTIVE));
        assertThat(CATALOGUE.find(StatementFilter.builder().document("LAB").build()))
                .isEqualTo(CATALOGUE.of("LAB"));
        assertThat(CATALOGUE.find(
                        StatementFilter.builder().principle(Principle.HONESTY).build()))
                .isEqualTo(CATALOGUE.serving(Principle.HONESTY));
        assertThat(CATALOGUE.find(StatementFilter.builder().words("surger").build()))
                .isEqualTo(CATALOGUE.containing("surger"));
    }

    private static StatementFilter everything(String document) {
        return StatementFilter.builder()
                .words("scrutiny")
                .role(Role.EXECUTIVE)
                .document(document)
                .principle(Principle.OPENNESS)
                .kind(StatementKind.DUTY)
                .by(Actor.COUNCILLOR)
                .towards(Actor.SCRUTINY)
                .build();
    }

    @Test
    void filters_combine_whatever_index_is_read_first() {
        assertThat(ids(CATALOGUE.find(everything("TH-ROLE")))).containsExactly("TH-ROLE/EX-4");
        assertThat(CATALOGUE.find(everything("BCC"))).isEmpty();
    }

    @Test
    void an_id_finds_one_statement_and_still_has_to_fit_the_rest() {
        StatementFilter.Builder id = StatementFilter.builder().id(new StatementId("TH-ROLE", "CR-5"));

        assertThat(ids(CATALOGUE.find(id.build()))).containsExactly("TH-ROLE/CR-5");
        assertThat(CATALOGUE.find(id.by(Actor.OFFICERS).build())).isEmpty();
    }

    @Test
    void what_is_owed_in_return_is_owed_by_officers_council_or_housing_company() {
        assertThat(ids(CATALOGUE.dutiesInReturn(Role.CASEWORK)))
                .hasSize(10)
                .allMatch(id -> id.startsWith("BCC/CW/OFR-"));
        assertThat(ids(CATALOGUE.dutiesInReturn(Role.EXTERNAL_BODY))).containsExactly("TH-GUIDE/E-1");
        assertThat(CATALOGUE.dutiesInReturn(Role.EXECUTIVE)).isEmpty();
        assertThat(CATALOGUE.dutiesInReturn())
                .allMatch(Statement::isDuty)
                .allMatch(statement -> statement.by().isOfCouncil())
                .extracting(statement -> statement.id().toString())
                .contains("TH-GUIDE/K-2", "TH-GUIDE/O-3", "TH-GUIDE/F-17");
    }

    @Test
    void the_guide_speaks_of_seven_offices_and_not_of_the_others() {
        assertThat(CATALOGUE
                        .statementOf(StatutoryOffice.CHIEF_FINANCE_OFFICER)
                        .map(Statement::id)
                        .map(StatementId::toString))
                .contains("TH-GUIDE/S-3");
        assertThat(StatutoryOffice.values())
                .filteredOn(office -> CATALOGUE.statementOf(office).isPresent())
                .hasSize(7);
        assertThat(CATALOGUE.statementOf(StatutoryOffice.RETURNING_OFFICER)).isEqualTo(Optional.empty());
    }

    @Test
    void every_role_says_in_a_sentence_what_its_holder_is() {
        assertThat(Role.values())
                .extracting(Role::sentence)
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.endsWith("."));
    }
}
