package io.github.councillor.rules;

import static io.github.councillor.rules.Plans.LOAMSHIRE;
import static io.github.councillor.rules.Plans.check;
import static io.github.councillor.rules.Plans.facts;
import static io.github.councillor.rules.Plans.page;
import static io.github.councillor.rules.Plans.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Force;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.UrgencyAgreement;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.OtherDecision;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plan's signs of an exception, and its further decision makers, do to an entry. */
class SignsInPlansTest {

    private static final DecisionMaker OFFICER = DecisionMaker.officer("B. Officer", "Director of Highways");
    private static final DecisionMaker FULL_COUNCIL =
            new DecisionMaker.Body("Council", DecisionMaker.Place.FULL_COUNCIL, Fact.unstated());

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
