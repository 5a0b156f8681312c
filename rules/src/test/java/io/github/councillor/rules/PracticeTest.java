package io.github.councillor.rules;

import static io.github.councillor.rules.Plans.LOAMSHIRE;
import static io.github.councillor.rules.Plans.PRACTICE;
import static io.github.councillor.rules.Plans.check;
import static io.github.councillor.rules.Plans.constitution;
import static io.github.councillor.rules.Plans.facts;
import static io.github.councillor.rules.Plans.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.authority.Constitution;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.calendar.Holiday;
import io.github.councillor.calendar.Readings;
import io.github.councillor.decision.Decision;
import io.github.councillor.law.InForce;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Report;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a council brings to a check: an option for this run before its constitution, and that before the default. */
class PracticeTest {

    private static final Constitution WORKING = constitution("Constitution, part 4")
            .putReading(Meetings2012.NOTICE_PERIOD, ClearDayReading.WORKING)
            .build();

    private static Readings.Adopted notice(Report report) {
        return report.readings().get(Meetings2012.NOTICE_PERIOD);
    }

    @Test
    void by_default_28_days_are_of_the_calendar_and_five_are_working_days_each_with_its_source() {
        Report report = check(Lawful.ordinary());

        assertThat(report.readings().entrySet().stream()
                        .map(entry ->
                                entry.getKey().code() + " " + entry.getValue().reading())
                        .toList())
                .containsExactlyInAnyOrder(
                        "meetings2012.notice-period CALENDAR",
                        "meetings2012.exception-period WORKING",
                        "meetings2012.private-notice-period CALENDAR",
                        "meetings2012.private-further-period WORKING");
        assertThat(report.readings().values())
                .allSatisfy(adopted -> assertThat(adopted.source()).startsWith("default; "));
    }

    @Test
    void a_constitution_comes_before_the_default() {
        Report report = check(PRACTICE.with(List.of(WORKING)), Lawful.ordinary());

        assertThat(says(report.findings())).containsExactly("meetings2012.notice-period BREACH");
        assertThat(notice(report).reading()).isEqualTo(ClearDayReading.WORKING);
        assertThat(notice(report).source()).startsWith("constitution (Constitution, part 4); ");
    }

    @Test
    void an_option_comes_before_the_constitution() {
        Report report = check(
                PRACTICE.with(List.of(WORKING)).with(Meetings2012.NOTICE_PERIOD, ClearDayReading.CALENDAR),
                Lawful.ordinary());

        assertThat(report.isClear()).isTrue();
        assertThat(notice(report).source()).startsWith("chosen for this run; ");
    }

    @Test
    void of_two_options_for_one_period_the_later_holds() {
        Practice practice = PRACTICE.with(Meetings2012.NOTICE_PERIOD, ClearDayReading.WORKING)
                .with(Meetings2012.NOTICE_PERIOD, ClearDayReading.SUNDAYS_OUT);

        assertThat(notice(check(practice, Lawful.ordinary())).reading()).isEqualTo(ClearDayReading.SUNDAYS_OUT);
    }

    @Test
    void an_option_for_one_period_leaves_the_others() {
        Practice practice = PRACTICE.with(Meetings2012.EXCEPTION_PERIOD, ClearDayReading.CALENDAR);

        assertThat(check(practice, Lawful.ordinary()).isClear()).isTrue();
        assertThat(check(practice, exceptionOn(LocalDate.of(2025, 6, 8))).isClear())
                .isTrue();
        assertThat(check(exceptionOn(LocalDate.of(2025, 6, 8))).isClear()).isFalse();
    }

    @Test
    void a_requirement_that_is_no_period_has_no_reading() {
        assertThatThrownBy(() -> PRACTICE.with(Meetings2012.NOTICE_MATTER, ClearDayReading.CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("meetings2012.notice-matter is not a period in clear days");
    }

    @Test
    void the_constitution_in_force_on_the_day_of_publication_decides() {
        Practice practice = PRACTICE.with(List.of(
                in(
                        "until the day before",
                        new InForce(LocalDate.of(2020, 1, 1), Lawful.PUBLISHED.minusDays(1)),
                        ClearDayReading.WORKING),
                in("from that day", InForce.since(Lawful.PUBLISHED), ClearDayReading.SUNDAYS_OUT)));

        assertThat(notice(check(practice, Lawful.ordinary())).reading()).isEqualTo(ClearDayReading.SUNDAYS_OUT);
        assertThat(notice(check(practice, Lawful.ordinary(Lawful.PUBLISHED.minusDays(1), Lawful.DECIDED)))
                        .reading())
                .isEqualTo(ClearDayReading.WORKING);
        assertThat(check(practice, Lawful.ordinary(LocalDate.of(2019, 12, 31), LocalDate.of(2020, 1, 29)))
                        .isClear())
                .as("before any constitution, by the default")
                .isTrue();
    }

    @Test
    void a_constitution_whose_days_are_not_known_may_always_be_used() {
        assertThat(notice(check(
                                PRACTICE.with(List.of(WORKING)),
                                Lawful.ordinary(LocalDate.of(2013, 1, 2), LocalDate.of(2013, 3, 1))))
                        .reading())
                .isEqualTo(ClearDayReading.WORKING);
    }

    @Test
    void a_constitution_without_readings_leaves_the_next_to_decide() {
        Practice practice = PRACTICE.with(List.of(constitution("A page").build(), WORKING));

        assertThat(notice(check(practice, Lawful.ordinary())).reading()).isEqualTo(ClearDayReading.WORKING);
    }

    @Test
    void each_entry_of_a_plan_is_held_to_the_reading_of_its_own_day() {
        Practice practice =
                PRACTICE.with(List.of(in("from that day", InForce.since(Lawful.PUBLISHED), ClearDayReading.WORKING)));

        PlanReport report = check(
                practice,
                facts(Lawful.ordinary(), Lawful.ordinary(Lawful.PUBLISHED.minusDays(1), Lawful.DECIDED.minusDays(1))));

        assertThat(says(report.entries().get(0).report().findings()))
                .containsExactly("meetings2012.notice-period BREACH");
        assertThat(report.entries().get(1).report().isClear()).isTrue();
    }

    @Test
    void entries_that_are_counted_otherwise_than_the_first_are_named() {
        Practice practice =
                PRACTICE.with(List.of(in("from that day", InForce.since(Lawful.PUBLISHED), ClearDayReading.WORKING)));
        Decision before = Lawful.ordinary(Lawful.PUBLISHED.minusDays(1), Lawful.DECIDED.minusDays(1));
        String shown = "the readings of clear days shown for the plan are those of its first entry; ";

        String how = "counted otherwise: meetings2012.notice-period working (constitution (from that day); ";

        assertThat(check(practice, facts(before, Lawful.ordinary())).warnings())
                .singleElement()
                .asString()
                .startsWith(shown + "/entries/1 is " + how);
        assertThat(check(practice, facts(before, Lawful.ordinary(), before, Lawful.ordinary()))
                        .warnings())
                .singleElement()
                .asString()
                .startsWith(shown + "2 entries, from /entries/1 on, are " + how);
        assertThat(check(practice, facts(Lawful.ordinary(), Lawful.ordinary())).warnings())
                .isEmpty();
    }

    @Test
    void a_proclaimed_holiday_takes_a_working_day() {
        EnglandHolidays proclaimed = EnglandHolidays.shipped()
                .with(List.of(new Holiday(
                        LocalDate.of(2025, 6, 4), Holiday.Kind.BANK_HOLIDAY, "A jubilee", "A proclamation")));

        assertThat(check(PRACTICE.with(proclaimed), Lawful.exception())
                        .findings()
                        .get(0)
                        .values())
                .containsEntry("found", 4)
                .containsEntry("earliest", LocalDate.of(2025, 6, 11));
        assertThat(PRACTICE.with(proclaimed).holidays()).isSameAs(proclaimed);
    }

    @Test
    void each_with_returns_another_and_changes_nothing() {
        PRACTICE.with(List.of(WORKING));
        PRACTICE.with(Meetings2012.NOTICE_PERIOD, ClearDayReading.WORKING);

        assertThat(PRACTICE.constitutions()).isEmpty();
        assertThat(PRACTICE.authority()).isEqualTo(LOAMSHIRE);
        assertThat(check(Lawful.ordinary()).isClear()).isTrue();
    }

    private static Decision exceptionOn(LocalDate day) {
        return Lawful.key(day).route(Lawful.exception().route()).build();
    }

    private static Constitution in(String source, InForce inForce, ClearDayReading reading) {
        return constitution(source)
                .inForce(inForce)
                .putReading(Meetings2012.NOTICE_PERIOD, reading)
                .build();
    }
}
