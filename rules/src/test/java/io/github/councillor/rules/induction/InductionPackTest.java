package io.github.councillor.rules.induction;

import static io.github.councillor.role.Role.COMMITTEE;
import static io.github.councillor.role.Role.COMMUNITY_REPRESENTATIVE;
import static io.github.councillor.role.Role.EXECUTIVE;
import static io.github.councillor.role.Role.EXTERNAL_BODY;
import static io.github.councillor.role.Role.GROUP_MEMBER;
import static io.github.councillor.role.Role.OVERVIEW_AND_SCRUTINY;
import static io.github.councillor.rules.induction.Councils.pack;
import static io.github.councillor.rules.induction.Councils.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.council.Council;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.principle.Principle;
import io.github.councillor.role.Role;
import io.github.councillor.rules.OutOfScope;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in a pack, for which roles, and who gets none. */
class InductionPackTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final List<Role> PARTICULAR =
            List.of(EXECUTIVE, OVERVIEW_AND_SCRUTINY, COMMITTEE, EXTERNAL_BODY, GROUP_MEMBER);

    /** Every set of roles that one councillor may hold. */
    static Stream<Set<Role>> lawfulRoles() {
        return IntStream.range(0, 1 << PARTICULAR.size())
                .mapToObj(chosen -> PARTICULAR.stream()
                        .filter(role -> (chosen & 1 << PARTICULAR.indexOf(role)) != 0)
                        .collect(Collectors.toSet()))
                .filter(roles -> !roles.containsAll(Set.of(EXECUTIVE, OVERVIEW_AND_SCRUTINY)));
    }

    private static InductionPack of(Set<Role> roles) {
        return InductionPack.of(CATALOGUE, small(), roles, Councils.DAY);
    }

    private static List<Statement> all(InductionPack pack) {
        return pack.asked().stream()
                .flatMap(asked -> asked.statements().stream())
                .toList();
    }

    private static boolean isForHolders(Statement statement, Set<Role> held) {
        Set<Role> particular = statement.roles().stream()
                .filter(role -> !role.isEveryCouncillors())
                .collect(Collectors.toSet());
        return particular.isEmpty() || particular.stream().anyMatch(held::contains);
    }

    @ParameterizedTest
    @MethodSource("lawfulRoles")
    void no_statement_asked_of_the_roles_is_missing_and_none_stands_twice(Set<Role> roles) {
        InductionPack pack = of(roles);
        List<Statement> expected = new ArrayList<>(CATALOGUE.dutiesOfEveryCouncillor());
        roles.forEach(role -> expected.addAll(CATALOGUE.dutiesIn(role)));

        assertThat(all(pack))
                .containsAll(expected.stream()
                        .filter(statement -> isForHolders(statement, roles))
                        .toList())
                .doesNotHaveDuplicates()
                .allMatch(statement -> isForHolders(statement, roles));
    }

    @Test
    void what_is_left_out_of_a_pack_without_further_roles_is_what_names_a_further_role() {
        List<Statement> inPack = all(pack(small()));

        assertThat(CATALOGUE.dutiesOfEveryCouncillor().stream()
                        .filter(duty -> !inPack.contains(duty))
                        .map(duty -> duty.id().toString()))
                .containsExactly(
                        "LAB/CY-1",
                        "LAB/CY-2",
                        "LAB/CY-3",
                        "LAB/CY-4",
                        "LAB/CY-5",
                        "LAB/CY-6",
                        "LAB/CY-7",
                        "LAB/CY-8",
                        "LAB/CY-9",
                        "BCC/LL/OFF-5");
    }

    @Test
    void every_councillor_is_a_community_representative_and_has_the_other_roles_of_every_councillor() {
        InductionPack pack = pack(small());

        assertThat(pack.roles())
                .containsExactlyElementsOf(Arrays.stream(Role.values())
                        .filter(Role::isEveryCouncillors)
                        .toList())
                .contains(COMMUNITY_REPRESENTATIVE);
        assertThat(pack.asked()).singleElement().matches(Asked::isOfEveryCouncillor);
    }

    @Test
    void a_role_more_is_a_part_more() {
        assertThat(pack(small(), COMMITTEE, EXECUTIVE).asked().stream().skip(1).map(Asked::roles))
                .containsExactly(Set.of(EXECUTIVE), Set.of(COMMITTEE));
    }

    @Test
    void what_a_party_asks_is_asked_of_members_of_a_group_alone() {
        assertThat(all(pack(small(), EXECUTIVE)))
                .noneMatch(statement -> statement.id().document().equals("LAB"));
        assertThat(pack(small(), EXECUTIVE).documents())
                .extracting(SourceDocument::code)
                .doesNotContain("LAB");
        assertThat(all(pack(small(), GROUP_MEMBER)))
                .containsAll(
                        CATALOGUE.of("LAB").stream().filter(Statement::isDuty).toList());
        assertThat(pack(small(), GROUP_MEMBER).documents())
                .extracting(SourceDocument::code)
                .contains("LAB");
    }

    @Test
    void what_a_document_leaves_blank_stands_in_its_place() {
        assertThat(all(pack(small())))
                .extracting(statement -> statement.id().toString())
                .contains("BCC/B-1");
    }

    @Test
    void what_officers_owe_in_return_is_no_councillors_duty() {
        InductionPack pack = pack(small());

        assertThat(pack.inReturn().stream().flatMap(source -> source.statements().stream()))
                .extracting(statement -> statement.id().toString())
                .contains("BCC/CW/OFR-8", "BCC/SUP-1", "TH-GUIDE/K-2", "TH-GUIDE/O-3", "TH-GUIDE/E-6")
                .doesNotContain("TH-GUIDE/E-1")
                .doesNotContainAnyElementsOf(all(pack).stream()
                        .map(statement -> statement.id().toString())
                        .toList());
        assertThat(pack(small(), EXTERNAL_BODY).inReturn().stream().flatMap(source -> source.statements().stream()))
                .extracting(statement -> statement.id().toString())
                .contains("TH-GUIDE/E-1");
    }

    @ParameterizedTest
    @MethodSource("lawfulRoles")
    void each_principle_has_two_or_three_examples_from_the_duties_of_the_roles_held(Set<Role> roles) {
        InductionPack pack = of(roles);

        assertThat(pack.principles()).extracting(PrincipleExamples::principle).containsExactly(Principle.values());
        for (PrincipleExamples one : pack.principles()) {
            assertThat(all(pack)).containsAll(one.duties());
            assertThat(one.duties())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(3)
                    .doesNotHaveDuplicates()
                    .allMatch(duty -> duty.principles().contains(one.principle()));
            assertThat(one.duties().size() + one.inReturn().size())
                    .as("%s", one.principle())
                    .isBetween(2, 3);
            assertThat(one.inReturn().isEmpty()).isEqualTo(one.duties().size() >= 2);
        }
    }

    @Test
    void of_honesty_only_one_duty_of_every_councillor_is_read_so_what_officers_owe_stands_beside_it() {
        PrincipleExamples honesty = pack(small()).principles().get(Principle.HONESTY.ordinal());

        assertThat(honesty.duties()).extracting(duty -> duty.id().toString()).containsExactly("BCC/CW/OFF-1");
        assertThat(honesty.inReturn()).extracting(duty -> duty.id().toString()).containsExactly("BCC/CW/OFR-8");
        assertThat(pack(small(), EXTERNAL_BODY)
                        .principles()
                        .get(Principle.HONESTY.ordinal())
                        .duties())
                .extracting(duty -> duty.id().toString())
                .containsExactly("TH-ROLE/XB-2", "BCC/CW/OFF-1");
    }

    @Test
    void an_example_comes_first_from_the_role_that_not_everybody_holds() {
        assertThat(pack(small(), OVERVIEW_AND_SCRUTINY)
                        .principles()
                        .get(Principle.OBJECTIVITY.ordinal())
                        .duties()
                        .get(0)
                        .roles())
                .containsExactly(OVERVIEW_AND_SCRUTINY);
    }

    @Test
    void no_executive_member_may_sit_on_overview_and_scrutiny() {
        assertThatThrownBy(() -> pack(small(), EXECUTIVE, OVERVIEW_AND_SCRUTINY))
                .isInstanceOf(RefusedRoles.class)
                .hasMessage("no executive member may sit on overview and scrutiny, or on a sub-committee of it"
                        + " (Local Government Act 2000 s. 9FA(3))");
    }

    @Test
    void the_committee_system_has_no_executive_to_be_a_member_of_and_may_have_scrutiny() {
        var council = Councils.of(AuthorityKind.COUNTY, Governance.COMMITTEE_SYSTEM);

        assertThatThrownBy(() -> pack(council, EXECUTIVE))
                .isInstanceOf(RefusedRoles.class)
                .hasMessage("Loamshire is on the committee system, which has no executive to be a member of (Local"
                        + " Government Act 2000 ss. 9B and 9JA)");
        assertThat(pack(council, OVERVIEW_AND_SCRUTINY).asked()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(
            delimiter = '|',
            value = {
                "COMBINED_AUTHORITY | S.I. 2012/2089 reg. 2 does not reach combined authorities, which have Regulations of their own (S.I. 2017/68 and later orders)",
                "WELSH_COUNCIL | S.I. 2012/2089 reg. 2 applies to local authorities in England; Welsh councils follow the Local Government Act 2000 Part 2 and S.I. 2001/2290",
                "PARISH | S.I. 2012/2089 reg. 2 does not reach parish and town councils, which have no executive"
            })
    void a_council_of_which_offices_and_documents_do_not_speak_is_refused(AuthorityKind kind, String refusal) {
        assertThatThrownBy(() -> pack(Councils.of(kind, Governance.NOT_STATED)))
                .isInstanceOf(OutOfScope.class)
                .hasMessage("Loamshire is out of scope: " + refusal);
    }

    @ParameterizedTest
    @EnumSource(AuthorityKind.class)
    void a_kind_of_council_has_a_pack_or_is_refused(AuthorityKind kind) {
        boolean isInScope = switch (kind) {
            case COUNTY,
                    DISTRICT,
                    UNITARY,
                    METROPOLITAN_DISTRICT,
                    LONDON_BOROUGH,
                    CITY_OF_LONDON,
                    ISLES_OF_SCILLY,
                    NOT_STATED -> true;
            default -> false;
        };

        if (isInScope) {
            assertThat(pack(Councils.of(kind, Governance.NOT_STATED)).principles())
                    .hasSize(7);
        } else {
            assertThatThrownBy(() -> pack(Councils.of(kind, Governance.NOT_STATED)))
                    .isInstanceOf(OutOfScope.class);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Governance.class,
            names = {"LEADER_AND_CABINET", "COMMITTEE_SYSTEM", "NOT_STATED"})
    void a_day_for_which_no_law_is_held_is_refused_whatever_the_governance(Governance governance) {
        Council council = Councils.of(AuthorityKind.COUNTY, governance);

        assertThatThrownBy(() -> InductionPack.of(CATALOGUE, council, Set.of(), LocalDate.of(2012, 9, 9)))
                .isInstanceOf(OutsideCoveredDays.class)
                .hasMessage("no law is held for 2012-09-09: key-decision-notice is held from 2012-09-10");
        assertThat(InductionPack.of(CATALOGUE, council, Set.of(), LocalDate.of(2012, 9, 10))
                        .today())
                .isEqualTo("2012-09-10");
    }

    @Test
    void the_roles_given_are_not_changed() {
        EnumSet<Role> given = EnumSet.of(EXECUTIVE);

        InductionPack.of(CATALOGUE, small(), given, Councils.DAY);

        assertThat(given).containsExactly(EXECUTIVE);
    }
}
