package io.github.councillor.rules;

import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.ClearDays;
import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.decision.Decision;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.rules.meetings2012.Period;
import io.github.councillor.rules.meetings2012.Procedure;
import io.github.councillor.rules.report.EntryReport;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** The counts of an entry: from its publication to the first day notified, and how far each could move. */
final class EntryCounts {

    /** The longest span of which the working is shown, in days: nobody reads a longer one. */
    private static final int LONGEST_WORKING = 1_000;

    private final ClearDays calendar;
    private final ClearDays working;

    EntryCounts(EnglandHolidays holidays) {
        this.calendar = ClearDays.under(ClearDayReading.CALENDAR, holidays);
        this.working = ClearDays.under(ClearDayReading.WORKING, holidays);
    }

    void add(Decision decision, Procedure procedure, EntryReport.Builder summary) {
        ClearDays reading = procedure.counting().notice();
        if (decision.route().publishedOn() instanceof Fact.Known<LocalDate> published) {
            summary.published(published.value());
            if (procedure.covered().contains(published.value())) {
                summary.earliestLawful(
                        Period.earliest(reading, procedure.noticeDays(published.value()), published.value()));
            }
            if (decision.when() instanceof Fact.Known<DecisionPeriod> when
                    && when.value().hasFrom()) {
                between(published.value(), when.value().from(), reading, summary);
            }
        }
        if (decision.when() instanceof Fact.Known<DecisionPeriod> when
                && when.value().hasFrom()
                && procedure.covered().contains(when.value().from())) {
            LocalDate first = when.value().from();
            summary.latestPublication(latest(reading, procedure.noticeDays(first), first));
        }
    }

    private void between(LocalDate published, LocalDate from, ClearDays reading, EntryReport.Builder summary) {
        summary.clearDays(calendar.between(published, from));
        summary.clearWorkingDays(
                working.covers(published, from)
                        ? OptionalInt.of(working.between(published, from))
                        : OptionalInt.empty());
        if (reading.covers(published, from) && ChronoUnit.DAYS.between(published, from) <= LONGEST_WORKING) {
            summary.dayCount(reading.working(published, from));
        }
    }

    private static Optional<LocalDate> latest(ClearDays days, int required, LocalDate decision) {
        try {
            return Optional.of(days.latest(decision, required));
        } catch (OutsideCoveredDays beforeTheTable) {
            // shown as unknown
            return Optional.empty();
        }
    }
}
