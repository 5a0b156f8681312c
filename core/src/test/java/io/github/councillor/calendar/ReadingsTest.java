package io.github.councillor.calendar;

import static io.github.councillor.law.Meetings2012.EXCEPTION_PERIOD;
import static io.github.councillor.law.Meetings2012.NOTICE_PERIOD;
import static io.github.councillor.law.Meetings2012.PRIVATE_FURTHER_PERIOD;
import static io.github.councillor.law.Meetings2012.PRIVATE_NOTICE_PERIOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.law.Meetings2012;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    private static final String FOLKESTONE = "constitution of Folkestone and Hythe District Council";

    @Test
    void by_default_28_days_are_calendar_days_and_five_days_are_working_days() {
        Readings defaults = Readings.defaults();

        assertThat(defaults.of(NOTICE_PERIOD).reading()).isEqualTo(ClearDayReading.CALENDAR);
        assertThat(defaults.of(PRIVATE_NOTICE_PERIOD).reading()).isEqualTo(ClearDayReading.CALENDAR);
        assertThat(defaults.of(EXCEPTION_PERIOD).reading()).isEqualTo(ClearDayReading.WORKING);
        assertThat(defaults.of(PRIVATE_FURTHER_PERIOD).reading()).isEqualTo(ClearDayReading.WORKING);
        assertThat(defaults.of(NOTICE_PERIOD).source())
                .startsWith("default; practice of councils such as Tower Hamlets");
    }

    @Test
    void an_adopted_reading_names_who_adopts_it_and_changes_no_other_period() {
        Readings readings = Readings.defaults().with(NOTICE_PERIOD, ClearDayReading.WORKING, FOLKESTONE);

        assertThat(readings.of(NOTICE_PERIOD).reading()).isEqualTo(ClearDayReading.WORKING);
        assertThat(readings.of(NOTICE_PERIOD).source())
                .startsWith(FOLKESTONE + "; R v Swansea City Council ex p Elitestone");
        assertThat(readings.of(PRIVATE_NOTICE_PERIOD))
                .isEqualTo(Readings.defaults().of(PRIVATE_NOTICE_PERIOD));
        assertThat(readings.of(EXCEPTION_PERIOD)).isEqualTo(Readings.defaults().of(EXCEPTION_PERIOD));
        assertThat(Readings.defaults().of(NOTICE_PERIOD).reading()).isEqualTo(ClearDayReading.CALENDAR);
        assertThat(readings.all())
                .containsOnlyKeys(NOTICE_PERIOD, EXCEPTION_PERIOD, PRIVATE_NOTICE_PERIOD, PRIVATE_FURTHER_PERIOD);
    }

    @Test
    void one_reading_for_the_28_days_sets_both_periods_of_28_days_and_neither_of_five() {
        Readings readings = Readings.defaults().with28Days(ClearDayReading.SUNDAYS_OUT, "option");

        assertThat(readings.of(NOTICE_PERIOD).reading()).isEqualTo(ClearDayReading.SUNDAYS_OUT);
        assertThat(readings.of(PRIVATE_NOTICE_PERIOD).reading()).isEqualTo(ClearDayReading.SUNDAYS_OUT);
        assertThat(readings.of(EXCEPTION_PERIOD).reading()).isEqualTo(ClearDayReading.WORKING);
        assertThat(readings.of(PRIVATE_FURTHER_PERIOD).reading()).isEqualTo(ClearDayReading.WORKING);
    }

    @Test
    void what_is_no_period_in_clear_days_has_no_reading() {
        assertThatThrownBy(() -> Readings.defaults().of(Meetings2012.NOTICE_MATTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("meetings2012.notice-matter is not a period in clear days");
        assertThatThrownBy(() ->
                        Readings.defaults().with(Meetings2012.URGENCY_AGREEMENT, ClearDayReading.WORKING, "option"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("meetings2012.urgency-agreement is not a period in clear days");
    }

    @ParameterizedTest
    @CsvSource({
        "notice-period, NOTICE_PERIOD",
        "meetings2012.notice-period, NOTICE_PERIOD",
        "private-notice-period, PRIVATE_NOTICE_PERIOD",
        "exception-period, EXCEPTION_PERIOD",
        "private-further-period, PRIVATE_FURTHER_PERIOD"
    })
    void a_period_is_named_by_its_code_with_or_without_the_instrument(String name, Meetings2012 period) {
        assertThat(Readings.period(name)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"period", "", "notice", "notice-matter", "meetings2012", "meetings2000.notice-period"})
    void part_of_a_name_or_another_requirement_is_no_period(String name) {
        assertThat(Readings.period(name)).isEmpty();
    }
}
