package io.github.councillor.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.activity.Meeting.Attendance;
import io.github.councillor.activity.Meeting.Kind;
import io.github.councillor.authority.Authority;
import io.github.councillor.fact.Fact;
import io.github.councillor.role.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CouncillorRecordTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 5, 22);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 20);
    private static final Spell YEAR = new Spell(FIRST, LAST);

    private static CouncillorRecord.Builder record() {
        return CouncillorRecord.builder()
                .authority(Authority.named("Borchester City Council"))
                .member("Councillor A")
                .period(YEAR);
    }

    @Test
    void what_is_not_given_is_unstated_and_an_empty_list_is_none() {
        assertThat(record().build().surgeries()).isEqualTo(Fact.unstated());
        assertThat(record().surgeries(List.of()).build().surgeries()).isEqualTo(Fact.none());
        assertThat(record().surgeries(List.of(FIRST)).build().surgeries()).isEqualTo(Fact.known(List.of(FIRST)));
    }

    @Test
    void a_role_is_held_where_its_days_meet_the_period_and_that_of_every_councillor_always() {
        CouncillorRecord record = record().addRole(RoleHeld.of(Role.EXECUTIVE, new Spell(LocalDate.MIN, FIRST)))
                .addRole(RoleHeld.of(Role.COMMITTEE, new Spell(LocalDate.MIN, FIRST.minusDays(1))))
                .addRole(RoleHeld.of(Role.EXTERNAL_BODY, new Spell(LAST, LocalDate.MAX)))
                .addRole(RoleHeld.of(Role.GROUP_MEMBER, new Spell(LAST.plusDays(1), LocalDate.MAX)))
                .build();
        assertThat(record.holds(Role.EXECUTIVE)).isTrue();
        assertThat(record.holds(Role.COMMITTEE)).isFalse();
        assertThat(record.holds(Role.EXTERNAL_BODY)).isTrue();
        assertThat(record.holds(Role.GROUP_MEMBER)).isFalse();
        assertThat(record.holds(Role.COMMUNITY_REPRESENTATIVE)).isTrue();
    }

    @Test
    void an_executive_member_on_scrutiny_can_be_told_or_it_could_not_be_reported() {
        assertThat(record().addRole(RoleHeld.of(Role.EXECUTIVE, YEAR))
                        .addRole(RoleHeld.of(Role.OVERVIEW_AND_SCRUTINY, YEAR))
                        .build()
                        .roles())
                .hasSize(2);
    }

    @Test
    void a_role_is_held_in_a_body_of_its_name_whatever_the_capitals_and_in_any_where_none_is_named() {
        RoleHeld named = RoleHeld.in("Planning Committee", Role.COMMITTEE, YEAR);
        assertThat(named.isHeldIn("planning committee", FIRST)).isTrue();
        assertThat(named.isHeldIn(" The Planning Committee", FIRST)).isTrue();
        assertThat(named.isHeldIn("Thee Planning Committee", FIRST)).isFalse();
        assertThat(BodyName.the("The Almshouses")).isEqualTo("the Almshouses");
        assertThat(named.isHeldIn("Licensing Committee", FIRST)).isFalse();
        assertThat(named.isHeldIn("Planning Committee", FIRST.minusDays(1))).isFalse();
        assertThat(RoleHeld.of(Role.COMMITTEE, YEAR).isHeldIn("Licensing Committee", LAST))
                .isTrue();
    }

    @Test
    void spells_that_meet_or_follow_on_the_next_day_are_one_and_those_a_day_apart_are_two() {
        Spell early = new Spell(LocalDate.MIN, FIRST);
        Spell late = new Spell(FIRST.plusDays(10), LocalDate.MAX);
        assertThat(Spell.joined(List.of(new Spell(FIRST.plusDays(1), FIRST.plusDays(3)), early)))
                .containsExactly(new Spell(LocalDate.MIN, FIRST.plusDays(3)));
        assertThat(Spell.joined(List.of(early, new Spell(FIRST.plusDays(2), FIRST.plusDays(3)))))
                .containsExactly(early, new Spell(FIRST.plusDays(2), FIRST.plusDays(3)));
        assertThat(Spell.joined(List.of(late, new Spell(FIRST.plusDays(12), LAST), early)))
                .as("one lies within another")
                .containsExactly(early, late);
        assertThat(Spell.joined(List.of(YEAR, new Spell(LAST, LAST.plusDays(1)))))
                .containsExactly(new Spell(FIRST, LAST.plusDays(1)));
        assertThat(Spell.joined(List.of())).isEmpty();
    }

    static List<UnaryOperator<CouncillorRecord.Builder>> outside(LocalDate day) {
        return List.of(
                record -> record.meetings(List.of(new Meeting("Council", Kind.COUNCIL, day, Attendance.ATTENDED))),
                record -> record.reportsBack(List.of(new ReportBack(day, "Harbour Trust"))),
                record -> record.decidedAlone(List.of(day)),
                record -> record.surgeries(List.of(day)),
                record -> record.walkabouts(List.of(day)),
                record -> record.newsletters(List.of(day)),
                record -> record.events(List.of(day)));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-21, false", "2025-05-22, true", "2026-05-20, true", "2026-05-21, false"})
    void what_was_done_was_done_in_the_period(LocalDate day, boolean within) {
        for (UnaryOperator<CouncillorRecord.Builder> done : outside(day)) {
            if (within) {
                assertThat(done.apply(record()).build().period()).isEqualTo(YEAR);
            } else {
                assertThatThrownBy(() -> done.apply(record()).build())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageEndingWith("on " + day + " is outside the period 2025-05-22 to 2026-05-20");
            }
        }
    }

    @Test
    void training_and_an_enquiry_may_lie_before_the_period_and_not_after_it_and_an_answer_lies_in_it() {
        assertThat(record().training(List.of(training(FIRST.minusDays(1)), training(LAST)))
                        .enquiries(List.of(Enquiry.answered(FIRST.minusDays(1), FIRST), Enquiry.open(LAST)))
                        .build()
                        .period())
                .isEqualTo(YEAR);
        assertThatThrownBy(() ->
                        record().training(List.of(training(LAST.plusDays(1)))).build())
                .hasMessage("training on 2026-05-21 is after the period, which ends on 2026-05-20");
        assertThatThrownBy(() -> record().enquiries(List.of(Enquiry.open(LAST.plusDays(1))))
                        .build())
                .hasMessage("an enquiry on 2026-05-21 is after the period, which ends on 2026-05-20");
        for (LocalDate day : List.of(FIRST.minusDays(1), LAST.plusDays(1))) {
            assertThatThrownBy(() -> record().enquiries(List.of(Enquiry.answered(FIRST.minusDays(9), day)))
                            .build())
                    .hasMessage("an answer on " + day + " is outside the period 2025-05-22 to 2026-05-20");
        }
    }

    private static Training training(LocalDate day) {
        return Training.builder().on(day).subject("A course").build();
    }

    @Test
    void a_last_attendance_before_the_period_lies_before_it() {
        assertThat(record().lastAttendance(FIRST.minusDays(1)).build().lastAttendance())
                .isEqualTo(Fact.known(FIRST.minusDays(1)));
        assertThatThrownBy(() -> record().lastAttendance(FIRST).build())
                .hasMessage("the last attendance before the period is not before 2025-05-22");
        assertThatThrownBy(() -> record().lastExecutiveAttendance(FIRST).build())
                .hasMessage("the last attendance at the executive before the period is not before 2025-05-22");
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> CouncillorRecord.builder()
                        .authority(Authority.named("Borchester"))
                        .member(" ")
                        .period(YEAR)
                        .build())
                .hasMessage("a record needs an office or a pseudonym");
        assertThatThrownBy(() -> new Spell(LAST, FIRST))
                .hasMessage("until 2025-05-22, before its first day 2026-05-20");
        assertThatThrownBy(() -> new ApprovedAbsence(LAST, FIRST))
                .hasMessage("approved on 2026-05-20 until 2025-05-22");
        assertThatThrownBy(() -> Enquiry.answered(LAST, FIRST))
                .hasMessage("an enquiry of 2026-05-20 was not answered before it came");
        assertThatThrownBy(() -> new ReportBack(FIRST, " ")).hasMessage("a report back needs the name of the body");
        assertThatThrownBy(() -> new Meeting("", Kind.COUNCIL, FIRST, Attendance.ATTENDED))
                .hasMessage("a meeting needs the name of its body");
        assertThatThrownBy(() -> Training.builder().on(FIRST).subject(" ").build())
                .hasMessage("training needs a subject");
    }

    @Test
    void an_enquiry_may_be_answered_on_the_day_on_which_it_came() {
        assertThat(Enquiry.answered(FIRST, FIRST).answered()).isEqualTo(Fact.known(FIRST));
        assertThat(Enquiry.open(FIRST).answered()).isEqualTo(Fact.none());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_evidence_is_found_by_its_name(Evidence evidence) {
        assertThat(Evidence.named(evidence.word())).contains(evidence);
    }
}
