package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    /** Every document with every other, and with itself. */
    static Stream<Arguments> pairs() {
        return CATALOGUE.documents().stream()
                .flatMap(one -> CATALOGUE.documents().stream().map(other -> Arguments.of(one.code(), other.code())));
    }

    private static Set<StatementId> duties(String document) {
        return ids(CATALOGUE.of(document).stream().filter(Statement::isDuty));
    }

    private static Set<StatementId> ids(Stream<Statement> statements) {
        return statements.map(Statement::id).collect(Collectors.toSet());
    }

    private static Set<StatementId> sharedDuties(
            Comparison comparison, Function<Comparison.Shared, List<Statement>> side) {
        return ids(comparison.shared().stream()
                .flatMap(shared -> side.apply(shared).stream())
                .filter(Statement::isDuty));
    }

    private static void addsUp(Set<StatementId> shared, List<Statement> only, String document) {
        Set<StatementId> all = new HashSet<>(shared);
        assertThat(ids(only.stream())).hasSameSizeAs(only).noneMatch(shared::contains);
        all.addAll(ids(only.stream()));
        assertThat(all).isEqualTo(duties(document));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_is_shared_and_what_only_one_has_are_together_all_its_duties(String first, String second) {
        Comparison comparison = CATALOGUE.compare(first, second);

        addsUp(sharedDuties(comparison, Comparison.Shared::first), comparison.onlyFirst(), first);
        addsUp(sharedDuties(comparison, Comparison.Shared::second), comparison.onlySecond(), second);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_other_way_round_it_is_the_same(String first, String second) {
        Comparison one = CATALOGUE.compare(first, second);
        Comparison other = CATALOGUE.compare(second, first);

        assertThat(other.first()).isEqualTo(second);
        assertThat(other.second()).isEqualTo(first);
        assertThat(other.shared())
                .isEqualTo(one.shared().stream()
                        .map(shared -> new Comparison.Shared(shared.subject(), shared.second(), shared.first()))
                        .toList());
        assertThat(other.onlyFirst()).isEqualTo(one.onlySecond());
        assertThat(other.onlySecond()).isEqualTo(one.onlyFirst());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_subject_is_shared_where_both_have_a_statement_and_nowhere_else(String first, String second) {
        assertThat(CATALOGUE.compare(first, second).shared())
                .extracting(Comparison.Shared::subject)
                .containsExactlyElementsOf(CATALOGUE.subjects().stream()
                        .filter(subject -> Stream.of(first, second)
                                .allMatch(document -> subject.statements().stream()
                                        .anyMatch(id -> id.document().equals(document))))
                        .toList());
    }

    private static List<String> places(List<Statement> statements) {
        return statements.stream().map(statement -> statement.id().place()).toList();
    }

    // reviewed by hand
    @Test
    void the_role_description_of_tower_hamlets_and_the_profiles_of_birmingham() {
        Comparison comparison = CATALOGUE.compare("TH-ROLE", "BCC");

        assertThat(comparison.shared())
                .filteredOn(shared -> shared.subject().id().equals("answering-enquiries"))
                .singleElement()
                .satisfies(shared -> {
                    assertThat(places(shared.first())).containsExactly("AC-1", "CR-5");
                    assertThat(places(shared.second())).containsExactly("CW/COM-4");
                });
        assertThat(comparison.shared())
                .extracting(shared -> shared.subject().id())
                .contains("conduct", "scrutiny", "challenge", "outside-bodies")
                .doesNotContain("surgeries", "collective-responsibility", "officers-advice", "party-branch");
        assertThat(places(comparison.onlyFirst()))
                .contains("EX-5", "CM-0", "AC-4")
                .doesNotContain("CR-5", "RE-5");
        assertThat(places(comparison.onlySecond()))
                .contains("CW/OFR-1", "CW/MEM-2")
                .doesNotContain("CW/COM-4");
    }

    @Test
    void both_councils_and_the_party_ask_for_surgeries_or_do_not() {
        assertThat(CATALOGUE.compare("TH-ROLE", "LAB").shared())
                .filteredOn(shared -> shared.subject().id().equals("surgeries"))
                .singleElement()
                .satisfies(shared -> {
                    assertThat(places(shared.first())).containsExactly("CR-5");
                    assertThat(places(shared.second())).containsExactly("CY-4");
                });
    }

    @Test
    void a_code_that_no_document_has_shares_nothing_and_has_no_duties() {
        Comparison comparison = CATALOGUE.compare("LAB", "NO-SUCH");

        assertThat(comparison.shared()).isEmpty();
        assertThat(ids(comparison.onlyFirst().stream())).isEqualTo(duties("LAB"));
        assertThat(comparison.onlySecond()).isEmpty();
    }
}
