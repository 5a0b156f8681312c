package io.github.councillor.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionMaker.Body;
import io.github.councillor.notice.DecisionMaker.Individual;
import io.github.councillor.notice.DecisionMaker.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionMakerTest {

    @Test
    void an_individual_is_called_by_title_and_where_there_is_none_by_name() {
        assertThat(DecisionMaker.member("A. Member", "Leader of the Council").label())
                .isEqualTo("Leader of the Council");
        assertThat(DecisionMaker.member("A. Member", "").label()).isEqualTo("A. Member");
        assertThat(new Individual("", Place.OFFICER, Fact.unstated()).label()).isEqualTo("an individual");
        assertThat(DecisionMaker.member("A. Member", "").place()).isEqualTo(Place.EXECUTIVE);
        assertThat(DecisionMaker.officer("An Officer", "Director").place()).isEqualTo(Place.OFFICER);
    }

    @Test
    void a_body_whose_list_of_members_is_empty_has_no_list() {
        assertThat(DecisionMaker.body("Cabinet", List.of()))
                .isEqualTo(new Body("Cabinet", Place.EXECUTIVE, Fact.none()));
    }

    @Test
    void the_members_of_a_body_are_its_own_copy() {
        List<String> members = new ArrayList<>(List.of("Leader"));
        DecisionMaker body = DecisionMaker.body("Cabinet", members);
        members.clear();

        assertThat(body).isEqualTo(new Body("Cabinet", Place.EXECUTIVE, Fact.known(List.of("Leader"))));
        assertThat(body.label()).isEqualTo("Cabinet");
    }
}
