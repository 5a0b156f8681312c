package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** S.I. 2012/2089 reg. 2, "local authority": who is refused, with the citation, and who is not. */
class OutOfScopeTest {

    private static Authority authority(AuthorityKind kind, Governance governance) {
        return new Authority("Loamshire", kind, governance);
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(
            delimiter = '|',
            value = {
                "COMBINED_AUTHORITY | S.I. 2012/2089 reg. 2 does not reach combined authorities, which have Regulations of their own (S.I. 2017/68 and later orders)",
                "WELSH_COUNCIL | S.I. 2012/2089 reg. 2 applies to local authorities in England; Welsh councils follow the Local Government Act 2000 Part 2 and S.I. 2001/2290",
                "SCOTTISH_COUNCIL | S.I. 2012/2089 reg. 2 applies to local authorities in England; councils in Scotland and in Northern Ireland follow the law of those countries",
                "NORTHERN_IRISH_COUNCIL | S.I. 2012/2089 reg. 2 applies to local authorities in England; councils in Scotland and in Northern Ireland follow the law of those countries",
                "GREATER_LONDON | S.I. 2012/2089 reg. 2 applies to county, district and London borough councils; it does not reach the Greater London Authority and its bodies",
                "NATIONAL_PARK | S.I. 2012/2089 reg. 2 applies to county, district and London borough councils; it does not reach national park authorities",
                "PARISH | S.I. 2012/2089 reg. 2 does not reach parish and town councils, which have no executive",
                "CITY_OF_LONDON | S.I. 2012/2089 reg. 2 applies to county, district and London borough councils; the City of London and the Isles of Scilly are governed by provisions of their own",
                "ISLES_OF_SCILLY | S.I. 2012/2089 reg. 2 applies to county, district and London borough councils; the City of London and the Isles of Scilly are governed by provisions of their own"
            })
    void an_authority_of_another_kind_is_refused_by_every_door_with_the_citation(AuthorityKind kind, String refusal) {
        Authority authority = authority(kind, Governance.NOT_STATED);
        String message = "Loamshire is out of scope: " + refusal;

        assertThat(DecisionValidator.appliesTo(authority)).isFalse();
        assertThatThrownBy(() -> DecisionValidator.of(authority))
                .isInstanceOf(OutOfScope.class)
                .hasMessage(message);
        assertThatThrownBy(() -> ForwardPlanValidator.of(authority))
                .isInstanceOf(OutOfScope.class)
                .hasMessage(message);
        assertThatThrownBy(() -> KeyDecisionValidator.of(authority))
                .isInstanceOf(OutOfScope.class)
                .hasMessage(message);
    }

    @Test
    void a_council_on_the_committee_system_takes_no_key_decisions() {
        Authority authority = authority(AuthorityKind.COUNTY, Governance.COMMITTEE_SYSTEM);

        assertThat(DecisionValidator.appliesTo(authority)).isFalse();
        assertThatThrownBy(() -> ForwardPlanValidator.of(authority))
                .isInstanceOf(OutOfScope.class)
                .hasMessage(
                        "Loamshire is out of scope: S.I. 2012/2089 reg. 2 applies to authorities that operate executive"
                                + " arrangements; a council on the committee system takes no key decisions and follows the"
                                + " Local Government Act 1972 Part 5A");
    }

    @ParameterizedTest
    @EnumSource(
            value = AuthorityKind.class,
            names = {"COUNTY", "DISTRICT", "UNITARY", "METROPOLITAN_DISTRICT", "LONDON_BOROUGH", "NOT_STATED"})
    void a_principal_council_with_an_executive_is_not_refused(AuthorityKind kind) {
        for (Governance governance : Governance.values()) {
            assertThat(DecisionValidator.appliesTo(authority(kind, governance)))
                    .isEqualTo(governance != Governance.COMMITTEE_SYSTEM);
        }
        assertThat(DecisionValidator.of(authority(kind, Governance.LEADER_AND_CABINET)))
                .isNotNull();
        assertThat(ForwardPlanValidator.of(authority(kind, Governance.MAYOR_AND_CABINET)))
                .isNotNull();
        assertThat(KeyDecisionValidator.of(authority(kind, Governance.NOT_STATED)))
                .isNotNull();
    }
}
