package io.github.councillor.rules;

import static io.github.councillor.rules.Duties.assertSays;
import static io.github.councillor.rules.Duties.duty;
import static io.github.councillor.rules.Records.FIRST;
import static io.github.councillor.rules.Records.LAST;
import static io.github.councillor.rules.Records.in;
import static io.github.councillor.rules.report.Showing.CANNOT_TELL;
import static io.github.councillor.rules.report.Showing.JUDGEMENT;
import static io.github.councillor.rules.report.Showing.NOT_SHOWN;
import static io.github.councillor.rules.report.Showing.SHOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.activity.Contact;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Enquiry;
import io.github.councillor.activity.ReportBack;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Spell;
import io.github.councillor.authority.Authority;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.Showing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record shows of duties by what was done: surgeries and the like, enquiries, contact, reports back. */
class ShownByOccasionsTest {

    private static final ProfileValidator SHIPPED = ProfileValidator.of(Catalogue.shipped());

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
}
