package io.github.councillor.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.law.Certainty;
import io.github.councillor.law.Citation;
import io.github.councillor.law.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTableTest {

    private static final String OFFICE =
            "office | monitoring-officer | Monitoring Officer | An Act | s. 5 | https://act | read";
    private static final String RULE =
            "must | county | leader-and-cabinet | 2012-05-04 | 2020-12-31 | must | An Act | s. 5 | https://act | read |";

    private static List<OfficeProfile> table(String... lines) {
        List<String> all = new ArrayList<>(List.of("# a comment", OFFICE));
        all.addAll(List.of(lines));
        return OfficeTable.parse(all);
    }

    @Test
    void an_office_is_read_with_the_lines_below_it() {
        List<OfficeProfile> read = table(
                "also | MO",
                "also | Monitor",
                "does | Keeps the register | Another Act | s. 29 | secondary",
                "ask | Whether it is lawful",
                "not | chief-finance-officer | county, district | An Act | s. 5(1) | unverified | 1994-10-01 | 2000-01-01",
                "not | scrutiny-officer | any | An Act | s. 9 | read | unknown | ..",
                RULE,
                "",
                "office | proper-officer | Proper Officer | An Act | s. 270 | | read");

        OfficeProfile officer = read.get(0);
        assertThat(officer.office()).isEqualTo(StatutoryOffice.MONITORING_OFFICER);
        assertThat(officer.title()).isEqualTo("Monitoring Officer");
        assertThat(officer.citation()).isEqualTo(new Citation("An Act", "s. 5", "https://act"));
        assertThat(officer.certainty()).isEqualTo(Certainty.READ);
        assertThat(officer.alsoCalled()).containsExactly("MO", "Monitor");
        assertThat(officer.functions())
                .containsExactly(new OfficeProfile.Function(
                        "Keeps the register", new Citation("Another Act", "s. 29", ""), Certainty.SECONDARY));
        assertThat(officer.questions()).containsExactly("Whether it is lawful");
        assertThat(officer.incompatibilities().get(0))
                .isEqualTo(new OfficeProfile.Incompatibility(
                        StatutoryOffice.CHIEF_FINANCE_OFFICER,
                        Set.of(AuthorityKind.COUNTY, AuthorityKind.DISTRICT),
                        new Citation("An Act", "s. 5(1)", ""),
                        Certainty.UNVERIFIED,
                        Optional.of(LocalDate.of(1994, 10, 1)),
                        Optional.of(LocalDate.of(2000, 1, 1))));
        assertThat(officer.incompatibilities().get(1).from()).isEmpty();
        assertThat(officer.incompatibilities().get(1).until()).isEmpty();
        assertThat(officer.incompatibilities().get(1).kinds())
                .hasSize(7)
                .doesNotContain(AuthorityKind.PARISH, AuthorityKind.NOT_STATED);
        assertThat(officer.rules())
                .containsExactly(new OfficeRule(
                        Set.of(AuthorityKind.COUNTY),
                        Set.of(Governance.LEADER_AND_CABINET),
                        new InForce(LocalDate.of(2012, 5, 4), LocalDate.of(2020, 12, 31)),
                        OfficeRule.Answer.MUST,
                        new Citation("An Act", "s. 5", "https://act"),
                        Certainty.READ,
                        ""));
        assertThat(read.get(1).office()).isEqualTo(StatutoryOffice.PROPER_OFFICER);
        assertThat(read.get(1).rules())
                .as("what stands above the next office is not its")
                .isEmpty();
    }

    @Test
    void two_offices_may_have_a_rule_for_one_council_and_one_office_two_rules_one_after_the_other() {
        List<OfficeProfile> read = table(
                RULE,
                RULE.replace("2012-05-04", "2021-01-01").replace("2020-12-31", ".."),
                RULE.replace("| county", "| district"),
                RULE.replace("leader-and-cabinet", "committee-system"),
                OFFICE.replace("monitoring-officer", "proper-officer"),
                RULE);

        assertThat(read.get(0).rules()).hasSize(4);
        assertThat(read.get(0).rules().get(1).inForce().isOpen()).isTrue();
        assertThat(read.get(1).rules()).hasSize(1);
    }

    @Test
    void any_governance_leaves_out_one_that_is_not_stated() {
        OfficeRule rule =
                table(RULE.replace("leader-and-cabinet", "any")).get(0).rules().get(0);

        assertThat(rule.governances())
                .containsExactlyInAnyOrder(
                        Governance.LEADER_AND_CABINET,
                        Governance.MAYOR_AND_CABINET,
                        Governance.COMMITTEE_SYSTEM,
                        Governance.PRESCRIBED);
    }

    @Test
    void a_rule_speaks_of_its_councils_on_its_days_both_ends_included() {
        OfficeProfile officer = table(RULE).get(0);

        assertThat(officer.ruleFor(AuthorityKind.COUNTY, Governance.LEADER_AND_CABINET, LocalDate.of(2012, 5, 4)))
                .isPresent();
        assertThat(officer.ruleFor(AuthorityKind.COUNTY, Governance.LEADER_AND_CABINET, LocalDate.of(2020, 12, 31)))
                .isPresent();
        assertThat(officer.ruleFor(AuthorityKind.COUNTY, Governance.LEADER_AND_CABINET, LocalDate.of(2012, 5, 3)))
                .isEmpty();
        assertThat(officer.ruleFor(AuthorityKind.COUNTY, Governance.LEADER_AND_CABINET, LocalDate.of(2021, 1, 1)))
                .isEmpty();
        assertThat(officer.ruleFor(AuthorityKind.DISTRICT, Governance.LEADER_AND_CABINET, LocalDate.of(2015, 1, 1)))
                .isEmpty();
        assertThat(officer.ruleFor(AuthorityKind.COUNTY, Governance.MAYOR_AND_CABINET, LocalDate.of(2015, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "officer | x; no such line",
                "also; found 1 cells, expected 2",
                "also | ; nothing in cell 2",
                "ask | one | two; found 3 cells, expected 2",
                "ask | ; nothing in cell 2",
                "does | Keeps | An Act | s. 1; found 4 cells, expected 5",
                "does | | An Act | s. 1 | read; nothing in cell 2",
                "does | Keeps | | s. 1 | read; a citation needs an instrument",
                "does | Keeps | An Act | s. 1 | sure; no such word: sure",
                "office | proper-officer | Proper Officer | An Act | s. 1 | read; found 6 cells, expected 7",
                "office | beadle | Beadle | An Act | s. 1 | https://x | read; no such word: beadle",
                "office | proper-officer | | An Act | s. 1 | https://x | read; nothing in cell 3",
                "office | proper-officer | Proper Officer | | s. 1 | https://x | read; a citation needs an instrument",
                "office | proper-officer | Proper Officer | An Act | s. 1 | https://x | sure; no such word: sure",
                "office | monitoring-officer | Another | An Act | s. 1 | https://x | read;"
                        + " monitoring-officer stands twice",
                "not | proper-officer | any | An Act | s. 1 | read | unknown; found 7 cells, expected 8",
                "not | beadle | any | An Act | s. 1 | read | unknown | ..; no such word: beadle",
                "not | proper-officer | | An Act | s. 1 | read | unknown | ..; nothing in cell 3",
                "not | proper-officer | shire | An Act | s. 1 | read | unknown | ..; no such word: shire",
                "not | proper-officer | any | | s. 1 | read | unknown | ..; a citation needs an instrument",
                "not | proper-officer | any | An Act | s. 1 | sure | unknown | ..; no such word: sure",
                "not | proper-officer | any | An Act | s. 1 | read | .. | ..; Text '..' could not be parsed",
                "not | proper-officer | any | An Act | s. 1 | read | unknown | unknown; Text 'unknown' could not",
                "not | proper-officer | any | An Act | s. 1 | read | 2020-01-02 | 2020-01-01;"
                        + " incompatible until 2020-01-01, before its first day 2020-01-02",
                "must | county | any | 2012-05-04 | .. | must | An Act | s. 5 | https://x | read;"
                        + " found 10 cells, expected 11",
                "must | | any | 2012-05-04 | .. | must | An Act | s. 5 | https://x | read | ; nothing in cell 2",
                "must | shire | any | 2012-05-04 | .. | must | An Act | s. 5 | https://x | read | ;"
                        + " no such word: shire",
                "must | county | | 2012-05-04 | .. | must | An Act | s. 5 | https://x | read | ; nothing in cell 3",
                "must | county | king | 2012-05-04 | .. | must | An Act | s. 5 | https://x | read | ;"
                        + " no such word: king",
                "must | county | any | 4 May 2012 | .. | must | An Act | s. 5 | https://x | read | ;"
                        + " Text '4 May 2012' could not be parsed",
                "must | county | any | 2012-05-04 | open | must | An Act | s. 5 | https://x | read | ;"
                        + " Text 'open' could not be parsed",
                "must | county | any | 2012-05-04 | 2012-05-03 | must | An Act | s. 5 | https://x | read | ;"
                        + " in force until 2012-05-03, before its first day 2012-05-04",
                "must | county | any | 2012-05-04 | .. | may | An Act | s. 5 | https://x | read | ; no such word: may",
                "must | county | any | 2012-05-04 | .. | must | | s. 5 | https://x | read | ;"
                        + " a citation needs an instrument",
                "must | county | any | 2012-05-04 | .. | must | An Act | s. 5 | https://x | sure | ;"
                        + " no such word: sure",
                "must | district, county | any | 2020-12-31 | .. | need-not | An Act | s. 5 | https://x | read | ;"
                        + " two rules for one council on one day, 2020-12-31/.. and 2012-05-04/2020-12-31"
            })
    void a_line_that_does_not_parse_is_refused_by_its_number(String line, String message) {
        assertThatThrownBy(() -> table(RULE, line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 4: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "also | MO",
                "ask | Whether it is lawful",
                "does | Keeps | An Act | s. 1 | read",
                "not | proper-officer | any | An Act | s. 1 | read | unknown | ..",
                "must | county | any | 2012-05-04 | .. | must | An Act | s. 5 | https://x | read | "
            })
    void a_line_before_any_office_is_refused(String line) {
        assertThatThrownBy(() -> OfficeTable.parse(List.of("", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: no office stands above it");
    }
}
