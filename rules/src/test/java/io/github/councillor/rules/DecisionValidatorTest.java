package io.github.councillor.rules;

import static io.github.councillor.rules.Plans.check;
import static io.github.councillor.rules.Plans.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.ClearDays;
import io.github.councillor.calendar.LeftOut;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Effects;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionValidatorTest {

    @Test
    void a_notice_a_day_short_is_told_with_both_days_the_count_and_the_next_lawful_act() {
        Report report = check(Lawful.ordinary(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 30)));

        assertThat(report.findings().get(0))
                .hasToString(
                        "S.I. 2012/2089 reg. 9(2): the notice must be available for 28 clear days before the decision,"
                                + " but it was published on Mon 2 June 2025, 27 clear days before the decision on Mon 30 June"
                                + " 2025. Decide on or after Tue 1 July 2025, or use the general exception.");
    }

    @Test
    void the_reports_of_lawful_decisions_are_shared() {
        DecisionValidator validator = DecisionValidator.of(Plans.LOAMSHIRE);

        assertThat(validator.check(Lawful.ordinary())).isSameAs(validator.check(Lawful.ordinary()));
        assertThat(validator.check(Lawful.exception())).isSameAs(validator.check(Lawful.exception()));
        assertThat(validator.check(Lawful.urgency())).isSameAs(validator.check(Lawful.urgency()));
        assertThat(validator.check(Lawful.ordinaryInPrivate())).isSameAs(validator.check(Lawful.ordinaryInPrivate()));
        assertThat(validator.check(Lawful.ordinary())).isNotSameAs(validator.check(Lawful.ordinaryInPrivate()));
        assertThat(validator.check(Lawful.ordinaryInPrivate()).considered())
                .contains(Meetings2012.PRIVATE_FURTHER_CONTENTS, Meetings2012.NOTICE_PERIOD);
    }

    @Test
    void every_kind_of_lawful_decision_has_its_own_shared_report() {
        DecisionValidator validator = DecisionValidator.of(Plans.LOAMSHIRE);
        DecisionMaker member = DecisionMaker.member("A. Member", "Cabinet Member for Highways");

        List<Report> reports = Stream.of(DecisionMaker.body("Cabinet", List.of("A. Member")), member)
                .flatMap(maker -> Stream.of(YesNo.NO, YesNo.YES).map(inPrivate -> new Kind(maker, inPrivate)))
                .map(kind -> {
                    Report report = validator.check(kind.decision());
                    assertThat(report.isClear()).isTrue();
                    assertThat(validator.check(kind.decision())).isSameAs(report);
                    return report;
                })
                .toList();

        assertThat(reports).doesNotHaveDuplicates();
        assertThat(reports.get(0).considered())
                .contains(Meetings2012.NOTICE_MEMBERS)
                .doesNotContain(Meetings2012.NOTICE_NO_EXEMPT);
        assertThat(reports.get(1).considered()).contains(Meetings2012.NOTICE_MEMBERS, Meetings2012.NOTICE_NO_EXEMPT);
        assertThat(reports.get(2).considered())
                .doesNotContain(Meetings2012.NOTICE_MEMBERS, Meetings2012.NOTICE_NO_EXEMPT);
        assertThat(reports.get(3).considered())
                .contains(Meetings2012.NOTICE_NO_EXEMPT)
                .doesNotContain(Meetings2012.NOTICE_MEMBERS);
    }

    /**
     * A kind of lawful notice.
     *
     * @param maker who decides
     * @param inPrivate whether part of the matter is private
     */
    private record Kind(DecisionMaker maker, YesNo inPrivate) {
        Decision decision() {
            return Decision.key("A matter")
                    .decisionMaker(maker)
                    .decidedOn(Lawful.DECIDED)
                    .privateMeeting(Fact.none())
                    .notice(KeyDecisionNotice.builder()
                            .publishedOn(Lawful.PUBLISHED)
                            .declaresKeyDecision(YesNo.YES)
                            .matter("A matter")
                            .decisionMaker(maker)
                            .decisionPeriod(DecisionPeriod.on(Lawful.DECIDED))
                            .documents(List.of("Report"))
                            .inspectionAddress("County Hall")
                            .otherDocumentsMayFollow(YesNo.YES)
                            .requestProcedure("Write to County Hall")
                            .atOffices(YesNo.YES)
                            .onWebsite(YesNo.YES)
                            .partlyPrivate(inPrivate)
                            .givesExemptInformation(YesNo.NO)
                            .build())
                    .build();
        }
    }

    @Test
    void what_is_considered_stands_in_the_order_of_the_statute() {
        assertThat(check(Lawful.ordinaryInPrivate()).considered()).isSorted();
        assertThat(check(Lawful.exception()).considered())
                .containsExactly(
                        Meetings2012.KEY_DECISION_EXECUTIVE,
                        Meetings2012.KEY_DECISION,
                        Meetings2012.EXCEPTION_CHAIR_INFORMED,
                        Meetings2012.EXCEPTION_OFFICES,
                        Meetings2012.EXCEPTION_WEBSITE,
                        Meetings2012.EXCEPTION_PERIOD,
                        Meetings2012.EXCEPTION_REASONS);
    }

    @Test
    void a_day_for_which_no_law_is_held_is_refused() {
        Decision before = Lawful.ordinary(LocalDate.of(2012, 8, 1), LocalDate.of(2012, 9, 9));

        assertThatThrownBy(() -> check(before)).isInstanceOf(OutsideCoveredDays.class);
        assertThatThrownBy(() -> KeyDecisionValidator.of(Plans.LOAMSHIRE).classify(before))
                .isInstanceOf(OutsideCoveredDays.class);
    }

    @Test
    void words_that_could_not_be_read_are_quoted_and_never_a_breach() {
        Decision decision = Decision.key("A matter")
                .when(Fact.unread("in due course"))
                .decisionMaker(DecisionMaker.body("Cabinet", List.of("A")))
                .notice(KeyDecisionNotice.builder()
                        .publishedOn(Fact.<LocalDate>unread("32/13/2025"))
                        .decisionPeriod(Fact.<DecisionPeriod>unread("in due course"))
                        .build())
                .build();

        Report report = check(decision);

        assertThat(report.has(Verdict.BREACH)).isFalse();
        assertThat(finding(report, Meetings2012.NOTICE_PERIOD))
                .hasToString(
                        "S.I. 2012/2089 reg. 9(2): the notice must be available for 28 clear days before the decision,"
                                + " and the day of publication could not be read from \"32/13/2025\". State the day of publication"
                                + " in a form that can be read.");
        assertThat(finding(report, Meetings2012.NOTICE_DATE))
                .hasToString(
                        "S.I. 2012/2089 reg. 9(1)(d): the notice must state the day on which, or the period within which,"
                                + " the decision is to be made, and what it says of that could not be read from \"in due course\"."
                                + " State what it says of that in a form that can be read.");
        assertThat(finding(report, Meetings2012.NOTICE_DATE).values()).containsEntry("written", "in due course");
    }

    @Test
    void a_day_of_decision_that_could_not_be_read_is_quoted() {
        Decision decision =
                Lawful.key(Lawful.DECIDED).notice(Lawful.notice().build()).build();
        Decision unread = Decision.key("A matter")
                .decisionMaker(decision.decisionMaker())
                .when(Fact.unread("Spring"))
                .route(decision.route())
                .build();

        Report report = check(unread);

        assertThat(finding(report, Meetings2012.NOTICE_PERIOD))
                .hasToString(
                        "S.I. 2012/2089 reg. 9(2): the notice must be available for 28 clear days before the decision,"
                                + " and the day of the decision could not be read from \"Spring\". State the day of the decision"
                                + " in a form that can be read.");
        assertThat(finding(report, Meetings2012.NOTICE_PERIOD).pointer()).isEqualTo("/when");
    }

    @Test
    void reasons_that_could_not_be_read_are_quoted() {
        Decision decision = Lawful.key(LocalDate.of(2025, 6, 10))
                .generalException(io.github.councillor.notice.ExceptionNotice.builder()
                        .availableOn(Lawful.PUBLISHED)
                        .reasons(Fact.<String>unread("see file"))
                        .build())
                .build();

        assertThat(finding(check(decision), Meetings2012.EXCEPTION_REASONS))
                .hasToString(
                        "S.I. 2012/2089 reg. 10(3): a notice of the reasons why 28 clear days' notice was impracticable"
                                + " must follow as soon as reasonably practicable, and the reasons could not be read from"
                                + " \"see file\". State the reasons in a form that can be read.");
    }

    /** Golden case G2: Biggleswade 2022, three clear days over the bank holiday of 19 September and the days of mourning. */
    @Test
    void three_clear_days_from_thu_22_september_2022_to_tue_27_september_hold_where_saturdays_count() {
        LocalDate notice = LocalDate.of(2022, 9, 22);
        LocalDate meeting = LocalDate.of(2022, 9, 27);

        assertThat(ClearDays.under(ClearDayReading.SUNDAYS_OUT).between(notice, meeting))
                .isEqualTo(3);
        assertThat(ClearDays.under(ClearDayReading.S243).between(notice, meeting))
                .isEqualTo(3);
        assertThat(ClearDays.under(ClearDayReading.WORKING).between(notice, meeting))
                .isEqualTo(2);
        assertThat(ClearDays.under(ClearDayReading.WORKING).earliest(notice, 3)).isEqualTo(LocalDate.of(2022, 9, 28));
    }

    /** Golden case G4: the count shows the proclaimed holiday that it leaves out. */
    @Test
    void the_working_of_a_count_shows_the_bank_holiday_of_19_september_2022() {
        assertThat(ClearDays.under(ClearDayReading.WORKING)
                        .working(LocalDate.of(2022, 9, 12), LocalDate.of(2022, 9, 21))
                        .leftOut())
                .extracting(LeftOut::day)
                .containsExactly(LocalDate.of(2022, 9, 17), LocalDate.of(2022, 9, 18), LocalDate.of(2022, 9, 19));
    }

    private static Finding finding(Report report, Meetings2012 requirement) {
        return report.findings().stream()
                .filter(finding -> finding.requirement() == requirement)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_nothing_says_who_decides_the_decision_maker_that_the_notice_names_may_be_the_one() {
        Decision decision = Decision.key("A matter")
                .decidedOn(Lawful.DECIDED)
                .notice(Lawful.notice().build())
                .build();

        assertThat(says(check(decision).findings())).containsExactly("meetings2012.key-decision-executive CANNOT_TELL");
    }

    @Test
    void the_days_of_a_private_meeting_and_of_its_notices_need_law_as_well() {
        LocalDate first = LocalDate.of(2012, 9, 10);
        LocalDate before = first.minusDays(1);

        assertThat(says(check(inPrivate(first.plusDays(29), first, first.plusDays(20)))
                        .findings()))
                .isEmpty();
        assertThatThrownBy(() -> check(inPrivate(before, first, first.plusDays(20))))
                .as("the meeting")
                .isInstanceOf(OutsideCoveredDays.class);
        assertThatThrownBy(() -> check(inPrivate(first.plusDays(29), before, first.plusDays(20))))
                .as("its first notice")
                .isInstanceOf(OutsideCoveredDays.class);
        assertThatThrownBy(() -> check(inPrivate(first.plusDays(29), first, before)))
                .as("its further notice")
                .isInstanceOf(OutsideCoveredDays.class);
    }

    private static Decision inPrivate(LocalDate held, LocalDate notice, LocalDate further) {
        LocalDate published = LocalDate.of(2012, 9, 10);
        LocalDate decided = published.plusDays(29);
        return Lawful.key(decided)
                .notice(Lawful.notice(published, decided, YesNo.YES).build())
                .privateMeeting(meeting(held, notice, Fact.known(further)))
                .build();
    }

    private static PrivateMeeting meeting(LocalDate held, LocalDate notice, Fact<LocalDate> further) {
        return PrivateMeeting.builder()
                .heldOn(held)
                .noticeOn(notice)
                .noticeAtOffices(YesNo.YES)
                .noticeOnWebsite(YesNo.YES)
                .noticeReasons("Tenderers' prices are exempt information")
                .furtherNoticeOn(further)
                .furtherAtOffices(YesNo.YES)
                .furtherOnWebsite(YesNo.YES)
                .furtherReasons("Tenderers' prices are exempt information")
                .representationsReceived(YesNo.NO)
                .build();
    }

    @Test
    void a_decision_that_is_not_key_may_be_made_at_a_private_meeting_after_both_notices_and_not_after_one() {
        Report lawful = check(notKeyInPrivate(Fact.known(LocalDate.of(2025, 6, 23))));
        Report without = check(notKeyInPrivate(Fact.none()));

        assertThat(lawful.isClear()).isTrue();
        assertThat(lawful.considered())
                .contains(Meetings2012.KEY_DECISION, Meetings2012.PRIVATE_NOTICE_PERIOD)
                .doesNotContain(Meetings2012.NOTICE_PERIOD);
        assertThat(says(without.findings())).containsExactly("meetings2012.private-further-period BREACH");
    }

    private static Decision notKeyInPrivate(Fact<LocalDate> further) {
        return Decision.builder()
                .matter("A matter")
                .declared(Declared.NOT_KEY)
                .decisionMaker(DecisionMaker.body("Cabinet", List.of("A")))
                .decidedOn(Lawful.DECIDED)
                .effects(Effects.builder()
                        .moneySignificant(YesNo.NO)
                        .effectsSignificant(YesNo.NO)
                        .build())
                .privateMeeting(meeting(Lawful.DECIDED, Lawful.PUBLISHED, further))
                .build();
    }
}
