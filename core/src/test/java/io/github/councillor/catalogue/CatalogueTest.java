package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.principle.Principle;
import io.github.councillor.profile.RoleProfile;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import io.github.councillor.statement.Statements;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    /** Loaded anew for each test, by the loader that the shipped one comes from. */
    private final Catalogue catalogue = Catalogue.load();

    /** The profiles whose every owed statement has its principles and its subjects. */
    private static final Set<String> PROFILES = Set.of("TH-ROLE", "LAB", "BCC");

    private List<Statement> scan(Predicate<Statement> wanted) {
        return catalogue.statements().stream().filter(wanted).toList();
    }

    private List<Statement> owedByCouncillorOrOfficers() {
        return scan(statement -> PROFILES.contains(statement.id().document())
                && statement.isDuty()
                && (statement.by() == Actor.COUNCILLOR || statement.by() == Actor.OFFICERS));
    }

    @Test
    void it_is_loaded_once() {
        assertThat(Catalogue.shipped()).isSameAs(Catalogue.shipped());
        assertThat(Catalogue.shipped().statements()).isEqualTo(catalogue.statements());
    }

    @Test
    void it_holds_five_documents_three_of_which_are_profiles() {
        assertThat(catalogue.documents())
                .extracting(SourceDocument::code)
                .containsExactly("TH-ROLE", "LAB", "BCC", "WCSF", "TH-GUIDE");
        assertThat(catalogue.profiles())
                .extracting(profile -> profile.source().code())
                .containsExactly("TH-ROLE", "LAB", "BCC");
        assertThat(catalogue.framework().source().code()).isEqualTo("WCSF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TH-ROLE", "LAB", "BCC", "WCSF", "TH-GUIDE", "NO-SUCH"})
    void the_statements_of_a_document_are_those_of_a_plain_scan(String document) {
        assertThat(catalogue.of(document))
                .isEqualTo(scan(statement -> statement.id().document().equals(document)));
        assertThat(catalogue.document(document).map(SourceDocument::code))
                .isEqualTo(catalogue.documents().stream()
                        .map(SourceDocument::code)
                        .filter(document::equals)
                        .findFirst());
    }

    @ParameterizedTest
    @EnumSource
    void the_statements_of_a_role_are_those_of_a_plain_scan(Role role) {
        assertThat(catalogue.of(role))
                .isNotEmpty()
                .isEqualTo(scan(statement -> statement.roles().contains(role)));
    }

    @ParameterizedTest
    @EnumSource
    void the_duties_in_a_role_are_those_of_its_statements_that_a_councillor_owes(Role role) {
        Set<Actor> councillors = Set.of(Actor.COUNCILLOR, Actor.EXECUTIVE, Actor.SCRUTINY);

        assertThat(catalogue.dutiesIn(role))
                .isNotEmpty()
                .isEqualTo(scan(statement -> statement.roles().contains(role)
                        && statement.isDuty()
                        && councillors.contains(statement.by())));
    }

    @Test
    void every_councillor_owes_what_names_no_role_or_one_that_every_councillor_holds() {
        Set<Actor> councillors = Set.of(Actor.COUNCILLOR, Actor.EXECUTIVE, Actor.SCRUTINY);

        assertThat(catalogue.dutiesOfEveryCouncillor())
                .isEqualTo(scan(statement -> statement.isDuty()
                        && councillors.contains(statement.by())
                        && (statement.roles().isEmpty()
                                || statement.roles().stream().anyMatch(Role::isEveryCouncillors))))
                .contains(
                        statement("TH-ROLE/RE-5"),
                        statement("TH-ROLE/CR-5"),
                        statement("BCC/PM/COM-2"),
                        statement("TH-GUIDE/S-0"))
                .doesNotContain(statement("TH-ROLE/EX-5"), statement("LAB/GR-1"), statement("BCC/CW/OFR-1"));
    }

    // a duty of the executive or of scrutiny that named no role would be taken for every councillor's
    @Test
    void what_the_executive_or_scrutiny_owes_names_its_role() {
        assertThat(scan(statement ->
                        statement.isDuty() && (statement.by() == Actor.EXECUTIVE || statement.by() == Actor.SCRUTINY)))
                .isNotEmpty()
                .noneMatch(statement -> statement.roles().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void the_statements_that_serve_a_principle_are_those_of_a_plain_scan_and_some_of_them_are_duties(
            Principle principle) {
        assertThat(catalogue.serving(principle))
                .isEqualTo(scan(statement -> statement.principles().contains(principle)))
                .anyMatch(Statement::isDuty);
    }

    @Test
    void each_statement_is_found_by_its_own_id_and_an_unknown_id_finds_none() {
        assertThat(catalogue.statements())
                .allSatisfy(statement ->
                        assertThat(catalogue.statement(statement.id())).containsSame(statement));
        assertThat(catalogue.statement(Statements.id("TH-ROLE/ZZ-1"))).isEmpty();
    }

    @Test
    void the_statements_of_a_section_are_counted_from_one_without_a_gap() {
        catalogue.documents().forEach(document -> {
            RoleProfile whole = new RoleProfile(document, catalogue.of(document.code()));
            assertThat(whole.sections()).isNotEmpty().allSatisfy(section -> {
                List<Integer> ordinals =
                        whole.of(section).stream().map(Statement::ordinal).toList();
                assertThat(ordinals)
                        .as(section.heading())
                        .containsExactlyElementsOf(Stream.iterate(1, i -> i + 1)
                                .limit(ordinals.size())
                                .toList());
            });
        });
    }

    // one document announces seven principles and lists six
    @Test
    void the_guides_missing_principle_is_told_and_all_seven_are_kept() {
        Statement listed = statement("TH-GUIDE/F-10");

        assertThat(listed.number("principles announced")).hasValue(7);
        assertThat(Principle.values())
                .filteredOn(
                        principle -> !listed.names().get("principles listed").contains(principle.title()))
                .containsExactly(Principle.ACCOUNTABILITY);
        assertThat(listed.remarks()).anyMatch(remark -> remark.contains("Accountability"));
    }

    @Test
    void what_is_owed_and_stands_whole_serves_a_principle() {
        assertThat(owedByCouncillorOrOfficers())
                .hasSizeGreaterThan(100)
                .filteredOn(statement -> statement.completeness() == Completeness.WHOLE)
                .allSatisfy(statement -> assertThat(statement.principles())
                        .as("%s", statement.id())
                        .isNotEmpty());
    }

    @Test
    void what_is_owed_stands_in_one_to_three_subjects() {
        assertThat(owedByCouncillorOrOfficers())
                .allSatisfy(statement -> assertThat(catalogue.subjectsOf(statement.id()))
                        .as("%s", statement.id())
                        .hasSizeBetween(1, 3));
    }

    @Test
    void the_subjects_of_a_statement_are_those_of_a_plain_scan() {
        assertThat(catalogue.statements())
                .allSatisfy(statement -> assertThat(catalogue.subjectsOf(statement.id()))
                        .isEqualTo(catalogue.subjects().stream()
                                .filter(subject -> subject.statements().contains(statement.id()))
                                .toList()));
        assertThat(catalogue.subjectsOf(Statements.id("TH-ROLE/ZZ-1"))).isEmpty();
    }

    @Test
    void every_statement_of_a_subject_stands_in_the_catalogue() {
        assertThat(catalogue.subjects().stream().flatMap(subject -> subject.statements().stream()))
                .isNotEmpty()
                .allSatisfy(
                        id -> assertThat(catalogue.statement(id)).as("%s", id).isPresent());
    }

    @Test
    void a_subject_is_what_officers_owe_or_what_they_do_not_and_its_id_says_which() {
        assertThat(catalogue.subjects())
                .allSatisfy(subject -> assertThat(subject.statements().stream()
                                .map(id -> statement(id.toString()))
                                .filter(statement ->
                                        PROFILES.contains(statement.id().document())))
                        .as(subject.id())
                        .allMatch(statement -> (statement.by() == Actor.OFFICERS)
                                == subject.id().startsWith("officers-")));
    }

    private Statement statement(String id) {
        return catalogue.statement(Statements.id(id)).orElseThrow();
    }

    // read in the document: what is cut short, and what is empty
    @ParameterizedTest
    @CsvSource({
        "BCC/PM/COM-5, BREAKS_OFF",
        "BCC/LL/OFR-10, BREAKS_OFF",
        "BCC/LL/IND-1, BEGINNING_LOST",
        "BCC/B-1, BLANK",
        "WCSF/B-1, NOISE",
        "TH-GUIDE/B-1, BLANK",
        "TH-GUIDE/B-2, BLANK",
        "TH-GUIDE/B-3, BLANK"
    })
    void what_a_document_leaves_blank_or_breaks_off_is_marked(String id, Completeness completeness) {
        assertThat(statement(id).completeness()).isEqualTo(completeness);
    }

    @Test
    void nothing_else_is_marked_as_broken() {
        assertThat(scan(statement -> statement.completeness() != Completeness.WHOLE))
                .hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(
            value = StatementKind.class,
            names = {"SUPPORT", "LINK", "NAME", "PURPOSE", "THEME", "OFFICE", "BLANK", "OBJECTIVE", "INDICATOR"})
    void each_kind_stands_somewhere(StatementKind kind) {
        assertThat(catalogue.statements()).anyMatch(statement -> statement.kind() == kind);
    }

    @Test
    void the_protocol_is_the_guides_and_the_text_is_searched_in_all_documents() {
        assertThat(catalogue.protocol().statements()).isEqualTo(catalogue.of("TH-GUIDE"));
        assertThat(catalogue.containing("surger"))
                .extracting(statement -> statement.id().toString())
                .contains("TH-ROLE/CR-5", "LAB/CY-4", "TH-GUIDE/F-44");
    }

    @Test
    void the_number_of_wards_is_told_twice_and_differs() {
        assertThat(statement("TH-GUIDE/F-02").number("wards")).hasValue(21);
        assertThat(statement("WCSF/F-07").number("wards")).hasValue(20);
    }
}
