package io.github.councillor.rules;

import static io.github.councillor.activity.Meeting.Attendance.ABSENT;
import static io.github.councillor.activity.Meeting.Attendance.APOLOGIES;
import static io.github.councillor.activity.Meeting.Attendance.ATTENDED;
import static io.github.councillor.activity.Meeting.Attendance.NOT_STATED;
import static io.github.councillor.rules.Duties.assertSays;
import static io.github.councillor.rules.Duties.duty;
import static io.github.councillor.rules.Records.FIRST;
import static io.github.councillor.rules.Records.in;
import static io.github.councillor.rules.Records.meeting;
import static io.github.councillor.rules.report.Showing.CANNOT_TELL;
import static io.github.councillor.rules.report.Showing.JUDGEMENT;
import static io.github.councillor.rules.report.Showing.NOT_SHOWN;
import static io.github.councillor.rules.report.Showing.SHOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Meeting;
import io.github.councillor.activity.Meeting.Kind;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Spell;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.RecordReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a record shows of duties by meetings. */
class ShownByMeetingsTest {

    private static final ProfileValidator SHIPPED = ProfileValidator.of(Catalogue.shipped());

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
}
