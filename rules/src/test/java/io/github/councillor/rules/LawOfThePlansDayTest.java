package io.github.councillor.rules;

import static io.github.councillor.rules.Plans.LOAMSHIRE;
import static io.github.councillor.rules.Plans.PRACTICE;
import static io.github.councillor.rules.Plans.check;
import static io.github.councillor.rules.Plans.facts;
import static io.github.councillor.rules.Plans.page;
import static io.github.councillor.rules.Plans.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.Written;
import io.github.councillor.rules.report.PlanReport;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days of a plan for which no law is held, and tables that end. */
class LawOfThePlansDayTest {

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
}
