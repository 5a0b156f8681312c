package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.council.Body;
import io.github.councillor.council.Council;
import io.github.councillor.council.Council.OfficePost;
import io.github.councillor.council.Seats;
import io.github.councillor.fact.Fact;
import io.github.councillor.officer.StatutoryOffice;
import io.github.councillor.statement.Quantity;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import io.github.councillor.statement.Statements;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Read against sections 5 and 9 of the guide. */
class GuideCouncilTest {

    private final Council council = GuideCouncil.of(Catalogue.shipped().of("TH-GUIDE"));

    @Test
    void it_is_a_london_borough_with_an_elected_mayor_45_councillors_and_21_wards() {
        assertThat(council.authority().name()).isEqualTo("London Borough of Tower Hamlets");
        assertThat(council.authority().kind()).isEqualTo(AuthorityKind.LONDON_BOROUGH);
        assertThat(council.authority().governance()).isEqualTo(Governance.MAYOR_AND_CABINET);
        assertThat(council.councillors()).isEqualTo(Fact.known(45));
        assertThat(council.wards()).isEqualTo(Fact.known(21));
        assertThat(council.chair()).isEqualTo(Fact.known("Speaker"));
        assertThat(council.terms()).containsExactly(new Council.Term("mayor", 4));
    }

    @Test
    void its_seats_add_up_to_47_and_are_not_repaired() {
        assertThat(council.seats())
                .containsExactly(
                        new Seats("Labour", Seats.Kind.GROUP, 23),
                        new Seats("Independent Group", Seats.Kind.GROUP, 10),
                        new Seats("Conservative", Seats.Kind.GROUP, 5),
                        new Seats("Peoples Alliance of Tower Hamlets", Seats.Kind.GROUP, 5),
                        new Seats("Independent", Seats.Kind.NO_GROUP, 2),
                        new Seats("Liberal Democrat", Seats.Kind.GROUP, 1),
                        new Seats("Not specified", Seats.Kind.NO_GROUP, 1));
        assertThat(council.seatsInAll()).isEqualTo(47);
    }

    @Test
    void its_bodies_are_the_cabinet_four_committees_and_scrutiny_with_three_sub_committees() {
        Optional<String> scrutiny = Optional.of("Overview and Scrutiny Committee");

        assertThat(council.bodies())
                .containsExactly(
                        Body.of("Cabinet", Body.Kind.EXECUTIVE),
                        Body.of("Planning Committee", Body.Kind.ORDINARY),
                        Body.of("Licensing Committee", Body.Kind.ORDINARY),
                        Body.of("Pensions Committee", Body.Kind.ORDINARY),
                        Body.of("Standards (Advisory) Committee", Body.Kind.ADVISORY),
                        Body.of("Overview and Scrutiny Committee", Body.Kind.OVERVIEW_AND_SCRUTINY),
                        new Body("Grants Scrutiny Sub Committee", Body.Kind.OVERVIEW_AND_SCRUTINY, scrutiny),
                        new Body("Health Scrutiny Sub Committee", Body.Kind.OVERVIEW_AND_SCRUTINY, scrutiny),
                        new Body("Housing Scrutiny Sub Committee", Body.Kind.OVERVIEW_AND_SCRUTINY, scrutiny));
    }

    @Test
    void seven_offices_are_held_by_the_posts_of_the_guides_table() {
        assertThat(council.offices())
                .containsExactly(
                        new OfficePost(StatutoryOffice.HEAD_OF_PAID_SERVICE, "Chief Executive"),
                        new OfficePost(StatutoryOffice.MONITORING_OFFICER, "Corporate Director, Governance"),
                        new OfficePost(StatutoryOffice.CHIEF_FINANCE_OFFICER, "Corporate Director, Resources"),
                        new OfficePost(
                                StatutoryOffice.DIRECTOR_OF_ADULT_SOCIAL_SERVICES,
                                "Corporate Director, Health, Adults and Community"),
                        new OfficePost(
                                StatutoryOffice.DIRECTOR_OF_CHILDRENS_SERVICES, "Corporate Director, Children's"),
                        new OfficePost(StatutoryOffice.DIRECTOR_OF_PUBLIC_HEALTH, "Director, Public Health"),
                        new OfficePost(StatutoryOffice.SCRUTINY_OFFICER, "Divisional Director Policy and Strategy"));
    }

    @Test
    void the_catalogue_holds_it() {
        assertThat(Catalogue.load().council()).isEqualTo(council);
    }

    @Test
    void what_no_statement_tells_is_unstated() {
        Council untold = GuideCouncil.of(List.of());

        assertThat(untold.councillors()).isEqualTo(Fact.unstated());
        assertThat(untold.wards()).isEqualTo(Fact.unstated());
        assertThat(untold.chair()).isEqualTo(Fact.unstated());
        assertThat(untold.terms()).isEmpty();
        assertThat(untold.seats()).isEmpty();
        assertThat(untold.offices()).isEmpty();
    }

    @Test
    void a_number_that_is_not_exact_is_not_taken_for_the_number_of_wards() {
        Statement keyDecision = Statements.in(Statements.DUTIES, "X/A-1")
                .addQuantity(new Quantity("wards", Quantity.Bound.AT_LEAST, 2, "wards"))
                .build();

        assertThat(GuideCouncil.of(List.of(keyDecision)).wards()).isEqualTo(Fact.unstated());
    }

    @Test
    void an_office_without_a_post_is_held_by_none() {
        Statement office = Statements.in(Statements.DUTIES, "X/S-1")
                .kind(StatementKind.OFFICE)
                .putName("designation", List.of("Monitoring Officer"))
                .build();

        assertThat(GuideCouncil.of(List.of(office)).offices()).isEmpty();
    }
}
