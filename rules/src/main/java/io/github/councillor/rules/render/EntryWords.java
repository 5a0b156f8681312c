package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.Readings;
import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Force;
import io.github.councillor.law.Requirement;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.OtherReading;
import io.github.councillor.rules.report.Phrases;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Summary;
import io.github.councillor.rules.report.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences that every format for people shares. */
final class EntryWords {

    /** The columns of a plan's summary. */
    static final ImmutableList<String> SUMMARY =
            ImmutableList.of("entries", "held to the clock", "breaches", "cannot tell", "judgements");

    private static final int SHORT_TITLE = 120;

    private EntryWords() {}

    /** The figures of a plan's summary, in the order of {@link #SUMMARY}. */
    static ImmutableList<Integer> counts(Summary summary) {
        return ImmutableList.of(
                summary.entries(), summary.timed(), summary.breaches(), summary.cannotTell(), summary.judgements());
    }

    /** The council and the title of its plan. */
    static String planTitle(PlanReport report) {
        return report.authority() + (report.title().isBlank() ? "" : ": " + report.title());
    }

    /** The entry's title, or that it has none. */
    static String title(EntryReport entry) {
        return entry.title().isBlank() ? "(no title)" : entry.title();
    }

    /** The entry's title, cut where it is long. */
    static String shortTitle(EntryReport entry) {
        String title = title(entry);
        return title.codePointCount(0, title.length()) <= SHORT_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, SHORT_TITLE)) + "...";
    }

    /** The facts of an entry, a line each. */
    static List<String> facts(EntryReport entry) {
        List<String> lines = new ArrayList<>();
        lines.add(declared(entry.declared())
                + entry.decisionMaker().map(maker -> ", by " + maker).orElse(""));
        lines.add("published " + entry.published().map(Phrases::of).orElse("on a day that is not known")
                + "; to be decided " + notified(entry.notified()));
        if (entry.clearDays().isPresent()) {
            lines.add(clearDays(entry));
        }
        entry.dayCount()
                .filter(count -> count.reading() != ClearDayReading.CALENDAR)
                .ifPresent(count -> lines.add(count.counted().size() + " counted, "
                        + count.leftOut().size() + " left out under the reading \""
                        + count.reading().word() + "\""));
        entry.earliestLawful().ifPresent(day -> lines.add(firstLawful(day)));
        entry.earliestByException().ifPresent(day -> lines.add(firstLawfulByException(day)));
        entry.latestPublication()
                .ifPresent(day ->
                        lines.add("for the first day notified, notice could be published until " + Phrases.of(day)));
        entry.untimedBecause().ifPresent(why -> lines.add(untimed(why)));
        entry.otherDecisions().forEach(other -> lines.add("also to be decided by " + other));
        return lines;
    }

    private static String clearDays(EntryReport entry) {
        int days = entry.clearDays().orElseThrow();
        if (days < 0) {
            return "published on or after the first day notified";
        }
        return days + (days == 1 ? " clear day" : " clear days") + " to the first day notified"
                + (entry.clearWorkingDays().isPresent()
                        ? " (" + entry.clearWorkingDays().getAsInt() + " of them working days)"
                        : "");
    }

    /** The first lawful day, in words. */
    static String firstLawful(LocalDate day) {
        return "on 28 clear days' notice the first lawful day is " + Phrases.of(day);
    }

    /** The first lawful day under the general exception, in words. */
    static String firstLawfulByException(LocalDate day) {
        return "under the general exception the first lawful day is " + Phrases.of(day);
    }

    /** Why an entry is not held to the clock. */
    static String untimed(String why) {
        return "not held to the clock: " + why;
    }

    private static String declared(Declared declared) {
        return switch (declared) {
            case KEY -> "declared a key decision";
            case NOT_KEY -> "declared not a key decision";
            case CANNOT_TELL -> "not said whether it is a key decision";
        };
    }

    private static String notified(Fact<DecisionPeriod> notified) {
        if (notified instanceof Fact.Known<DecisionPeriod> known) {
            return Phrases.of(known.value());
        }
        return notified instanceof Fact.Unread<DecisionPeriod> unread
                ? "on a day that could not be read from \"" + unread.written() + "\""
                : "on a day that is not known";
    }

    /** How a period was counted, and by whose choice. */
    static String reading(Requirement period, Readings.Adopted adopted) {
        return period.citation() + ": clear days counted as \""
                + adopted.reading().word() + "\" (" + adopted.source() + ")";
    }

    /** Whose authority a finding has, as {@code law}, with the doubt where its text was not read. */
    static String force(Finding finding) {
        String force = FindingWords.force(finding.force());
        if (FindingWords.restsOnNoText(finding.requirement())) {
            return force;
        }
        return finding.force() == Force.LAW
                        && finding.requirement().certainty().word().equals("read")
                ? force
                : force + ", text " + finding.requirement().certainty().word();
    }

    /** What other readings of clear days would answer; empty where none is shown. */
    static String otherReadings(List<OtherReading> others) {
        return others.stream()
                .map(other -> "under the reading \"" + other.reading().word() + "\": "
                        + other.verdict().map(verdict -> verdict.words()).orElse("met")
                        + other.earliestLawful()
                                .map(day -> ", first lawful day " + Phrases.of(day))
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    /** A definition of key decision that was used, by its source. */
    static String constitution(String source) {
        return "definition of key decision used: " + source;
    }

    /** A number of things: {@code 1 day}, {@code 2 days}. */
    static String number(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Words with a capital, to begin a sentence or a label. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What came of an entry, in a few words. */
    static String outcome(EntryReport entry) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : ImmutableList.copyOf(Verdict.values()).reverse()) {
            int number = entry.report().count(verdict);
            if (number > 0) {
                parts.add(FindingWords.count(verdict, number));
            }
        }
        if (!entry.report().answered().isEmpty()) {
            parts.add(FindingWords.countAnswered(entry.report().answered().size()));
        }
        if (!entry.isTimed()) {
            parts.add("not held to the clock");
        } else if (parts.isEmpty()) {
            parts.add("nothing found");
        }
        return String.join(", ", parts);
    }
}
