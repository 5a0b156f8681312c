package io.github.councillor.rules;

import static io.github.councillor.activity.Meeting.Attendance.ATTENDED;
import static io.github.councillor.rules.Duties.assertSays;
import static io.github.councillor.rules.Duties.duty;
import static io.github.councillor.rules.Records.FIRST;
import static io.github.councillor.rules.Records.LAST;
import static io.github.councillor.rules.Records.in;
import static io.github.councillor.rules.Records.meeting;
import static io.github.councillor.rules.report.Showing.JUDGEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Meeting.Kind;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Spell;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.law.LocalGovernment1972;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.profile.RoleProfile;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.NotClear;
import io.github.councillor.rules.report.RecordReport;
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
