package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.activity.Evidence;
import io.github.councillor.role.Actor;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownByTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static Stream<ShownBy> shipped() {
        return CATALOGUE.statements().stream().flatMap(statement -> CATALOGUE.shownBy(statement.id()).stream());
    }

    @Test
    void every_line_of_the_table_is_a_duty_of_a_councillor_in_a_role_profile() {
        Set<StatementId> duties = CATALOGUE.profiles().stream()
                .flatMap(profile -> profile.statements().stream())
                .filter(statement -> statement.isDuty() && statement.by() == Actor.COUNCILLOR)
                .map(Statement::id)
                .collect(Collectors.toSet());
        assertThat(shipped().map(ShownBy::duty)).hasSize(23).allMatch(duties::contains);
    }

    @Test
    void every_kind_of_evidence_shows_some_duty() {
        assertThat(shipped().flatMap(row -> row.evidence().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Evidence.values()));
    }

    @ParameterizedTest
    @CsvSource({"TH-ROLE/CR-5", "TH-ROLE/XB-1", "LAB/CY-8", "BCC/CW/COM-4"})
    void a_duty_that_can_be_shown_has_its_evidence(String id) {
        assertThat(CATALOGUE.shownBy(StatementId.of(id).orElseThrow())).isPresent();
    }

    // how somebody leads, judges or challenges no record can show
    @ParameterizedTest
    @CsvSource({"TH-ROLE/CR-3", "TH-ROLE/CM-2", "TH-ROLE/RE-5", "LAB/GR-5", "BCC/CW/COM-1"})
    void a_duty_that_no_record_can_show_stands_in_no_line(String id) {
        assertThat(CATALOGUE.shownBy(StatementId.of(id).orElseThrow())).isEmpty();
    }

    @Test
    void a_line_that_does_not_parse_is_refused_with_its_number() {
        assertThatThrownBy(() -> ShownBy.parse(List.of("# a comment", "TH-ROLE/CR-5 | applause |")))
                .hasMessage("line 2: no such word: applause: TH-ROLE/CR-5 | applause |");
        assertThatThrownBy(() -> ShownBy.parse(List.of("TH-ROLE/CR-5 | |")))
                .hasMessageStartingWith("line 1: no evidence for TH-ROLE/CR-5");
        assertThatThrownBy(() -> ShownBy.parse(List.of("CR-5 | surgeries |")))
                .hasMessageStartingWith("line 1: no such word: CR-5");
    }
}
