package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.law.Force;
import io.github.councillor.law.SupportRequirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.statement.StatementId;
import io.github.councillor.support.Leads;
import io.github.councillor.support.SupportAction;
import io.github.councillor.support.SupportFramework;
import io.github.councillor.support.Timescale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportFrameworkValidatorTest {

    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2019, 7, 1);

    private static SupportAction.Builder action() {
        return SupportAction.builder()
                .id(new StatementId("OWN", "R-01"))
                .theme(Catalogue.shipped().framework().themes().get(0))
                .addMore("Write a toolkit");
    }

    static SupportFramework of(SupportAction... actions) {
        SupportFramework shipped = Catalogue.shipped().framework();
        return new SupportFramework(shipped.source(), shipped.themes(), List.of(actions), Map.of());
    }

    /** A framework whose one timescale cannot be read. */
    static SupportFramework unreadable() {
        return of(action().timescale(Timescale.read("whenever")).build());
    }

    private static Report on(LocalDate today, String timescale) {
        return SupportFrameworkValidator.on(today)
                .check(of(action().leads(Leads.read("Head of Democratic Services"))
                        .timescale(Timescale.read(timescale))
                        .build()));
    }

    private static List<String> says(Report report) {
        return report.findings().stream()
                .map(finding -> finding.requirement().code() + " " + finding.verdict())
                .toList();
    }

    @Test
    void a_day_is_overdue_on_the_day_after_it_and_not_on_it() {
        assertThat(on(FIRST_OF_JULY, "1 July 2019").isClear()).isTrue();
        Report late = on(FIRST_OF_JULY.plusDays(1), "1 July 2019");
        assertThat(says(late)).containsExactly("support.not-overdue CANNOT_TELL");
        assertThat(late.findings().get(0))
                .hasToString("The support framework: OWN/R-01 (Write a toolkit) was to be done by Mon 1 July 2019"
                        + " (\"1 July 2019\"), and on Tue 2 July 2019 that has passed; whether it was done is not told."
                        + " Ask Head of Democratic Services whether it was done, or set another day.");
    }

    @Test
    void a_month_ends_with_its_last_day() {
        assertThat(on(LocalDate.of(2020, 2, 29), "February 2020").isClear()).isTrue();
        assertThat(says(on(LocalDate.of(2020, 3, 1), "February 2020")))
                .containsExactly("support.not-overdue CANNOT_TELL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing", "Ongoing throughout 2019", "April 2019 and ongoing"})
    void what_goes_on_is_never_overdue(String timescale) {
        assertThat(on(LocalDate.of(2199, 1, 1), timescale).isClear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May",
                "13 May",
                "Imminent",
                "Immediately",
                "TBC",
                "When the upgrade is complete",
                "Linked to the walkabouts above.",
                "Review of Year 1 underway"
            })
    void what_names_no_day_of_a_year_cannot_be_told(String timescale) {
        Report report = on(FIRST_OF_JULY, timescale);

        assertThat(says(report)).containsExactly("support.dated CANNOT_TELL");
        assertThat(report.findings().get(0).because()).contains("\"" + timescale + "\"");
        assertThat(report.considered()).doesNotContain(SupportRequirement.NOT_OVERDUE);
    }

    @Test
    void words_that_are_no_time_are_quoted() {
        assertThat(says(on(FIRST_OF_JULY, "whenever"))).containsExactly("support.readable CANNOT_TELL");
        assertThat(on(FIRST_OF_JULY, "whenever").findings().get(0))
                .hasToString("The support framework: the timescale of OWN/R-01 (Write a toolkit) could not be read as a"
                        + " time: \"whenever\". Set a day or a month.");
    }

    @Test
    void each_of_several_times_is_looked_at_by_itself() {
        assertThat(says(on(FIRST_OF_JULY, "Ongoing ; June 2019 ; December 2019")))
                .containsExactly("support.not-overdue CANNOT_TELL");
    }

    @Test
    void a_blank_lead_and_a_blank_timescale_are_found() {
        Report report = SupportFrameworkValidator.on(FIRST_OF_JULY).check(of(action().build()));

        assertThat(says(report)).containsExactly("support.lead BREACH", "support.timescale BREACH");
        assertThat(report.considered()).containsExactly(SupportRequirement.LEAD, SupportRequirement.TIMESCALE);
        assertThat(report.findings().get(0))
                .hasToString("The support framework: OWN/R-01 (Write a toolkit) has nobody who leads it: the cell is"
                        + " blank. Name a post that leads it.");
    }

    @Test
    void of_the_shipped_rows_one_has_no_lead_and_twenty_no_timescale() {
        Report report = SupportFrameworkValidator.on(LocalDate.of(2019, 10, 31))
                .check(Catalogue.shipped().framework());

        assertThat(report.findings())
                .filteredOn(finding -> finding.requirement() == SupportRequirement.LEAD)
                .extracting(Finding::pointer)
                .containsExactly("WCSF/R-35");
        assertThat(report.findings())
                .filteredOn(finding -> finding.requirement() == SupportRequirement.TIMESCALE)
                .hasSize(20);
        assertThat(report.findings())
                .filteredOn(finding -> finding.requirement() == SupportRequirement.NOT_OVERDUE)
                .extracting(Finding::pointer)
                .containsExactly(
                        "WCSF/R-03",
                        "WCSF/R-16",
                        "WCSF/R-34",
                        "WCSF/R-36",
                        "WCSF/R-51",
                        "WCSF/R-53",
                        "WCSF/R-54",
                        "WCSF/R-65",
                        "WCSF/R-69");
        assertThat(report.findings())
                .filteredOn(finding -> finding.requirement() == SupportRequirement.LEAD)
                .extracting(Finding::because)
                .singleElement()
                .asString()
                .contains("The catalogue remarks: ");
        assertThat(report.findings()).extracting(Finding::force).containsOnly(Force.GUIDANCE);
        assertThat(report.findings()).extracting(Finding::verdict).doesNotContain(Verdict.JUDGEMENT);
    }
}
