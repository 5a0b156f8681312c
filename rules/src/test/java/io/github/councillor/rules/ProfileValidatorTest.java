package io.github.councillor.rules;

import static io.github.councillor.activity.Meeting.Attendance.ABSENT;
import static io.github.councillor.activity.Meeting.Attendance.APOLOGIES;
import static io.github.councillor.activity.Meeting.Attendance.ATTENDED;
import static io.github.councillor.activity.Meeting.Attendance.NOT_STATED;
import static io.github.councillor.rules.Records.FIRST;
import static io.github.councillor.rules.Records.LAST;
import static io.github.councillor.rules.Records.in;
import static io.github.councillor.rules.Records.meeting;
import static io.github.councillor.rules.report.Showing.CANNOT_TELL;
import static io.github.councillor.rules.report.Showing.JUDGEMENT;
import static io.github.councillor.rules.report.Showing.NOT_SHOWN;
import static io.github.councillor.rules.report.Showing.SHOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.activity.Contact;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Enquiry;
import io.github.councillor.activity.Meeting;
import io.github.councillor.activity.Meeting.Kind;
import io.github.councillor.activity.ReportBack;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Spell;
import io.github.councillor.activity.Training;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Force;
import io.github.councillor.law.LocalGovernment1972;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.profile.RoleProfile;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.NotClear;
import io.github.councillor.rules.report.RecordReport;
import io.github.councillor.rules.report.Showing;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileValidatorTest {

    private static final ProfileValidator SHIPPED = ProfileValidator.of(Catalogue.shipped());

    private static DutyReport duty(String id, CouncillorRecord.Builder record) {
        return SHIPPED.check(record.build()).duties().stream()
                .filter(duty -> duty.duty().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not asked"));
    }

    private static void assertSays(DutyReport duty, Showing showing, String because, String next) {
        assertThat(duty.showing()).isEqualTo(showing);
        assertThat(duty.because()).isEqualTo(because);
        assertThat(duty.next()).isEqualTo(next);
        assertThat(duty.force()).isEqualTo(Force.GUIDANCE);
    }

    private static List<String> asked(CouncillorRecord record) {
        return SHIPPED.check(record).duties().stream()
                .map(duty -> duty.duty().toString())
                .toList();
    }

    // which duties are asked

    @Test
    void what_every_councillor_owes_is_asked_of_who_holds_no_other_role() {
        assertThat(asked(Records.of().build()))
                .contains("TH-ROLE/RE-1", "TH-ROLE/CR-5", "BCC/CW/COM-4")
                .doesNotContain("TH-ROLE/EX-1", "TH-ROLE/CM-1", "TH-ROLE/XB-1", "TH-ROLE/OS-1");
    }

    @ParameterizedTest
    @CsvSource({
        "EXECUTIVE, TH-ROLE/EX-1",
        "OVERVIEW_AND_SCRUTINY, TH-ROLE/OS-1",
        "COMMITTEE, TH-ROLE/CM-1",
        "EXTERNAL_BODY, TH-ROLE/XB-1",
        "GROUP_MEMBER, LAB/GR-1"
    })
    void what_a_role_owes_is_asked_of_who_holds_it(Role role, String duty) {
        assertThat(asked(Records.of().build())).doesNotContain(duty);
        assertThat(asked(Records.of(role).build())).contains(duty);
    }

    @Test
    void what_a_party_asks_in_the_community_is_asked_of_its_own_councillors_alone() {
        assertThat(asked(Records.of().build())).noneMatch(id -> id.startsWith("LAB/"));
        assertThat(asked(Records.of(Role.GROUP_MEMBER).build())).contains("LAB/CY-4", "LAB/CO-1");
    }

    @Test
    void what_officers_owe_is_not_asked_of_a_councillor() {
        assertThat(asked(Records.of(Role.values()).build())).noneMatch(id -> id.contains("OFR"));
    }

    @Test
    void a_document_that_asks_nothing_of_these_roles_is_not_listed() {
        assertThat(SHIPPED.check(Records.of().build()).profiles())
                .extracting(profile -> profile.substring(0, profile.indexOf(',')))
                .containsExactly("TH-ROLE", "BCC");
    }

    @Test
    void where_no_role_is_listed_that_of_every_councillor_is_told() {
        assertThat(SHIPPED.check(Records.of().build()).roles()).containsExactly("community representative");
    }

    @Test
    void a_role_is_listed_with_its_body_and_with_the_days_on_which_it_began_or_ended_in_the_period() {
        CouncillorRecord record = Records.of(Role.COMMUNITY_REPRESENTATIVE)
                .addRole(RoleHeld.in("Cabinet", Role.EXECUTIVE, new Spell(FIRST.plusDays(1), LAST.minusDays(1))))
                .addRole(RoleHeld.in("Planning Committee", Role.COMMITTEE, new Spell(FIRST, LAST)))
                .addRole(RoleHeld.of(Role.EXTERNAL_BODY, new Spell(LocalDate.MIN, FIRST.minusDays(1))))
                .build();
        assertThat(SHIPPED.check(record).roles())
                .containsExactly(
                        "community representative",
                        "executive member, Cabinet, from Fri 23 May 2025, until Tue 19 May 2026",
                        "committee member, Planning Committee");
    }

    // what is done regularly

    @Test
    void surgeries_that_are_not_stated_cannot_be_told() {
        assertSays(
                duty("LAB/CY-4", Records.of(Role.GROUP_MEMBER)),
                CANNOT_TELL,
                "the record does not state on which days a surgery was held",
                "State on which days a surgery was held.");
    }

    @Test
    void no_surgery_is_not_shown() {
        assertSays(
                duty("LAB/CY-4", Records.of(Role.GROUP_MEMBER).surgeries(List.of())),
                NOT_SHOWN,
                "no surgery is recorded",
                "Hold surgeries regularly, and record their days.");
    }

    @Test
    void one_surgery_is_for_a_person_with_the_longest_time_to_an_end_of_the_period() {
        assertSays(
                duty("LAB/CY-4", Records.of(Role.GROUP_MEMBER).surgeries(List.of(FIRST.plusDays(3)))),
                JUDGEMENT,
                "1 surgery held on Sun 25 May 2025, at most 360 days without one from the first day of the period to its"
                        + " last",
                "");
        assertThat(duty("LAB/CY-4", Records.of(Role.GROUP_MEMBER).surgeries(List.of(LAST)))
                        .because())
                .contains("at most 363 days");
    }

    @Test
    void surgeries_close_together_are_never_shown_and_their_order_is_no_matter() {
        DutyReport duty = duty(
                "LAB/CY-4",
                Records.of(Role.GROUP_MEMBER).surgeries(List.of(FIRST.plusDays(40), FIRST, FIRST.plusDays(10))));
        assertSays(
                duty,
                JUDGEMENT,
                "3 surgeries held, from Thu 22 May 2025 to Tue 1 July 2025, at most 323 days without one from the first"
                        + " day of the period to its last",
                "");
        assertThat(duty.evidence())
                .singleElement()
                .extracting(EvidenceReport::values)
                .hasToString("{count=3, first=2025-05-22, last=2025-07-01, longest=323}");
    }

    @Test
    void walks_newsletters_and_events_are_counted_alike_and_one_day_is_a_day() {
        CouncillorRecord.Builder record = CouncillorRecord.builder()
                .authority(Authority.named("Borchester City Council"))
                .member("Councillor A")
                .period(new Spell(FIRST, FIRST.plusDays(1)))
                .addRole(RoleHeld.of(Role.GROUP_MEMBER, new Spell(LocalDate.MIN, LocalDate.MAX)));
        List<LocalDate> two = List.of(FIRST, FIRST.plusDays(1));
        String days = ", from Thu 22 May 2025 to Fri 23 May 2025, at most 1 day without one from the first day of the"
                + " period to its last";
        assertThat(SHIPPED.check(record.walkabouts(two)
                                .newsletters(two)
                                .events(two)
                                .build())
                        .duties(JUDGEMENT))
                .extracting(DutyReport::because)
                .contains(
                        "2 walks about the ward taken" + days,
                        "2 newsletters or letters sent" + days,
                        "2 community events visited" + days);
    }

    // enquiries

    @Test
    void enquiries_all_answered_are_shown_with_the_slowest() {
        DutyReport duty = duty(
                "TH-ROLE/AC-1",
                Records.of()
                        .enquiries(List.of(
                                Enquiry.answered(FIRST, FIRST.plusDays(3)),
                                Enquiry.answered(FIRST, FIRST.plusDays(12)))));
        assertSays(duty, SHOWN, "2 of 2 enquiries answered, the slowest after 12 days", "");
        assertThat(duty.leftToJudge()).isEqualTo("whether the responses were fair and impartial");
    }

    @Test
    void an_enquiry_that_is_open_is_not_shown_answered() {
        assertSays(
                duty(
                        "TH-ROLE/AC-1",
                        Records.of().enquiries(List.of(Enquiry.answered(FIRST, FIRST), Enquiry.open(LAST)))),
                NOT_SHOWN,
                "1 of 2 enquiries answered, 1 open, of Wed 20 May 2026",
                "Answer the enquiry of Wed 20 May 2026.");
        assertThat(duty("TH-ROLE/AC-1", Records.of().enquiries(List.of(Enquiry.open(LAST), Enquiry.open(FIRST))))
                        .because())
                .isEqualTo("0 of 2 enquiries answered, 2 open, the oldest of Thu 22 May 2025");
    }

    @Test
    void an_enquiry_of_which_the_answer_is_not_stated_cannot_be_told() {
        assertSays(
                duty("TH-ROLE/AC-1", Records.of().enquiries(List.of(new Enquiry(FIRST, Fact.unstated())))),
                CANNOT_TELL,
                "0 of 1 enquiries answered; of the others it is not stated",
                "State for each enquiry when it was answered, or that it is open.");
    }

    @Test
    void where_no_enquiry_came_it_is_for_a_person() {
        assertSays(duty("TH-ROLE/AC-1", Records.of().enquiries(List.of())), JUDGEMENT, "no enquiry came", "");
    }

    @Test
    void an_enquiry_answered_after_a_day_is_told_so() {
        assertThat(duty("TH-ROLE/AC-1", Records.of().enquiries(List.of(Enquiry.answered(FIRST, FIRST.plusDays(1)))))
                        .because())
                .isEqualTo("1 of 1 enquiries answered, the slowest after 1 day");
    }

    @Test
    void a_duty_that_needs_two_kinds_of_evidence_is_told_by_both() {
        List<LocalDate> surgeries = List.of(FIRST, LAST);
        assertThat(duty("TH-ROLE/CR-5", Records.of().surgeries(surgeries)).showing())
                .isEqualTo(CANNOT_TELL);
        assertThat(duty(
                                "TH-ROLE/CR-5",
                                Records.of().surgeries(surgeries).enquiries(List.of(Enquiry.answered(FIRST, FIRST))))
                        .showing())
                .as("what is for a person comes before what is shown")
                .isEqualTo(JUDGEMENT);
        assertThat(duty("TH-ROLE/CR-5", Records.of().enquiries(List.of(Enquiry.open(FIRST))))
                        .showing())
                .as("what is not shown comes before what cannot be told")
                .isEqualTo(NOT_SHOWN);
    }

    // contact

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YES | YES | SHOWN | a telephone number and a postal address are published | ''",
                "YES | NO | NOT_SHOWN | no postal address is published | Publish a postal address; the council's will do.",
                "NO | YES | NOT_SHOWN | no telephone number is published | Publish a telephone number; the council's will do.",
                "NO | NO | NOT_SHOWN | no telephone number or postal address is published | Publish both; the council's will do.",
                "NOT_STATED | NO | NOT_SHOWN | no postal address is published | Publish a postal address; the council's will do.",
                "YES | NOT_STATED | CANNOT_TELL | the record does not state whether a postal address is published | State whether a postal address is published.",
                "NOT_STATED | YES | CANNOT_TELL | the record does not state whether a telephone number is published | State whether a telephone number is published.",
                "NOT_STATED | NOT_STATED | CANNOT_TELL | the record does not state whether a telephone number and a postal address are published | State whether a telephone number and a postal address are published."
            })
    void a_telephone_number_and_an_address_are_both_asked(
            YesNo telephone, YesNo address, Showing showing, String because, String next) {
        assertSays(duty("TH-ROLE/CR-6", Records.of().contact(new Contact(telephone, address))), showing, because, next);
    }

    // meetings

    private static CouncillorRecord.Builder harbour(Meeting... meetings) {
        return Records.of().addRole(in("Harbour Trust", Role.EXTERNAL_BODY)).meetings(List.of(meetings));
    }

    private static Meeting harbour(int days, Meeting.Attendance attendance) {
        return meeting("Harbour Trust", Kind.OUTSIDE_BODY, days, attendance);
    }

    @Test
    void a_meeting_missed_with_apologies_is_as_the_duty_asks() {
        assertSays(
                duty("TH-ROLE/XB-1", harbour(harbour(1, ATTENDED), harbour(2, APOLOGIES))),
                SHOWN,
                "1 of 2 meetings of the Harbour Trust attended, apologies for 1",
                "");
    }

    @Test
    void a_meeting_missed_without_them_is_not() {
        assertSays(
                duty("TH-ROLE/XB-1", harbour(harbour(2, ABSENT), harbour(1, ABSENT), harbour(3, ATTENDED))),
                NOT_SHOWN,
                "1 of 3 meetings of the Harbour Trust attended, no apologies on Fri 23 May 2025 and on Sat 24 May 2025",
                "When a meeting of the Harbour Trust cannot be attended, send apologies before it.");
    }

    @Test
    void apologies_alone_show_no_attendance() {
        assertSays(
                duty("TH-ROLE/XB-1", harbour(harbour(1, APOLOGIES))),
                NOT_SHOWN,
                "0 of 1 meeting of the Harbour Trust attended, apologies for 1",
                "Attend the next meeting of the Harbour Trust.");
    }

    @Test
    void a_meeting_of_which_attendance_is_not_stated_cannot_be_told() {
        assertSays(
                duty("TH-ROLE/XB-1", harbour(harbour(1, ATTENDED), harbour(2, NOT_STATED))),
                CANNOT_TELL,
                "1 of 2 meetings of the Harbour Trust attended, not stated for 1",
                "State for each meeting of the Harbour Trust whether it was attended.");
    }

    @Test
    void a_body_without_a_meeting_is_not_shown_and_no_meetings_stated_cannot_be_told() {
        assertSays(
                duty("TH-ROLE/XB-1", harbour(meeting("Port Users", Kind.OUTSIDE_BODY, 1, ATTENDED))),
                NOT_SHOWN,
                "no meeting of the Harbour Trust is recorded",
                "Record the meetings of the Harbour Trust, if any was held.");
        assertThat(duty("TH-ROLE/XB-1", Records.of(Role.EXTERNAL_BODY).meetings(List.of()))
                        .because())
                .isEqualTo("no meeting of the body outside is recorded");
        assertSays(
                duty("TH-ROLE/XB-1", Records.of(Role.EXTERNAL_BODY)),
                CANNOT_TELL,
                "the record does not state which meetings of the body outside were attended",
                "State which meetings of the body outside were attended.");
    }

    @Test
    void each_body_is_told_by_itself_and_one_that_is_missed_is_enough() {
        DutyReport duty = duty(
                "TH-ROLE/XB-1",
                Records.of()
                        .addRole(in("Harbour Trust", Role.EXTERNAL_BODY))
                        .addRole(in("The Almshouses", Role.EXTERNAL_BODY))
                        .meetings(List.of(
                                harbour(1, ATTENDED), meeting("the almshouses", Kind.OUTSIDE_BODY, 2, ABSENT))));
        assertThat(duty.because())
                .isEqualTo("1 of 1 meeting of the Harbour Trust attended; 0 of 1 meeting of the Almshouses attended, no"
                        + " apologies on Sat 24 May 2025");
        assertThat(duty.showing()).isEqualTo(NOT_SHOWN);
    }

    @Test
    void a_role_in_no_body_named_takes_in_all_bodies_of_its_kind() {
        assertThat(duty(
                                "TH-ROLE/CM-0",
                                Records.of(Role.COMMITTEE)
                                        .meetings(List.of(
                                                meeting("Planning Committee", Kind.COMMITTEE, 1, ATTENDED),
                                                meeting("Appeals Panel", Kind.COMMITTEE, 2, ATTENDED),
                                                meeting("Cabinet", Kind.EXECUTIVE, 3, ATTENDED))))
                        .because())
                .isEqualTo("1 of 1 meeting of the Planning Committee attended; 1 of 1 meeting of the Appeals Panel"
                        + " attended");
    }

    @Test
    void meetings_count_on_the_days_on_which_the_role_was_held() {
        CouncillorRecord.Builder record = Records.of()
                .addRole(RoleHeld.in(
                        "Scrutiny Committee",
                        Role.OVERVIEW_AND_SCRUTINY,
                        new Spell(FIRST.plusDays(10), FIRST.plusDays(20))))
                .meetings(List.of(
                        meeting("Scrutiny Committee", Kind.OVERVIEW_AND_SCRUTINY, 9, ABSENT),
                        meeting("Scrutiny Committee", Kind.OVERVIEW_AND_SCRUTINY, 10, ATTENDED),
                        meeting("Scrutiny Committee", Kind.OVERVIEW_AND_SCRUTINY, 20, ATTENDED),
                        meeting("Scrutiny Committee", Kind.OVERVIEW_AND_SCRUTINY, 21, ABSENT)));
        assertSays(duty("TH-ROLE/OS-1", record), SHOWN, "2 of 2 meetings of the Scrutiny Committee attended", "");
    }

    @Test
    void full_council_is_every_councillors() {
        assertSays(
                duty("TH-ROLE/AC-3", Records.of().meetings(List.of(meeting("Council", Kind.COUNCIL, 1, ATTENDED)))),
                SHOWN,
                "1 of 1 meeting of full council attended",
                "");
        assertThat(duty("TH-ROLE/AC-3", Records.of().meetings(List.of())).because())
                .isEqualTo("no meeting of full council is recorded");
    }

    @Test
    void meetings_of_a_body_on_which_one_does_not_sit_do_not_arise() {
        CouncillorRecord.Builder record = Records.of(Role.GROUP_MEMBER)
                .meetings(List.of(
                        meeting("Council", Kind.COUNCIL, 1, ATTENDED), meeting("Planning", Kind.COMMITTEE, 2, ABSENT)));
        assertSays(duty("LAB/CO-1", record), SHOWN, "1 of 1 meeting of full council attended", "");
        assertThat(duty("BCC/PM/OFF-1", Records.of().meetings(List.of())).showing())
                .as("taking part in scrutiny, or contributing, without a seat on it")
                .isEqualTo(JUDGEMENT);
    }

    @Test
    void the_group_and_the_party_have_meetings_of_their_own() {
        CouncillorRecord.Builder record = Records.of(Role.GROUP_MEMBER)
                .meetings(List.of(
                        meeting("group", Kind.POLITICAL_GROUP, 1, ATTENDED),
                        meeting("branch", Kind.PARTY, 2, APOLOGIES)));
        RecordReport report = SHIPPED.check(record.build());
        assertThat(report.duties(SHOWN))
                .extracting(duty -> duty.duty() + ": " + duty.because())
                .contains("LAB/GR-1: 1 of 1 meeting of the group attended");
        assertThat(report.duties(NOT_SHOWN))
                .extracting(duty -> duty.duty() + ": " + duty.because())
                .contains("LAB/BR-1: 0 of 1 meeting of the branch attended, apologies for 1");
    }

    // reports back

    @Test
    void a_report_back_is_asked_of_each_body() {
        CouncillorRecord.Builder none = Records.of()
                .addRole(in("Harbour Trust", Role.EXTERNAL_BODY))
                .reportsBack(List.of(new ReportBack(FIRST, "Port Users")));
        assertSays(
                duty("TH-ROLE/XB-0", none),
                NOT_SHOWN,
                "no report back from the Harbour Trust is recorded",
                "Report back to the council from the Harbour Trust.");
        CouncillorRecord.Builder one = Records.of()
                .addRole(in("Harbour Trust", Role.EXTERNAL_BODY))
                .reportsBack(List.of(new ReportBack(FIRST, "harbour trust")));
        assertSays(
                duty("TH-ROLE/XB-0", one),
                SHOWN,
                "one report back from the Harbour Trust, the last on Thu 22 May 2025",
                "");
        assertThat(duty(
                                "TH-ROLE/XB-0",
                                Records.of(Role.EXTERNAL_BODY)
                                        .reportsBack(List.of(new ReportBack(LAST, "A"), new ReportBack(FIRST, "B"))))
                        .because())
                .isEqualTo("2 reports back from the body outside, the last on Wed 20 May 2026");
        assertSays(
                duty("TH-ROLE/XB-0", Records.of(Role.EXTERNAL_BODY)),
                CANNOT_TELL,
                "the record does not state what was reported back from bodies outside, and when",
                "State what was reported back from bodies outside, and when.");
    }

    // training

    private static Training.Builder training(LocalDate on) {
        return Training.builder().on(on).subject("A course");
    }

    @Test
    void training_on_the_code_of_conduct_must_say_so() {
        assertSays(
                duty(
                        "TH-ROLE/AC-5",
                        Records.of().training(List.of(training(FIRST).build()))),
                NOT_SHOWN,
                "training taken once; no training recorded in the period says that it covered the code of conduct",
                "Take training on the code of conduct, and record that it covered it.");
        assertSays(
                duty(
                        "TH-ROLE/AC-5",
                        Records.of()
                                .training(List.of(
                                        training(FIRST).build(),
                                        training(LAST).codeOfConduct(YesNo.YES).build()))),
                SHOWN,
                "training taken 2 times; training on the code of conduct taken on Wed 20 May 2026",
                "");
        assertThat(duty("TH-ROLE/AC-5", Records.of().training(List.of())).next())
                .isEqualTo("Take up training that the council offers. Take training on the code of conduct, and record"
                        + " that it covered it.");
        assertThat(duty("TH-ROLE/AC-5", Records.of()).showing()).isEqualTo(CANNOT_TELL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29 | SHOWN | , before the first sitting recorded, on Sat 21 June 2025",
                "30 | SHOWN | , the day of the first sitting recorded",
                "31 | JUDGEMENT | , after the first sitting recorded, on Sat 21 June 2025"
            })
    void training_for_a_committee_after_the_first_sitting_is_for_a_person(int day, Showing showing, String when) {
        CouncillorRecord.Builder record = Records.of()
                .addRole(in("Planning Committee", Role.COMMITTEE))
                .meetings(List.of(
                        meeting("Planning Committee", Kind.COMMITTEE, 60, ATTENDED),
                        meeting("the planning committee", Kind.COMMITTEE, 30, ATTENDED),
                        meeting("Planning Committee", Kind.COMMITTEE, 1, APOLOGIES)))
                .training(List.of(
                        training(FIRST.plusDays(day)).body("Planning Committee").build()));
        DutyReport duty = duty("TH-ROLE/CM-1", record);
        assertThat(duty.showing()).isEqualTo(showing);
        assertThat(duty.because())
                .startsWith("training for the Planning Committee taken on ")
                .endsWith(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-100 | SHOWN | , and the seat began on Tue 11 February 2025",
                "-99 | JUDGEMENT | , after the seat began, on Tue 11 February 2025"
            })
    void of_a_seat_that_began_before_the_period_the_first_sitting_is_not_known_and_its_beginning_is_looked_at(
            int day, Showing showing, String when) {
        CouncillorRecord.Builder record = Records.of()
                .addRole(RoleHeld.in(
                        "Planning Committee", Role.COMMITTEE, new Spell(FIRST.minusDays(100), LocalDate.MAX)))
                .meetings(List.of(meeting("Planning Committee", Kind.COMMITTEE, 30, ATTENDED)))
                .training(List.of(
                        training(FIRST.plusDays(day)).body("Planning Committee").build()));
        DutyReport duty = duty("TH-ROLE/CM-1", record);
        assertThat(duty.showing()).isEqualTo(showing);
        assertThat(duty.because()).endsWith(when);
    }

    @ParameterizedTest
    @CsvSource({"-1, NOT_SHOWN", "0, SHOWN"})
    void training_before_the_period_is_no_training_of_it(int day, Showing showing) {
        CouncillorRecord.Builder record = Records.of()
                .training(List.of(
                        training(FIRST.plusDays(day)).codeOfConduct(YesNo.YES).build()));
        assertThat(duty("TH-ROLE/AC-5", record).showing()).isEqualTo(showing);
    }

    @Test
    void training_for_a_committee_without_a_sitting_is_told_by_itself() {
        CouncillorRecord.Builder record = Records.of()
                .addRole(in("Planning Committee", Role.COMMITTEE))
                .training(List.of(training(FIRST).body("Planning Committee").build()));
        assertSays(
                duty("TH-ROLE/CM-1", record),
                SHOWN,
                "training for the Planning Committee taken on Thu 22 May 2025",
                "");
        assertThat(duty(
                                "TH-ROLE/CM-1",
                                Records.of()
                                        .addRole(in("Planning Committee", Role.COMMITTEE))
                                        .meetings(List.of(meeting("Planning Committee", Kind.COMMITTEE, 1, ATTENDED)))
                                        .training(List.of()))
                        .because())
                .isEqualTo("no training for the Planning Committee is recorded, and the first sitting recorded was on"
                        + " Fri 23 May 2025");
    }

    @Test
    void a_committee_sat_on_without_training_for_it_is_not_shown() {
        CouncillorRecord.Builder record = Records.of()
                .addRole(in("Planning Committee", Role.COMMITTEE))
                .training(List.of(training(FIRST).body("Licensing Committee").build()));
        assertSays(
                duty("TH-ROLE/CM-1", record),
                NOT_SHOWN,
                "no training for the Planning Committee is recorded",
                "Take the training for the Planning Committee before sitting there again.");
        assertSays(
                duty("TH-ROLE/CM-1", Records.of(Role.COMMITTEE).training(List.of())),
                CANNOT_TELL,
                "the record does not state the name of the committee",
                "State the name of the committee.");
        assertThat(duty("TH-ROLE/CM-1", Records.of(Role.COMMITTEE)).because())
                .isEqualTo("the record does not state for which committee training was");
    }

    // what no record can show

    @Test
    void how_a_duty_is_done_no_record_can_show() {
        assertSays(duty("TH-ROLE/CR-3", Records.of()), JUDGEMENT, "", "");
    }

    @Test
    void the_duties_of_a_councils_own_profile_are_for_a_person() {
        RoleProfile own = own("BORCHESTER", "CR-5");
        RecordReport report =
                ProfileValidator.of(own).check(Records.of().surgeries(List.of()).build());
        assertThat(report.duties()).singleElement().satisfies(duty -> {
            assertThat(duty.showing()).isEqualTo(JUDGEMENT);
            assertThat(duty.words()).isEqualTo("Hold a surgery each week");
        });
    }

    @Test
    void so_are_they_where_it_takes_the_code_and_the_id_of_a_shipped_one() {
        RecordReport report = ProfileValidator.of(own("TH-ROLE", "CR-5"))
                .check(Records.of().surgeries(List.of(FIRST, LAST)).build());
        assertThat(report.duties()).extracting(DutyReport::showing).containsExactly(JUDGEMENT);
    }

    private static RoleProfile own(String code, String place) {
        Statement shipped = Catalogue.shipped()
                .statement(new StatementId("TH-ROLE", "CR-5"))
                .orElseThrow();
        SourceDocument source = new SourceDocument(
                code, SourceDocument.Kind.ROLE_PROFILE, "Our councillors", "Borchester", "undated", "");
        return new RoleProfile(
                source,
                List.of(Statement.builder()
                        .id(new StatementId(code, place))
                        .section(shipped.section())
                        .ordinal(1)
                        .words("Hold a surgery each week")
                        .build()));
    }

    // the law behind the duties

    @Test
    void the_next_attendance_is_told_with_its_day() {
        CouncillorRecord.Builder record = Records.of()
                .lastAttendance(FIRST.minusDays(1))
                .meetings(List.of(meeting("Council", Kind.COUNCIL, 10, ATTENDED)));
        assertThat(SHIPPED.check(record.approvedAbsences(List.of())
                                .wartimeService(List.of())
                                .suspensions(List.of())
                                .build())
                        .attendBy())
                .as("six months after 1 June 2025 have passed within the record, so that there is a finding instead")
                .isEmpty();
        assertThat(SHIPPED.check(Records.borchester()).attendBy()).contains(LocalDate.of(2026, 11, 11));
    }

    @Test
    void a_record_in_which_nothing_was_attended_counts_from_the_last_attendance_before() {
        assertThat(SHIPPED.check(Records.of()
                                .lastAttendance(LocalDate.of(2025, 5, 21))
                                .meetings(List.of())
                                .build())
                        .attendBy())
                .isEmpty();
        CouncillorRecord month = CouncillorRecord.builder()
                .authority(Authority.named("Borchester City Council"))
                .member("Councillor A")
                .period(new Spell(FIRST, FIRST.plusDays(30)))
                .lastAttendance(LocalDate.of(2025, 5, 21))
                .build();
        assertThat(SHIPPED.check(month).attendBy()).contains(LocalDate.of(2025, 11, 21));
    }

    @Test
    void where_there_is_no_executive_nobody_is_held_to_its_meetings() {
        for (Governance governance : List.of(Governance.COMMITTEE_SYSTEM, Governance.LEADER_AND_CABINET)) {
            CouncillorRecord record = CouncillorRecord.builder()
                    .authority(new Authority("Borchester", AuthorityKind.DISTRICT, governance))
                    .member("Councillor A")
                    .period(new Spell(FIRST, LAST))
                    .addRole(in("Cabinet", Role.EXECUTIVE))
                    .build();
            assertThat(SHIPPED.check(record).report().considered().contains(LocalGovernment1972.EXECUTIVE_ATTENDANCE))
                    .isEqualTo(governance != Governance.COMMITTEE_SYSTEM);
        }
    }

    @Test
    void the_readings_of_the_law_of_attendance_are_told() {
        assertThat(SHIPPED.check(Records.of().build()).readings())
                .hasSize(2)
                .allSatisfy(reading -> assertThat(reading).contains("Local Government Act 1972 s. 85"));
    }

    @Test
    void a_breach_of_law_is_thrown_where_asked_and_a_duty_not_shown_never_is() {
        CouncillorRecord.Builder record = Records.of().surgeries(List.of()).lastAttendance(FIRST.minusDays(1));
        RecordReport doubtful = SHIPPED.check(record.build());
        assertThat(doubtful.gravest()).contains(Verdict.CANNOT_TELL);
        assertThat(doubtful.orThrow()).isSameAs(doubtful);
        RecordReport broken = SHIPPED.check(Records.of()
                .lastAttendance(FIRST.minusDays(1))
                .meetings(List.of())
                .approvedAbsences(List.of())
                .wartimeService(List.of())
                .suspensions(List.of())
                .build());
        assertThat(broken.gravest()).contains(Verdict.BREACH);
        assertThatThrownBy(broken::orThrow)
                .isInstanceOf(NotClear.class)
                .hasMessageContaining(LocalGovernment1972.ATTENDANCE.code());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COUNTY", "DISTRICT", "UNITARY", "METROPOLITAN_DISTRICT", "LONDON_BOROUGH", "PARISH", "NOT_STATED"
            })
    void an_authority_for_which_the_law_is_not_held_is_refused_with_the_reason(AuthorityKind kind) {
        Authority authority = new Authority("Somewhere", kind, Governance.NOT_STATED);
        assertThat(ProfileValidator.appliesTo(authority)).isFalse();
        CouncillorRecord record = CouncillorRecord.builder()
                .authority(authority)
                .member("Councillor A")
                .period(new Spell(FIRST, LAST))
                .build();
        assertThatThrownBy(() -> SHIPPED.check(record))
                .isInstanceOf(OutOfScope.class)
                .hasMessageStartingWith("Somewhere is out of scope: Local Government Act 1972 s. 85 is held ");
    }

    @Test
    void a_council_of_a_kind_not_stated_and_a_parish_are_not() {
        assertThat(ProfileValidator.appliesTo(Authority.named("Borchester"))).isTrue();
        assertThat(ProfileValidator.appliesTo(new Authority("Ambridge", AuthorityKind.PARISH, Governance.NOT_STATED)))
                .isTrue();
    }

    @Test
    void a_period_for_which_no_law_is_held_is_refused() {
        CouncillorRecord record = CouncillorRecord.builder()
                .authority(Authority.named("Borchester"))
                .member("Councillor A")
                .period(new Spell(LocalDate.of(2012, 9, 9), LocalDate.of(2013, 9, 9)))
                .build();
        assertThatThrownBy(() -> SHIPPED.check(record))
                .isInstanceOf(OutsideCoveredDays.class)
                .hasMessage("/period/from: no law is held for 2012-09-09: attendance is held from 2012-09-10");
    }
}
