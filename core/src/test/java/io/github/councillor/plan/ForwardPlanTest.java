package io.github.councillor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.councillor.authority.Authority;
import io.github.councillor.decision.Decision;
import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionMaker.Body;
import io.github.councillor.notice.DecisionMaker.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ForwardPlanTest {

    private static final Authority LEEDS = Authority.named("Leeds City Council");

    @Test
    void a_plan_of_decisions_points_at_each_of_them_as_our_own_format_would() {
        ForwardPlan plan = ForwardPlan.of(
                LEEDS,
                List.of(
                        Decision.key("Local Plan").build(),
                        Decision.key("Homes").build()));

        assertThat(plan.origin()).isEqualTo(ForwardPlan.Origin.FACTS);
        assertThat(plan.title()).isEmpty();
        assertThat(plan.entries())
                .extracting(PlanEntry::pointer, PlanEntry::title, PlanEntry::standing)
                .containsExactly(
                        tuple("/entries/0", "Local Plan", Standing.OPEN), tuple("/entries/1", "Homes", Standing.OPEN));
    }

    @Test
    void a_fact_stands_at_its_usual_place_unless_the_entry_knows_another() {
        PlanEntry entry = PlanEntry.builder()
                .pointer("/items/3")
                .title("Local Plan")
                .decision(Decision.key("Local Plan").build())
                .putPointer(PlanFact.PUBLISHED_ON, "/publication_date")
                .build();

        assertThat(entry.pointerOf(PlanFact.PUBLISHED_ON)).isEqualTo("/publication_date");
        assertThat(entry.pointerOf(PlanFact.MEMBERS)).isEqualTo("/items/3/notice/decisionMaker/members");
        assertThat(entry.pointerOf(PlanFact.ENTRY)).isEqualTo("/items/3");
        assertThat(entry.wardsInKeyReason()).isZero();
    }

    @Test
    void no_two_facts_stand_at_the_same_place() {
        assertThat(PlanFact.values()).extracting(PlanFact::path).doesNotHaveDuplicates();
    }

    // held to the notice only where an executive body, member or officer decides
    @ParameterizedTest
    @CsvSource({"EXECUTIVE, true", "OFFICER, true", "FULL_COUNCIL, false", "NOT_EXECUTIVE, false", "NOT_STATED, false"})
    void a_further_decision_is_timed_where_the_executive_makes_it(Place place, boolean timed) {
        DecisionMaker body = new Body("a body", place, Fact.unstated());

        assertThat(new OtherDecision("/items/0/other_due/0", Fact.known(body), Fact.unstated()).isTimed())
                .isEqualTo(timed);
    }

    @Test
    void a_further_decision_by_nobody_known_is_not_timed() {
        assertThat(new OtherDecision("/items/0/other_due/0", Fact.unstated(), Fact.unstated()).isTimed())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void every_standing_is_found_by_its_word_in_files(Standing standing) {
        assertThat(Standing.named(standing.word())).contains(standing);
        assertThat(Standing.named(standing.name())).isEmpty();
    }
}
