package io.github.councillor.rules.report;

import io.github.councillor.calendar.DayCount;
import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.Standing;
import io.github.councillor.plan.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A plan's entry in summary, with the report on it: enough to render it, and no model object. */
@Value.Immutable
public interface EntryReport {

    /** The entry's place, a JSON Pointer. */
    String pointer();

    /** Its title as it stands; may be empty. */
    String title();

    /** What the plan declares it to be. */
    Declared declared();

    /** Where it stands. */
    Standing standing();

    /** Who decides, in the plan's words; empty where it does not say. */
    Optional<String> decisionMaker();

    /** Why it is not held to the clock; empty where it is. */
    Optional<String> untimedBecause();

    /** The day of publication. */
    Optional<LocalDate> published();

    /** The day or period notified for the decision. */
    Fact<DecisionPeriod> notified();

    /** Clear days from publication to the first day notified, by the calendar whatever the reading; may be negative. */
    OptionalInt clearDays();

    /** Working clear days; empty outside the table of holidays. */
    OptionalInt clearWorkingDays();

    /** The first day on which a decision is lawful on 28 clear days' notice, counted from publication. */
    Optional<LocalDate> earliestLawful();

    /**
     * The first day on which a decision is lawful under the general exception, counted from publication; empty where no
     * exception displaces the notice, or where the exception is special urgency, which has no clock.
     */
    Optional<LocalDate> earliestByException();

    /** The last day on which notice could be published for the first day notified. */
    Optional<LocalDate> latestPublication();

    /** The working of the count under the reading used, from publication to the first day notified. */
    Optional<DayCount> dayCount();

    /** Where another reading of clear days would change the verdict on the notice's period. */
    List<OtherReading> otherReadings();

    /** Further decision makers and days, each in words. */
    List<String> otherDecisions();

    /** The values as written, with what was read. */
    List<Written> read();

    /** The values that were not read, each quoted. */
    List<Written> unread();

    /** What was considered and found. */
    Report report();

    /** Whether it is held to the clock of notice. */
    default boolean isTimed() {
        return untimedBecause().isEmpty();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** This entry with another report. */
    default EntryReport withReport(Report report) {
        return ((ImmutableEntryReport) ImmutableEntryReport.copyOf(this)).withReport(report);
    }

    /** Fills in an entry's report. */
    final class Builder extends ImmutableEntryReport.Builder {
        Builder() {}
    }
}
