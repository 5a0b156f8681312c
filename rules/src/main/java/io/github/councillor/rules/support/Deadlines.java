package io.github.councillor.rules.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.SupportRequirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import io.github.councillor.support.SupportAction;
import io.github.councillor.support.Timescale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be told of an action on a day: who leads it, by when, and whether that has passed.
 *
 * <p>A framework says by when, never whether something was done: what is past its time cannot be told to be done or not.
 */
final class Deadlines {

    private static final int LONGEST_ABOUT = 80;

    private static final Wording NO_LEAD =
            new Wording("{action} has nobody who leads it: the cell is blank.", "Name a post that leads it.");
    private static final Wording NO_TIMESCALE =
            new Wording("{action} has no timescale: the cell is blank.", "Set a day or a month.");
    private static final Wording UNREADABLE = new Wording(
            "the timescale of {action} could not be read as a time: \"{written}\".", "Set a day or a month.");
    private static final Wording PAST = new Wording(
            "{action} was to be done by {due} (\"{written}\"), and on {today} that has passed; whether it was done is"
                    + " not told.",
            "Ask {lead} whether it was done, or set another day.");
    private static final Wording NO_DAY = new Wording(
            "whether {action} is overdue on {today} cannot be told: \"{written}\" {why}.", "Set a day or a month.");

    private Deadlines() {}

    static List<Finding> of(SupportAction action, LocalDate today) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (action.leads().isEmpty()) {
            findings.add(finding(SupportRequirement.LEAD, Verdict.BREACH, action, ImmutableMap.of(), NO_LEAD));
        }
        if (action.timescale().isEmpty()) {
            findings.add(
                    finding(SupportRequirement.TIMESCALE, Verdict.BREACH, action, ImmutableMap.of(), NO_TIMESCALE));
        }
        action.timescale()
                .ifPresent(timescale -> timescale
                        .each()
                        .forEach(each -> time(each, action, today).ifPresent(findings::add)));
        return findings.build();
    }

    private static Optional<Finding> time(Timescale timescale, SupportAction action, LocalDate today) {
        if (timescale instanceof Timescale.Unread) {
            return Optional.of(finding(
                    SupportRequirement.READABLE,
                    Verdict.CANNOT_TELL,
                    action,
                    ImmutableMap.of("written", timescale.words()),
                    UNREADABLE));
        }
        Optional<String> why = withoutDay(timescale);
        if (why.isPresent()) {
            return Optional.of(finding(
                    SupportRequirement.DATED,
                    Verdict.CANNOT_TELL,
                    action,
                    ImmutableMap.of("written", timescale.words(), "today", today, "why", why.get()),
                    NO_DAY));
        }
        boolean goesOn = timescale instanceof Timescale.InMonth month && month.onwards() == Timescale.Onwards.GOES_ON;
        return timescale
                .due()
                .filter(due -> !goesOn && due.isBefore(today))
                .map(due -> finding(
                        SupportRequirement.NOT_OVERDUE,
                        Verdict.CANNOT_TELL,
                        action,
                        ImmutableMap.of(
                                "written",
                                timescale.words(),
                                "due",
                                due,
                                "today",
                                today,
                                "lead",
                                action.leads().map(leads -> leads.words()).orElse("whoever leads it")),
                        PAST));
    }

    /** Why a timescale names no day of a year; empty where it does, or where it has no end. */
    static Optional<String> withoutDay(Timescale timescale) {
        if (timescale instanceof Timescale.InMonthOfNoYear || timescale instanceof Timescale.OnDayOfNoYear) {
            return Optional.of("names no year");
        }
        if (timescale instanceof Timescale.Soon || timescale instanceof Timescale.ToBeConfirmed) {
            return Optional.of("names no day");
        }
        if (timescale instanceof Timescale.WhenDone || timescale instanceof Timescale.AsAnother) {
            return Optional.of("depends on something else");
        }
        return timescale instanceof Timescale.Underway
                ? Optional.of("says how far it has come, and no day")
                : Optional.empty();
    }

    private static Finding finding(
            SupportRequirement requirement,
            Verdict verdict,
            SupportAction action,
            ImmutableMap<String, Object> values,
            Wording wording) {
        ImmutableMap.Builder<String, Object> all = ImmutableMap.<String, Object>builder()
                .put("action", named(action))
                .putAll(values);
        Wording said = wording;
        if (!action.remarks().isEmpty()) {
            all.put("remarks", String.join("; ", action.remarks()));
            said = new Wording(wording.because() + " The catalogue remarks: {remarks}.", wording.remedy());
        }
        return Finding.of(requirement, verdict, action.id().toString(), all.buildOrThrow(), said);
    }

    /** An action by its id and the beginning of what it is about. */
    private static String named(SupportAction action) {
        String about = Stream.concat(action.more().stream(), action.done().stream())
                .findFirst()
                .orElse("nothing is said");
        int end = about.length() <= LONGEST_ABOUT ? about.length() : about.lastIndexOf(' ', LONGEST_ABOUT);
        return action.id() + " (" + about.substring(0, end) + (end < about.length() ? " ..." : "") + ")";
    }
}
