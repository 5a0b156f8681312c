package io.github.councillor.rules;

import static io.github.councillor.rules.Plans.LOAMSHIRE;
import static io.github.councillor.rules.Plans.PRACTICE;
import static io.github.councillor.rules.Plans.check;
import static io.github.councillor.rules.Plans.constitution;
import static io.github.councillor.rules.Plans.facts;
import static io.github.councillor.rules.Plans.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.WardRule;
import io.github.councillor.law.ConstitutionRequirement;
import io.github.councillor.law.InForce;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan held against a council's own definition of key decision. */
class DefinitionInPlansTest {

    // The council's definition

    @Test
    void a_reason_that_asks_for_three_wards_is_for_judgement() {
        PlanReport report = check(factsOf(PlanEntry.builder()
                .pointer("/entries/0")
                .title("A matter")
                .decision(Lawful.ordinary())
                .wardsInKeyReason(3)
                .build()));
        Finding finding = report.findings().get(0);

        assertThat(finding)
                .hasToString(
                        "S.I. 2012/2089 reg. 8(1)(b): significant effects in 2 wards make a decision key, but the reason"
                                + " that the plan gives asks for 3. Look up the council's definition; effects in 2 wards are"
                                + " enough.");
        assertThat(finding.verdict()).isEqualTo(Verdict.JUDGEMENT);
        assertThat(finding.pointer()).isEqualTo("/entries/0/keyReason");
        assertThat(report.entries().get(0).report().considered())
                .contains(ConstitutionRequirement.NARROWER_THAN_STATUTE, Meetings2012.NOTICE_PERIOD);
    }

    @Test
    void a_reason_that_asks_for_two_is_not() {
        assertThat(check(factsOf(PlanEntry.builder()
                                .pointer("/entries/0")
                                .title("A matter")
                                .decision(Lawful.ordinary())
                                .wardsInKeyReason(2)
                                .build()))
                        .isClear())
                .isTrue();
    }

    @Test
    void a_definition_that_asks_for_three_wards_is_found_once_for_the_plan() {
        Constitution three = constitution("The constitution")
                .wardRule(new WardRule(3, "three or more wards"))
                .build();

        PlanReport report = check(PRACTICE.with(List.of(three)), facts(Lawful.ordinary(), Lawful.ordinary()));

        assertThat(says(report.planFindings())).containsExactly("constitution.narrower-than-statute BREACH");
        assertThat(report.planFindings().get(0).pointer()).isEmpty();
        assertThat(report.considered()).containsExactly(ConstitutionRequirement.NARROWER_THAN_STATUTE);
        assertThat(report.constitutions()).containsExactly("The constitution");
    }

    @Test
    void a_definition_that_asks_for_two_is_considered_and_met() {
        Constitution two = constitution("The constitution")
                .wardRule(new WardRule(2, "two or more wards"))
                .build();

        PlanReport report = check(PRACTICE.with(List.of(two)), facts(Lawful.ordinary()));

        assertThat(report.isClear()).isTrue();
        assertThat(report.considered()).containsExactly(ConstitutionRequirement.NARROWER_THAN_STATUTE);
    }

    @Test
    void a_definition_that_had_ended_before_every_entry_is_not_held_to_the_statute() {
        LocalDate published = LocalDate.of(2025, 6, 2);
        Constitution.Builder three = constitution("The constitution").wardRule(new WardRule(3, "three or more wards"));
        LocalDate first = LocalDate.of(2012, 9, 10);
        Constitution ended =
                three.inForce(new InForce(first, published.minusDays(1))).build();
        Constitution current = constitution("The constitution")
                .wardRule(new WardRule(3, "three or more wards"))
                .inForce(new InForce(first, published))
                .build();
        ForwardPlan plan = facts(Lawful.ordinary(published, published.plusDays(29)));

        assertThat(check(PRACTICE.with(List.of(ended)), plan).planFindings()).isEmpty();
        assertThat(check(PRACTICE.with(List.of(ended)), plan).considered()).isEmpty();
        assertThat(says(check(PRACTICE.with(List.of(current)), plan).planFindings()))
                .containsExactly("constitution.narrower-than-statute BREACH");
    }

    @Test
    void a_definition_of_another_council_is_used_with_a_warning() {
        Constitution own = constitution("The constitution").build();
        Constitution other = Constitution.builder()
                .council("Felpersham City Council")
                .source("Their constitution")
                .seenOn(LocalDate.of(2026, 11, 22))
                .build();

        assertThat(check(PRACTICE.with(List.of(own)), facts(Lawful.ordinary())).warnings())
                .isEmpty();
        assertThat(check(PRACTICE.with(List.of(other)), facts(Lawful.ordinary()))
                        .warnings())
                .containsExactly("the definition of key decision used is that of Felpersham City Council, and the plan"
                        + " is of Loamshire County Council");
    }

    private static ForwardPlan factsOf(PlanEntry entry) {
        return ForwardPlan.builder().authority(LOAMSHIRE).addEntry(entry).build();
    }
}
