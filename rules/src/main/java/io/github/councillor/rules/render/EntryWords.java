package io.github.councillor.rules.render;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences that every format for people shares. */
final class EntryWords {

    private EntryWords() {}

    /** The entry's title, or that it has none. */
    static String title(EntryReport entry) {
        return entry.title().isBlank() ? "(no title)" : entry.title();
    }

    /** The facts of an entry, a line each. */
    static List<String> facts(EntryReport entry) {
        List<String> lines = new ArrayList<>();
        lines.add(declared(entry.declared())
                + entry.decisionMaker().map(maker -> ", by " + maker).orElse(""));
        lines.add("published " + entry.published().map(Phrases::of).orElse("on a day that is not known")
                + "; to be decided " + notified(entry.notified()));
        if (entry.clearDays().isPresent()) {
            lines.add(entry.clearDays().getAsInt() + " clear days to the first day notified"
                    + (entry.clearWorkingDays().isPresent()
                            ? " (" + entry.clearWorkingDays().getAsInt() + " of them working days)"
                            : ""));
        }
        entry.dayCount()
                .filter(count -> count.reading() != ClearDayReading.CALENDAR)
                .ifPresent(count -> lines.add(count.counted().size() + " counted, "
                        + count.leftOut().size() + " left out under the reading \""
                        + count.reading().word() + "\""));
        entry.earliestLawful()
                .ifPresent(day -> lines.add("on 28 clear days' notice the first lawful day is " + Phrases.of(day)));
        entry.latestPublication()
                .ifPresent(day -> lines.add("notice could be published for that day until " + Phrases.of(day)));
        entry.untimedBecause().ifPresent(why -> lines.add("not held to the clock: " + why));
        entry.otherDecisions().forEach(other -> lines.add("also to be decided by " + other));
        return lines;
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
        String force = switch (finding.force()) {
            case LAW -> "law";
            case CONSTITUTION -> "the council's constitution";
            case GUIDANCE -> "guidance";
        };
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
}
