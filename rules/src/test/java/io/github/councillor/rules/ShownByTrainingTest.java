package io.github.councillor.rules;

import static io.github.councillor.activity.Meeting.Attendance.APOLOGIES;
import static io.github.councillor.activity.Meeting.Attendance.ATTENDED;
import static io.github.councillor.rules.Duties.assertSays;
import static io.github.councillor.rules.Duties.duty;
import static io.github.councillor.rules.Records.FIRST;
import static io.github.councillor.rules.Records.LAST;
import static io.github.councillor.rules.Records.in;
import static io.github.councillor.rules.Records.meeting;
import static io.github.councillor.rules.report.Showing.CANNOT_TELL;
import static io.github.councillor.rules.report.Showing.NOT_SHOWN;
import static io.github.councillor.rules.report.Showing.SHOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Meeting.Kind;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Spell;
import io.github.councillor.activity.Training;
import io.github.councillor.fact.YesNo;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.Showing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record shows of duties by training. */
class ShownByTrainingTest {

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
}
