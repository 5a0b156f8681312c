package io.github.councillor.rules;

import static io.github.councillor.rules.Plans.LOAMSHIRE;
import static io.github.councillor.rules.Plans.PRACTICE;
import static io.github.councillor.rules.Plans.check;
import static io.github.councillor.rules.Plans.constitution;
import static io.github.councillor.rules.Plans.facts;
import static io.github.councillor.rules.Plans.page;
import static io.github.councillor.rules.Plans.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.authority.Comparison;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.MoneyTest;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Effects;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.InForce;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.Standing;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.OtherReading;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForwardPlanValidatorTest {

    private static final DecisionMaker FULL_COUNCIL =
            new DecisionMaker.Body("Council", DecisionMaker.Place.FULL_COUNCIL, Fact.unstated());

    // What is said of each entry

    @Test
    void an_entry_is_summed_up_with_its_days_and_counts() {
        EntryReport entry = check(facts(Lawful.ordinary())).entries().get(0);

        assertThat(entry.pointer()).isEqualTo("/entries/0");
        assertThat(entry.title()).isEqualTo("Award of the highways maintenance contract");
        assertThat(entry.declared()).isEqualTo(Declared.KEY);
        assertThat(entry.standing()).isEqualTo(Standing.OPEN);
        assertThat(entry.decisionMaker()).contains("Cabinet");
        assertThat(entry.isTimed()).isTrue();
        assertThat(entry.published()).contains(Lawful.PUBLISHED);
        assertThat(entry.notified()).isEqualTo(Fact.known(DecisionPeriod.on(Lawful.DECIDED)));
        assertThat(entry.clearDays()).hasValue(28);
        assertThat(entry.clearWorkingDays()).hasValue(20);
        assertThat(entry.earliestLawful()).contains(Lawful.DECIDED);
        assertThat(entry.latestPublication()).contains(Lawful.PUBLISHED);
        assertThat(entry.dayCount()).hasValueSatisfying(count -> {
            assertThat(count.published()).isEqualTo(Lawful.PUBLISHED);
            assertThat(count.decision()).isEqualTo(Lawful.DECIDED);
        });
        assertThat(entry.report().isClear()).isTrue();
    }

    @Test
    void a_plan_without_entries_has_nothing_to_find() {
        PlanReport report = check(facts());

        assertThat(report.authority()).isEqualTo("Loamshire County Council");
        assertThat(report.isClear()).isTrue();
        assertThat(report.gravest()).isEmpty();
        assertThat(report.readings()).hasSize(4);
    }

    @Test
    void counts_are_unknown_where_a_day_is_unknown() {
        EntryReport entry =
                check(facts(Decision.key("A matter").build())).entries().get(0);

        assertThat(entry.published()).isEmpty();
        assertThat(entry.clearDays()).isEmpty();
        assertThat(entry.clearWorkingDays()).isEmpty();
        assertThat(entry.earliestLawful()).isEmpty();
        assertThat(entry.latestPublication()).isEmpty();
        assertThat(entry.dayCount()).isEmpty();
        assertThat(entry.decisionMaker()).isEmpty();
    }

    @Test
    void working_days_beyond_the_table_of_holidays_are_unknown_and_calendar_days_are_not() {
        EntryReport entry = check(facts(Lawful.ordinary(LocalDate.of(2028, 12, 20), LocalDate.of(2029, 1, 18))))
                .entries()
                .get(0);

        assertThat(entry.clearDays()).hasValue(28);
        assertThat(entry.clearWorkingDays()).isEmpty();
        assertThat(entry.report().isClear()).isTrue();
    }

    @Test
    void the_latest_publication_is_unknown_where_it_lies_before_the_table_of_holidays() {
        PlanReport report = check(
                PRACTICE.with(Meetings2012.NOTICE_PERIOD, ClearDayReading.WORKING),
                page(Lawful.ordinary(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 3, 1))));

        assertThat(report.entries().get(0).latestPublication()).isEmpty();
        assertThat(report.entries().get(0).earliestLawful()).isEmpty();
        assertThat(report.entries().get(0).dayCount()).isEmpty();
    }

    @Test
    void the_working_of_a_count_is_shown_for_a_thousand_days_and_no_more() {
        LocalDate published = LocalDate.of(2020, 1, 6);

        assertThat(check(facts(Lawful.ordinary(published, published.plusDays(1_000))))
                        .entries()
                        .get(0)
                        .dayCount())
                .isPresent();
        EntryReport longer = check(facts(Lawful.ordinary(published, published.plusDays(1_001))))
                .entries()
                .get(0);
        assertThat(longer.dayCount()).isEmpty();
        assertThat(longer.clearDays()).hasValue(1_000);
    }

    // Other readings

    @Test
    void where_another_reading_would_answer_otherwise_the_entry_says_so() {
        EntryReport entry = check(facts(Lawful.ordinary())).entries().get(0);

        assertThat(entry.otherReadings())
                .containsExactly(
                        new OtherReading(
                                Meetings2012.NOTICE_PERIOD,
                                ClearDayReading.SUNDAYS_OUT,
                                Optional.of(Verdict.BREACH),
                                Optional.of(LocalDate.of(2025, 7, 5))),
                        new OtherReading(
                                Meetings2012.NOTICE_PERIOD,
                                ClearDayReading.WORKING,
                                Optional.of(Verdict.BREACH),
                                Optional.of(LocalDate.of(2025, 7, 11))));
        assertThat(entry.otherReadings().get(0).outcome()).isEqualTo("BREACH");
    }

    @Test
    void where_every_reading_answers_alike_nothing_is_said() {
        assertThat(check(facts(Lawful.ordinary(Lawful.PUBLISHED, LocalDate.of(2025, 7, 11))))
                        .entries()
                        .get(0)
                        .otherReadings())
                .isEmpty();
        assertThat(check(facts(Lawful.ordinary(Lawful.PUBLISHED, Lawful.PUBLISHED)))
                        .entries()
                        .get(0)
                        .otherReadings())
                .isEmpty();
        assertThat(check(facts(Lawful.exception())).entries().get(0).otherReadings())
                .isEmpty();
    }

    @Test
    void a_breach_by_working_days_that_the_calendar_would_not_find_says_so_at_the_finding_and_at_the_entry() {
        EntryReport entry = check(
                        PRACTICE.with(Meetings2012.NOTICE_PERIOD, ClearDayReading.WORKING), facts(Lawful.ordinary()))
                .entries()
                .get(0);
        Finding finding = entry.report().findings().get(0);

        assertThat(finding.otherReadings().stream()
                        .map(other -> other.reading() + " " + other.outcome())
                        .toList())
                .containsExactly("CALENDAR MET", "SUNDAYS_OUT BREACH");
        assertThat(finding.otherReadings().get(0).earliestLawful()).contains(Lawful.DECIDED);
        assertThat(entry.otherReadings().stream().map(OtherReading::reading).toList())
                .containsExactly(ClearDayReading.CALENDAR);
    }

    // The clock does not run

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"WITHDRAWN", "DELETED", "ABANDONED", "NO_LONGER_KEY"})
    void an_entry_that_was_taken_out_is_not_held_to_the_clock(Standing standing) {
        PlanReport report = check(factsOf(PlanEntry.builder()
                .pointer("/entries/0")
                .title("A matter")
                .standing(standing)
                .decision(Lawful.ordinary(Lawful.PUBLISHED, Lawful.PUBLISHED.plusDays(3)))
                .build()));

        assertThat(report.isClear()).isTrue();
        assertThat(report.entries().get(0).isTimed()).isFalse();
        assertThat(report.entries().get(0).untimedBecause())
                .contains(standing.word().replace('-', ' '));
        assertThat(report.entries().get(0).clearDays()).hasValue(2);
        assertThat(report.summary().timed()).isZero();
    }

    @Test
    void a_key_decision_of_full_council_is_for_judgement_and_not_held_to_the_clock() {
        PlanReport report = check(
                facts(Decision.key("The budget").decisionMaker(FULL_COUNCIL).build()));

        assertThat(report.entries().get(0).untimedBecause()).contains("decided by a body that is not of the executive");
        assertThat(says(report.findings())).containsExactly("meetings2012.key-decision-executive JUDGEMENT");
    }

    @Test
    void a_decision_declared_not_to_be_key_is_not_held_to_the_clock() {
        PlanReport report =
                check(facts(notKey().effects(Effects.builder().wards(1).build()).build()));

        assertThat(report.entries().get(0).untimedBecause()).contains("declared not to be a key decision");
        assertThat(report.isClear()).isTrue();
    }

    @Test
    void one_that_shows_two_wards_is_for_judgement() {
        Finding finding = check(facts(
                        notKey().effects(Effects.builder().wards(2).build()).build()))
                .findings()
                .get(0);

        assertThat(finding)
                .hasToString(
                        "S.I. 2012/2089 reg. 8(1): the plan declares this not to be a key decision, and shows effects in 2"
                                + " wards. A decision is key if its money is significant against the budget for the service,"
                                + " or its effects are significant in two or more wards. The monitoring officer should say"
                                + " whether it is significant, and why.");
        assertThat(finding.pointer()).isEqualTo("/entries/0/effects/wards");
        assertThat(finding.verdict()).isEqualTo(Verdict.JUDGEMENT);
    }

    @Test
    void one_that_shows_money_over_the_councils_threshold_is_for_judgement() {
        Decision decision =
                notKey().effects(Effects.builder().expenditure(500_000).build()).build();

        Finding finding = check(PRACTICE.with(List.of(threshold("2025", Optional.empty()))), facts(decision))
                .findings()
                .get(0);

        assertThat(finding.because())
                .contains(
                        "shows expenditure of £500,000, which meets the council's own threshold: expenditure of £500,000 or"
                                + " more (2025, seen on Sun 22 November 2026).");
        assertThat(finding.pointer()).isEqualTo("/entries/0/effects/money");
        assertThat(check(facts(decision)).isClear())
                .as("without a known threshold")
                .isTrue();
    }

    @Test
    void a_threshold_that_is_not_in_force_on_the_day_is_not_used() {
        Decision decision =
                notKey().effects(Effects.builder().expenditure(500_000).build()).build();
        InForce later = InForce.since(Lawful.DECIDED.plusDays(1));
        InForce thatDay = InForce.since(Lawful.DECIDED);

        assertThat(check(PRACTICE.with(List.of(threshold("later", Optional.of(later)))), facts(decision))
                        .isClear())
                .isTrue();
        assertThat(check(PRACTICE.with(List.of(threshold("that day", Optional.of(thatDay)))), facts(decision))
                        .isClear())
                .isFalse();
    }

    @Test
    void one_whose_money_the_authority_holds_to_be_significant_is_in_breach() {
        Decision decision = notKey().effects(
                        Effects.builder().moneySignificant(YesNo.YES).build())
                .build();

        EntryReport entry = check(facts(decision)).entries().get(0);

        assertThat(says(entry.report().findings())).containsExactly("meetings2012.key-decision BREACH");
        assertThat(entry.report().considered()).contains(Meetings2012.KEY_DECISION);
    }

    @Test
    void one_whose_effects_the_authority_holds_not_to_be_significant_may_reach_any_number_of_wards() {
        Effects slight = Effects.builder().wards(2).effectsSignificant(YesNo.NO).build();
        Effects dear = Effects.builder()
                .wards(2)
                .effectsSignificant(YesNo.NO)
                .expenditure(500_000)
                .build();
        Practice practice = PRACTICE.with(List.of(threshold("2025", Optional.empty())));

        assertThat(check(practice, facts(notKey().effects(slight).build())).isClear())
                .isTrue();
        assertThat(says(check(practice, facts(notKey().effects(dear).build())).findings()))
                .as("its money is another question")
                .containsExactly("meetings2012.key-decision JUDGEMENT");
    }

    @Test
    void one_of_full_council_needs_no_judgement() {
        assertThat(check(facts(notKey().decisionMaker(FULL_COUNCIL)
                                .effects(Effects.builder().wards(2).build())
                                .build()))
                        .isClear())
                .isTrue();
    }

    // What no entry of a page carries

    @Test
    void what_no_entry_of_a_page_carries_is_told_once_for_the_plan() {
        PlanReport report = check(page(withoutOffices(), withoutOffices()));
        Finding finding = report.planFindings().get(0);

        assertThat(says(report.planFindings())).containsExactly("meetings2012.notice-offices CANNOT_TELL");
        assertThat(finding.pointer()).isEmpty();
        assertThat(finding.values()).containsEntry("entries", 2);
        assertThat(finding)
                .hasToString(
                        "S.I. 2012/2089 reg. 9(2)(a): The notice is available for inspection at the authority's offices."
                                + " The plan does not show it: it binds 2 entries, and nothing there shows whether it was there."
                                + " Look at the notices themselves, and answer this for the plan.");
        assertThat(report.considered()).containsExactly(Meetings2012.NOTICE_OFFICES);
        assertThat(report.entries()).allSatisfy(entry -> {
            assertThat(entry.report().isClear()).isTrue();
            assertThat(entry.report().considered())
                    .doesNotContain(Meetings2012.NOTICE_OFFICES)
                    .contains(Meetings2012.NOTICE_WEBSITE);
        });
        assertThat(report.summary().cannotTell()).isEqualTo(1);
    }

    @Test
    void one_entry_is_said_in_words() {
        assertThat(check(page(withoutOffices())).planFindings().get(0).because())
                .contains("it binds one entry, and");
    }

    @Test
    void what_one_of_them_carries_is_told_at_each_other() {
        PlanReport report = check(page(withoutOffices(), Lawful.ordinary()));

        assertThat(report.planFindings()).isEmpty();
        assertThat(report.considered()).isEmpty();
        assertThat(says(report.entries().get(0).report().findings()))
                .containsExactly("meetings2012.notice-offices CANNOT_TELL");
        assertThat(report.entries().get(0).report().findings().get(0).pointer()).isEqualTo("/items/0/notice/atOffices");
    }

    @Test
    void an_entry_that_the_requirement_does_not_bind_does_not_count() {
        PlanReport report = check(page(withoutOffices(), Lawful.urgency(), notKey().build()));

        assertThat(says(report.planFindings())).containsExactly("meetings2012.notice-offices CANNOT_TELL");
        assertThat(report.planFindings().get(0).values()).containsEntry("entries", 1);
    }

    @Test
    void a_breach_is_never_told_for_the_plan_as_a_whole() {
        Decision breach = Lawful.key(Lawful.DECIDED)
                .notice(Lawful.notice(Lawful.PUBLISHED, Lawful.DECIDED, YesNo.NO)
                        .build())
                .build();

        assertThat(check(page(breach)).planFindings()).isEmpty();
        assertThat(says(check(page(breach)).findings())).containsExactly("meetings2012.notice-offices BREACH");
    }

    @Test
    void in_our_own_shape_every_entry_is_told_apart() {
        PlanReport report = check(facts(withoutOffices(), withoutOffices()));

        assertThat(report.planFindings()).isEmpty();
        assertThat(report.findings()).hasSize(2);
    }

    private static Decision.Builder notKey() {
        return Decision.builder().matter("A matter").declared(Declared.NOT_KEY).decidedOn(Lawful.DECIDED);
    }

    private static Decision withoutOffices() {
        return Lawful.key(Lawful.DECIDED)
                .notice(Lawful.notice(Lawful.PUBLISHED, Lawful.DECIDED, YesNo.NOT_STATED)
                        .build())
                .build();
    }

    private static Constitution threshold(String source, Optional<InForce> inForce) {
        return constitution(source)
                .inForce(inForce)
                .addMoneyTest(MoneyTest.builder()
                        .addHead(Head.EXPENDITURE)
                        .pounds(BigDecimal.valueOf(500_000))
                        .comparison(Comparison.AT_LEAST)
                        .build())
                .build();
    }

    private static ForwardPlan factsOf(PlanEntry entry) {
        return ForwardPlan.builder().authority(LOAMSHIRE).addEntry(entry).build();
    }
}
