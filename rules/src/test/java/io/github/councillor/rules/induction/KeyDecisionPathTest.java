package io.github.councillor.rules.induction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.rules.induction.KeyDecisionPath.NotHere;
import io.github.councillor.rules.induction.KeyDecisionPath.Worked;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The days of a key decision, worked from a day. */
class KeyDecisionPathTest {

    private static final Authority COUNCIL = Councils.small().authority();

    private static Worked worked(LocalDate day) {
        return (Worked) KeyDecisionPath.of(COUNCIL, day);
    }

    @Test
    void a_notice_published_on_monday_2_june_2025_allows_a_decision_on_tuesday_1_july() {
        Worked worked = worked(LocalDate.of(2025, 6, 2));

        assertThat(worked.notice().days().value()).isEqualTo(28);
        assertThat(worked.notice().firstLawful()).hasValue(LocalDate.of(2025, 7, 1));
        assertThat(worked.notice().count().orElseThrow().counted())
                .hasSize(28)
                .startsWith(LocalDate.of(2025, 6, 3))
                .endsWith(LocalDate.of(2025, 6, 30));
        assertThat(worked.notice().days().citation()).hasToString("S.I. 2012/2089 reg. 9(2)");
    }

    @Test
    void under_the_general_exception_five_working_days_lead_to_tuesday_10_june() {
        Worked worked = worked(LocalDate.of(2025, 6, 2));

        assertThat(worked.exception().days().value()).isEqualTo(5);
        assertThat(worked.exception().firstLawful()).hasValue(LocalDate.of(2025, 6, 10));
        assertThat(worked.exception().days().citation()).hasToString("S.I. 2012/2089 reg. 10(1)(c)");
    }

    @Test
    void beyond_the_table_of_bank_holidays_only_the_calendar_is_counted() {
        Worked worked = worked(LocalDate.of(2090, 6, 2));

        assertThat(worked.notice().firstLawful()).hasValue(LocalDate.of(2090, 7, 1));
        assertThat(worked.exception().firstLawful()).isEmpty();
        assertThat(worked.exception().count()).isEmpty();
    }

    @Test
    void in_2020_the_website_alone_was_enough() {
        assertThat(worked(LocalDate.of(2020, 6, 1)).offices().value()).isZero();
        assertThat(worked(LocalDate.of(2025, 6, 2)).offices().value()).isEqualTo(1);
    }

    @Test
    void a_day_without_law_is_refused_and_never_held_to_the_law_of_another() {
        assertThatThrownBy(() -> KeyDecisionPath.of(COUNCIL, LocalDate.of(2012, 9, 9)))
                .isInstanceOf(OutsideCoveredDays.class)
                .hasMessage("no law is held for 2012-09-09: key-decision-notice is held from 2012-09-10");
        assertThat(KeyDecisionPath.of(COUNCIL, LocalDate.of(2012, 9, 10))).isInstanceOf(Worked.class);
    }

    @Test
    void the_committee_system_takes_no_key_decisions_and_the_city_has_provisions_of_its_own() {
        assertThat(KeyDecisionPath.of(
                        new Authority("Loamshire", AuthorityKind.COUNTY, Governance.COMMITTEE_SYSTEM), Councils.DAY))
                .isEqualTo(new NotHere("S.I. 2012/2089 reg. 2 applies to authorities that operate executive"
                        + " arrangements; a council on the committee system takes no key decisions and follows the Local"
                        + " Government Act 1972 Part 5A"));
        assertThat(KeyDecisionPath.of(
                        new Authority("City of London", AuthorityKind.CITY_OF_LONDON, Governance.NOT_STATED),
                        Councils.DAY))
                .isInstanceOf(NotHere.class);
    }
}
