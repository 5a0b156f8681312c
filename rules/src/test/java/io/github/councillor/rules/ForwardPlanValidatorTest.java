package io.github.councillor.rules;

import static io.github.councillor.rules.Plans.LOAMSHIRE;
import static io.github.councillor.rules.Plans.PRACTICE;
import static io.github.councillor.rules.Plans.check;
import static io.github.councillor.rules.Plans.constitution;
import static io.github.councillor.rules.Plans.facts;
import static io.github.councillor.rules.Plans.page;
import static io.github.councillor.rules.Plans.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.authority.Comparison;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.MoneyTest;
import io.github.councillor.authority.WardRule;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Effects;
import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.ConstitutionRequirement;
import io.github.councillor.law.Force;
import io.github.councillor.law.InForce;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.law.Requirement;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.notice.UrgencyAgreement;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.OtherDecision;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.Standing;
import io.github.councillor.plan.Written;
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

    private static final DecisionMaker OFFICER = DecisionMaker.officer("B. Officer", "Director of Highways");
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

    // Signs of an exception

    @Test
    void a_sign_of_an_exception_with_28_clear_days_is_noted_as_guidance_and_breaks_nothing() {
        Decision decision = Lawful.key(Lawful.DECIDED)
                .route(new Route.NoticeWithSign(
                        Lawful.notice().build(),
                        new Route.SpecialUrgency(UrgencyAgreement.builder().build())))
                .build();

        PlanReport report = check(page(decision));
        Finding finding = report.findings().get(0);

        assertThat(says(report.findings())).containsExactly("meetings2012.urgency-reasons JUDGEMENT");
        assertThat(finding.force()).isEqualTo(Force.GUIDANCE);
        assertThat(finding.pointer()).isEqualTo("/items/0/urgency/reasons");
        assertThat(finding)
                .hasToString(
                        "S.I. 2012/2089 reg. 11(2): the entry shows a sign of an exception, though its notice leaves 28"
                                + " clear days, so that none is needed. Say whether an exception was relied on, and why.");
        assertThat(report.entries().get(0).report().considered()).contains(Meetings2012.NOTICE_PERIOD);
        assertThat(report.entries().get(0).report().displaced()).isEmpty();
        assertThat(report.entries().get(0).otherReadings()).hasSize(2);
    }

    @Test
    void a_sign_of_the_general_exception_is_noted_at_its_own_requirement() {
        Decision decision = Lawful.key(Lawful.DECIDED)
                .route(new Route.NoticeWithSign(
                        Lawful.notice().build(),
                        new Route.GeneralException(ExceptionNotice.builder().build())))
                .build();

        Finding finding = check(page(decision)).findings().get(0);

        assertThat(finding.requirement()).isEqualTo(Meetings2012.EXCEPTION_REASONS);
        assertThat(finding.pointer()).isEqualTo("/items/0/exception/reasons");
    }

    @Test
    void what_else_is_wrong_with_a_signed_notice_is_found_as_well() {
        Decision decision = Lawful.key(Lawful.DECIDED)
                .route(new Route.NoticeWithSign(
                        KeyDecisionNotice.builder()
                                .publishedOn(Lawful.PUBLISHED)
                                .build(),
                        new Route.GeneralException(ExceptionNotice.builder().build())))
                .build();

        assertThat(says(check(facts(decision)).findings()))
                .contains("meetings2012.notice-matter CANNOT_TELL", "meetings2012.exception-reasons JUDGEMENT")
                .doesNotContain("meetings2012.notice-period BREACH");
    }

    @Test
    void a_sign_of_an_exception_with_fewer_days_displaces_regulation_9_and_the_exception_is_judged() {
        Decision decision = Lawful.key(Lawful.DECIDED.minusDays(1))
                .route(new Route.NoticeWithSign(
                        Lawful.notice().build(),
                        new Route.GeneralException(ExceptionNotice.builder()
                                .availableOn(LocalDate.of(2025, 6, 27))
                                .build())))
                .build();

        EntryReport entry = check(page(decision)).entries().get(0);

        assertThat(entry.report().displaced()).contains(Meetings2012.NOTICE_PERIOD);
        assertThat(says(entry.report().findings())).contains("meetings2012.exception-period BREACH");
    }

    @Test
    void the_first_day_under_an_exception_is_counted_from_its_own_notice_or_else_from_the_notice_that_is_dated() {
        ExceptionNotice undated = ExceptionNotice.builder().build();
        ExceptionNotice dated =
                ExceptionNotice.builder().availableOn(LocalDate.of(2025, 6, 9)).build();

        assertThat(signed(undated).earliestByException()).contains(LocalDate.of(2025, 6, 10));
        assertThat(signed(dated).earliestByException()).contains(LocalDate.of(2025, 6, 17));
    }

    private static EntryReport signed(ExceptionNotice exception) {
        return check(page(Lawful.key(Lawful.DECIDED.minusDays(1))
                        .route(new Route.NoticeWithSign(Lawful.notice().build(), new Route.GeneralException(exception)))
                        .build()))
                .entries()
                .get(0);
    }

    @Test
    void where_the_source_does_not_say_which_exception_too_few_days_for_one_of_them_cannot_be_told() {
        Decision decision = Lawful.key(LocalDate.of(2025, 6, 4))
                .route(new Route.UnnamedException(
                        ExceptionNotice.builder()
                                .availableOn(Lawful.PUBLISHED)
                                .reasons(Fact.<String>none())
                                .build(),
                        UrgencyAgreement.builder().build()))
                .build();

        EntryReport entry = check(facts(decision)).entries().get(0);
        Finding period = only(entry.report().findings(), Meetings2012.EXCEPTION_PERIOD);

        assertThat(period.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(period)
                .hasToString(
                        "S.I. 2012/2089 reg. 10(1)(c): the source does not say which exception was used. If it was the"
                                + " general exception: the notice of the general exception must be available for 5 clear days"
                                + " (counted under the reading \"working\") before the decision, but it was published on Mon 2 June"
                                + " 2025, 1 clear day before the decision on Wed 4 June 2025. Decide on or after Tue 10 June 2025, or"
                                + " seek agreement that it is urgent.");
        assertThat(only(entry.report().findings(), Meetings2012.EXCEPTION_REASONS)
                        .verdict())
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(entry.report().considered())
                .contains(Meetings2012.EXCEPTION_PERIOD, Meetings2012.URGENCY_AGREEMENT, Meetings2012.URGENCY_REASONS);
        assertThat(entry.report().displaced())
                .contains(Meetings2012.NOTICE_PERIOD)
                .doesNotContain(Meetings2012.EXCEPTION_PERIOD);
    }

    // Further decision makers

    @Test
    void a_further_decision_of_the_executive_under_the_same_notice_that_comes_too_soon_is_found_at_its_own_place() {
        PlanReport report = check(factsOf(
                withOther(DecisionMaker.officer("B. Officer", "Director of Highways"), Lawful.PUBLISHED.plusDays(28))));

        Finding finding = report.findings().get(0);
        assertThat(says(report.findings())).containsExactly("meetings2012.notice-period BREACH");
        assertThat(finding.pointer()).isEqualTo("/entries/0/other/0/due");
        assertThat(finding.values()).containsEntry("found", 27);
        assertThat(report.entries().get(0).otherDecisions())
                .containsExactly("Director of Highways, on Mon 30 June 2025");
    }

    @Test
    void one_that_comes_late_enough_or_is_not_of_the_executive_is_not_found() {
        assertThat(check(factsOf(
                                withOther(DecisionMaker.officer("B. Officer", "Director of Highways"), Lawful.DECIDED)))
                        .isClear())
                .isTrue();
        PlanReport council = check(factsOf(withOther(FULL_COUNCIL, Lawful.PUBLISHED.plusDays(3))));
        assertThat(council.isClear()).isTrue();
        assertThat(council.entries().get(0).otherDecisions())
                .containsExactly("Council, on Thu 5 June 2025 (not held to the clock)");
    }

    @Test
    void one_of_the_executive_beside_one_of_full_council_is_held_to_the_clock_and_beside_one_not_key_it_is_not() {
        PlanReport beside =
                check(factsOf(withOther(of(Declared.KEY, FULL_COUNCIL), OFFICER, Lawful.PUBLISHED.plusDays(28))));
        PlanReport notKey =
                check(factsOf(withOther(of(Declared.NOT_KEY, OFFICER), OFFICER, Lawful.PUBLISHED.plusDays(28))));

        assertThat(says(beside.findings()))
                .containsExactly("meetings2012.key-decision-executive JUDGEMENT", "meetings2012.notice-period BREACH");
        assertThat(notKey.isClear()).isTrue();
    }

    private static Decision of(Declared declared, DecisionMaker maker) {
        return Decision.builder()
                .matter("A matter")
                .declared(declared)
                .decisionMaker(maker)
                .decidedOn(Lawful.DECIDED)
                .notice(Lawful.notice().build())
                .build();
    }

    @Test
    void one_of_which_nothing_is_known_is_shown() {
        PlanReport report = check(factsOf(PlanEntry.builder()
                .pointer("/entries/0")
                .title("A matter")
                .decision(Lawful.ordinary())
                .addOtherDecision(new OtherDecision("/entries/0/other/0", Fact.unstated(), Fact.unstated()))
                .build()));

        assertThat(report.entries().get(0).otherDecisions())
                .containsExactly("not stated, on a day that is not known (not held to the clock)");
    }

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

    // Days without law, and tables that end

    @Test
    void facts_of_a_day_for_which_no_law_is_held_are_refused_with_the_covered_days() {
        ForwardPlan before = facts(Lawful.ordinary(LocalDate.of(2012, 8, 1), LocalDate.of(2012, 9, 9)));

        assertThatThrownBy(() -> check(before))
                .isInstanceOf(OutsideCoveredDays.class)
                .hasMessage(
                        "/entries/0/when/on: no law is held for 2012-09-09: S.I. 2012/2089 is held from 2012-09-10");
        assertThatThrownBy(() -> check(facts(Lawful.ordinary(LocalDate.of(2012, 9, 9), LocalDate.of(2012, 11, 1)))))
                .as("the day of publication")
                .isInstanceOf(OutsideCoveredDays.class)
                .hasMessageContaining("/entries/0/notice/publishedOn: no law is held for 2012-09-09");
        assertThat(check(facts(Lawful.ordinary(LocalDate.of(2012, 9, 10), LocalDate.of(2012, 10, 9))))
                        .isClear())
                .isTrue();
    }

    @Test
    void the_place_of_such_a_day_is_named_wherever_it_stands() {
        LocalDate before = LocalDate.of(2012, 9, 9);
        DecisionPeriod from = DecisionPeriod.between(before, Lawful.DECIDED);
        Decision.Builder lawful =
                Lawful.key(Lawful.DECIDED).notice(Lawful.notice().build());

        assertThat(placeOf(Decision.key("A matter").when(Fact.known(from)).build()))
                .isEqualTo("/entries/0/when/from");
        assertThat(placeOf(Decision.key("A matter")
                        .when(Fact.known(DecisionPeriod.before(LocalDate.of(2012, 9, 10))))
                        .build()))
                .isEqualTo("/entries/0/when/to");
        assertThat(placeOf(Decision.key("A matter")
                        .generalException(
                                ExceptionNotice.builder().availableOn(before).build())
                        .build()))
                .isEqualTo("/entries/0/exception/availableOn");
        assertThat(placeOf(lawful.privateMeeting(PrivateMeeting.builder()
                                .heldOn(Lawful.DECIDED)
                                .noticeOn(before)
                                .build())
                        .build()))
                .isEqualTo("/entries/0/private/noticeOn");
    }

    private static String placeOf(Decision decision) {
        return assertThatExceptionOfType(OutsideCoveredDays.class)
                .isThrownBy(() -> check(facts(decision)))
                .actual()
                .place();
    }

    @Test
    void an_entry_of_such_a_day_on_a_page_cannot_be_told_and_the_others_are_checked() {
        PlanReport report =
                check(page(Lawful.ordinary(LocalDate.of(2012, 8, 1), LocalDate.of(2012, 9, 9)), Lawful.ordinary()));

        assertThat(says(report.findings())).containsExactly("meetings2012.notice-period CANNOT_TELL");
        assertThat(report.findings().get(0))
                .hasToString(
                        "S.I. 2012/2089 reg. 9(2): no law is held for Sun 9 September 2012: S.I. 2012/2089 is held from"
                                + " Mon 10 September 2012 on. Hold this entry to the law of its day by other means.");
        assertThat(report.findings().get(0).pointer()).isEqualTo("/items/0/when");
        assertThat(report.entries().get(0).report().considered()).containsExactly(Meetings2012.NOTICE_PERIOD);
        assertThat(report.entries().get(0).clearDays()).hasValue(38);
        assertThat(report.entries().get(0).earliestLawful()).isEmpty();
        assertThat(report.entries().get(0).latestPublication()).isEmpty();
        assertThat(report.entries().get(1).report().considered()).contains(Meetings2012.NOTICE_MATTER);
    }

    @Test
    void an_entry_of_such_a_day_that_is_not_held_to_the_clock_needs_no_law() {
        PlanReport report = check(page(Decision.builder()
                .matter("A matter")
                .declared(Declared.NOT_KEY)
                .decidedOn(LocalDate.of(2012, 9, 9))
                .build()));

        assertThat(report.isClear()).isTrue();
        assertThat(report.entries().get(0).report().considered()).isEmpty();
    }

    @Test
    void a_table_of_holidays_that_ends_within_180_days_of_the_plan_is_warned_of() {
        LocalDate end = EnglandHolidays.shipped().covered().until();

        assertThat(check(facts(Lawful.ordinary(end.minusDays(260), end.minusDays(180))))
                        .warnings())
                .isEmpty();
        assertThat(check(facts(Lawful.ordinary(end.minusDays(260), end.minusDays(179))))
                        .warnings())
                .containsExactly(
                        "the table of England's bank holidays is good until 2028-12-31, fewer than 180 days after"
                                + " the latest day of this plan: renew it");
        assertThat(check(facts(Decision.key("No day").build())).warnings()).isEmpty();
    }

    @Test
    void a_table_that_ends_before_the_plan_is_warned_of_though_nothing_could_be_counted() {
        LocalDate end = EnglandHolidays.shipped().covered().until();
        Practice working = PRACTICE.with(Meetings2012.NOTICE_PERIOD, ClearDayReading.WORKING);
        PlanReport beyond =
                check(working, facts(Lawful.ordinary(LocalDate.of(2028, 12, 15), LocalDate.of(2029, 1, 15))));

        assertThat(beyond.entries().get(0).dayCount()).isEmpty();
        assertThat(beyond.warnings())
                .containsExactly(
                        "the table of England's bank holidays is good until 2028-12-31, and this plan goes on to"
                                + " 2029-01-15: renew it");
        assertThat(check(facts(Lawful.ordinary(end.minusDays(40), end.plusDays(1))))
                        .warnings()
                        .get(0))
                .endsWith("and this plan goes on to 2029-01-01: renew it");
        assertThat(check(facts(Lawful.ordinary(end.minusDays(40), end)))
                        .warnings()
                        .get(0))
                .endsWith("fewer than 180 days after the latest day of this plan: renew it");
    }

    @Test
    void the_last_day_of_a_period_counts_and_where_it_is_open_the_first() {
        LocalDate end = EnglandHolidays.shipped().covered().until();
        LocalDate early = end.minusDays(180);

        assertThat(check(facts(Decision.builder()
                                .matter("A matter")
                                .declared(Declared.NOT_KEY)
                                .when(Fact.known(DecisionPeriod.between(early, end)))
                                .build()))
                        .warnings())
                .hasSize(1);
        assertThat(check(facts(Decision.builder()
                                .matter("A matter")
                                .declared(Declared.NOT_KEY)
                                .when(Fact.known(DecisionPeriod.notBefore(early)))
                                .build()))
                        .warnings())
                .isEmpty();
    }

    @Test
    void a_table_that_reaches_further_is_not() {
        LocalDate end = EnglandHolidays.shipped().covered().until();
        EnglandHolidays further = EnglandHolidays.shipped().goodUntil(LocalDate.of(2029, 12, 31));

        assertThat(check(PRACTICE.with(further), facts(Lawful.ordinary(end.minusDays(260), end.minusDays(179))))
                        .warnings())
                .isEmpty();
    }

    @Test
    void what_was_written_in_the_head_of_the_plan_is_kept() {
        ForwardPlan plan = ForwardPlan.builder()
                .authority(LOAMSHIRE)
                .title("Forward Plan, June 2025")
                .addRead(new Written("/title", "Forward Plan", "a plan", ""))
                .addUnread(new Written("/kind", "?", "", ""))
                .addSetAside("/notes")
                .build();

        PlanReport report = check(plan);

        assertThat(report.title()).isEqualTo("Forward Plan, June 2025");
        assertThat(report.read()).hasSize(1);
        assertThat(report.unread()).hasSize(1);
        assertThat(report.setAside()).containsExactly("/notes");
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

    private static PlanEntry withOther(DecisionMaker by, LocalDate on) {
        return withOther(Lawful.ordinary(), by, on);
    }

    private static PlanEntry withOther(Decision decision, DecisionMaker by, LocalDate on) {
        return PlanEntry.builder()
                .pointer("/entries/0")
                .title("A matter")
                .decision(decision)
                .addOtherDecision(
                        new OtherDecision("/entries/0/other/0", Fact.known(by), Fact.known(DecisionPeriod.on(on))))
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

    private static Finding only(List<Finding> findings, Requirement requirement) {
        List<Finding> found = findings.stream()
                .filter(finding -> finding.requirement() == requirement)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
