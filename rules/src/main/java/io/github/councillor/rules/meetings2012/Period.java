package io.github.councillor.rules.meetings2012;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.ClearDays;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.OtherReading;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number of clear days between a publication and a day, or a period, to come.
 *
 * <p>Met where every day of the period has them, broken where none has, and otherwise not to be told. An open end counts
 * as lawful days ahead.
 */
public final class Period {

    private Period() {}

    /**
     * What a document and the event it announces are called, with the remedy where the days are too few.
     *
     * @param document as {@code the notice}
     * @param event as {@code the decision}
     * @param act as {@code Decide}
     * @param instead what else is open, as {@code , or use the general exception}
     */
    record Names(String document, String event, String act, String instead) {}

    static Outcome outcome(ClearDays days, int required, Fact<LocalDate> published, Fact<DecisionPeriod> when) {
        if (published.isNone()) {
            return Outcome.BREACH;
        }
        return published instanceof Fact.Known<LocalDate> day && when instanceof Fact.Known<DecisionPeriod> period
                ? outcome(days, required, day.value(), period.value())
                : Outcome.CANNOT_TELL;
    }

    static Outcome outcome(ClearDays days, int required, LocalDate published, DecisionPeriod when) {
        if (when.hasFrom() && days.covers(published, when.from()) && days.between(published, when.from()) >= required) {
            return Outcome.MET;
        }
        if (when.hasTo() && days.covers(published, when.to()) && days.between(published, when.to()) < required) {
            return Outcome.BREACH;
        }
        return Outcome.CANNOT_TELL;
    }

    static Finding explain(
            Meetings2012 requirement,
            ClearDays days,
            List<ClearDays> compared,
            int required,
            Fact<LocalDate> published,
            Fact<DecisionPeriod> when,
            PlanFact about,
            Names names,
            Teller teller) {
        String must = names.document() + " must be available for " + required + " clear days before " + names.event();
        if (published instanceof Fact.Unread<LocalDate> unread) {
            return teller.unread(requirement, about, "the day of publication", unread.written(), must);
        }
        if (published.isNone()) {
            return teller.tell(
                    requirement,
                    Outcome.BREACH,
                    about,
                    ImmutableMap.of("required", required),
                    new Wording(must + ", but there was none.", "Publish it, and let {required} clear days run."));
        }
        if (!published.isKnown()) {
            return teller.missing(requirement, about, "the day of publication", must);
        }
        if (when instanceof Fact.Unread<DecisionPeriod> unread) {
            return teller.unread(requirement, PlanFact.WHEN, "the day of " + names.event(), unread.written(), must);
        }
        if (!when.isKnown()) {
            return teller.missing(requirement, PlanFact.WHEN, "the day of " + names.event(), must);
        }
        return compared(requirement, days, required, published.get(), when.get(), about, names, teller)
                .with(others(requirement, days, compared, required, published.get(), when.get()));
    }

    private static Finding compared(
            Meetings2012 requirement,
            ClearDays days,
            int required,
            LocalDate published,
            DecisionPeriod when,
            PlanFact about,
            Names names,
            Teller teller) {
        Outcome outcome = outcome(days, required, published, when);
        Optional<LocalDate> earliest = earliest(days, required, published);
        ImmutableMap.Builder<String, Object> values = ImmutableMap.<String, Object>builder()
                .put("required", required)
                .put("published", published)
                .put("when", when)
                .put("reading", days.reading().word());
        String counted = days.reading() == ClearDayReading.CALENDAR ? "" : " (counted under the reading \"{reading}\")";
        String must = names.document() + " must be available for {required} clear days" + counted + " before "
                + names.event();
        if (outcome != Outcome.BREACH && (earliest.isEmpty() || (when.hasTo() && !days.covers(published, when.to())))) {
            values.put("covered", days.covered());
            return teller.tell(
                    requirement,
                    Outcome.CANNOT_TELL,
                    about,
                    values.buildOrThrow(),
                    new Wording(
                            must + "; it was published on {published}, and " + names.event()
                                    + " is to be {when}, but not all days between can be counted: the table of holidays"
                                    + " is good {covered}.",
                            "Give a table of holidays that reaches further."));
        }
        earliest.ifPresent(day -> values.put("earliest", day));
        String remedy =
                names.act() + (earliest.isPresent() ? " on or after {earliest}" : " later") + names.instead() + ".";
        if (outcome == Outcome.BREACH) {
            int found = days.between(published, when.to());
            values.put("found", found);
            return teller.tell(
                    requirement,
                    outcome,
                    about,
                    values.buildOrThrow(),
                    new Wording(must + ", but it was published on {published}, " + found(found, when, names), remedy));
        }
        return teller.tell(
                requirement,
                Outcome.CANNOT_TELL,
                about,
                values.buildOrThrow(),
                new Wording(
                        must + "; it was published on {published}, and " + names.event()
                                + " is to be {when}: some of those days have {required} clear days and some have not.",
                        remedy));
    }

    /** How many clear days there were, in words that hold for one, for none, and for a day that is past. */
    private static String found(int found, DecisionPeriod when, Names names) {
        if (found < 0) {
            return "and " + names.event() + (when.isOneDay() ? " is {when}." : " is to be {when}.");
        }
        String days = found == 1 ? "{found} clear day before " : "{found} clear days before ";
        return when.isOneDay()
                ? days + names.event() + " {when}."
                : "at most " + days + names.event() + ", which is to be {when}.";
    }

    /** The first lawful day, unless it lies outside what can be counted. */
    public static Optional<LocalDate> earliest(ClearDays days, int required, LocalDate published) {
        try {
            return Optional.of(days.earliest(published, required));
        } catch (OutsideCoveredDays beyondTheTable) {
            // the answer is "cannot be told", and the caller says so
            return Optional.empty();
        }
    }

    /** The other readings that would have answered otherwise. */
    static List<OtherReading> differing(
            Meetings2012 requirement,
            ClearDays used,
            List<ClearDays> compared,
            int required,
            LocalDate published,
            DecisionPeriod when) {
        Outcome outcome = outcome(used, required, published, when);
        String answer = outcome == Outcome.MET ? "MET" : outcome.verdict().name();
        return others(requirement, used, compared, required, published, when).stream()
                .filter(other -> !other.outcome().equals(answer))
                .toList();
    }

    /** What each of the other readings would have answered. */
    static List<OtherReading> others(
            Meetings2012 requirement,
            ClearDays used,
            List<ClearDays> compared,
            int required,
            LocalDate published,
            DecisionPeriod when) {
        ImmutableList.Builder<OtherReading> others = ImmutableList.builder();
        for (ClearDays days : compared) {
            if (days.reading() != used.reading()) {
                Outcome outcome = outcome(days, required, published, when);
                others.add(new OtherReading(
                        requirement,
                        days.reading(),
                        outcome == Outcome.MET ? Optional.empty() : Optional.of(outcome.verdict()),
                        earliest(days, required, published)));
            }
        }
        return others.build();
    }
}
