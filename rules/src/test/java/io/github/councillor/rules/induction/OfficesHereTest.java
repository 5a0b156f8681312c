package io.github.councillor.rules.induction;

import static io.github.councillor.officer.StatutoryOffice.CHIEF_FINANCE_OFFICER;
import static io.github.councillor.officer.StatutoryOffice.DIRECTOR_OF_ADULT_SOCIAL_SERVICES;
import static io.github.councillor.officer.StatutoryOffice.DIRECTOR_OF_CHILDRENS_SERVICES;
import static io.github.councillor.officer.StatutoryOffice.DIRECTOR_OF_PUBLIC_HEALTH;
import static io.github.councillor.officer.StatutoryOffice.ELECTORAL_REGISTRATION_OFFICER;
import static io.github.councillor.officer.StatutoryOffice.HEAD_OF_PAID_SERVICE;
import static io.github.councillor.officer.StatutoryOffice.MONITORING_OFFICER;
import static io.github.councillor.officer.StatutoryOffice.SCRUTINY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.council.Council;
import io.github.councillor.officer.OfficeRule.Answer;
import io.github.councillor.officer.StatutoryOffice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The statutory officers of a council, by its kind and governance. */
class OfficesHereTest {

    private static OfficeHere of(InductionPack pack, StatutoryOffice office) {
        return pack.offices().stream()
                .filter(here -> here.office().office() == office)
                .findFirst()
                .orElseThrow();
    }

    private static List<StatutoryOffice> leftOut(AuthorityKind kind, Governance governance) {
        return Councils.pack(Councils.of(kind, governance)).offices().stream()
                .filter(OfficeHere::isLeftOut)
                .map(here -> here.office().office())
                .toList();
    }

    @Test
    void every_office_of_the_table_has_its_place() {
        assertThat(Councils.pack(Councils.small()).offices())
                .extracting(here -> here.office().office())
                .containsExactly(StatutoryOffice.values());
    }

    @Test
    void a_district_in_two_tiers_leaves_the_county_its_directors_and_a_county_the_district_its_register() {
        assertThat(leftOut(AuthorityKind.DISTRICT, Governance.LEADER_AND_CABINET))
                .containsExactly(
                        DIRECTOR_OF_ADULT_SOCIAL_SERVICES,
                        DIRECTOR_OF_CHILDRENS_SERVICES,
                        DIRECTOR_OF_PUBLIC_HEALTH,
                        SCRUTINY_OFFICER);
        assertThat(leftOut(AuthorityKind.COUNTY, Governance.LEADER_AND_CABINET))
                .containsExactly(ELECTORAL_REGISTRATION_OFFICER);
        assertThat(leftOut(AuthorityKind.UNITARY, Governance.LEADER_AND_CABINET))
                .isEmpty();
    }

    @Test
    void under_the_committee_system_it_cannot_be_told_whether_there_is_a_scrutiny_officer() {
        InductionPack pack = Councils.pack(Councils.of(AuthorityKind.COUNTY, Governance.COMMITTEE_SYSTEM));

        assertThat(of(pack, SCRUTINY_OFFICER).answer()).isEqualTo(Answer.CANNOT_TELL);
        assertThat(of(pack, SCRUTINY_OFFICER).rule()).isPresent();
    }

    @Test
    void of_a_council_whose_kind_is_not_told_nothing_can_be_told_and_nothing_is_left_out() {
        InductionPack pack = Councils.pack(Councils.of(AuthorityKind.NOT_STATED, Governance.NOT_STATED));

        assertThat(pack.offices()).allMatch(here -> here.rule().isEmpty() && !here.isLeftOut());
    }

    @Test
    void an_office_that_the_law_does_not_ask_is_kept_where_the_council_has_a_post_for_it() {
        Council council = Council.builder()
                .authority(Councils.of(AuthorityKind.DISTRICT, Governance.LEADER_AND_CABINET)
                        .authority())
                .addOffice(new Council.OfficePost(SCRUTINY_OFFICER, "Democracy Manager"))
                .build();

        OfficeHere scrutiny = of(Councils.pack(council), SCRUTINY_OFFICER);

        assertThat(scrutiny.answer()).isEqualTo(Answer.NEED_NOT);
        assertThat(scrutiny.isLeftOut()).isFalse();
        assertThat(scrutiny.post()).hasValue("Democracy Manager");
    }

    @Test
    void the_guide_names_three_officers_whose_advice_is_to_be_considered() {
        InductionPack pack = Councils.pack(Councils.small());

        assertThat(pack.advice()).extracting(advice -> advice.id().toString()).containsExactly("TH-GUIDE/S-0");
        assertThat(pack.offices().stream()
                        .filter(here -> here.advice().isPresent())
                        .map(here -> here.office().office()))
                .containsExactly(HEAD_OF_PAID_SERVICE, MONITORING_OFFICER, CHIEF_FINANCE_OFFICER);
    }
}
