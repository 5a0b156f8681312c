package io.github.councillor.rules.render;

import io.github.councillor.calendar.LeftOut;
import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Phrases;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A timeline in words: the same days, for who does not see the picture. */
final class TimelineWords {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** More holidays than this are counted and not named. */
    private static final int MOST_NAMED = 12;

    private TimelineWords() {}

    /** A day as on the picture: {@code 2 Jun 2025}. */
    static String day(LocalDate day) {
        return SHORT.format(day);
    }

    /** A period as on the picture: {@code 2 Jun 2025}, {@code from 2 Jun 2025}, {@code 1 to 30 Jun 2025}. */
    static String period(DecisionPeriod period) {
        if (period.isOneDay()) {
            return day(period.from());
        }
        if (!period.hasTo()) {
            return "from " + day(period.from());
        }
        if (!period.hasFrom()) {
            return "until " + day(period.to());
        }
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean isOneYear = from.getYear() == to.getYear();
        String begin = isOneYear && from.getMonth() == to.getMonth()
                ? String.valueOf(from.getDayOfMonth())
                : (isOneYear ? WITHOUT_YEAR : SHORT).format(from);
        return begin + " to " + day(to);
    }

    /** The whole picture. */
    static String of(EntryReport entry, Timeline line) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Published " + Phrases.of(line.published()) + ".");
        sentences.add("To be decided " + Phrases.of(line.notified()) + ".");
        String leftOut = leftOut(line);
        sentences.add(EntryWords.capital(counted(line)) + (leftOut.isEmpty() ? "." : "; " + leftOut + "."));
        line.earliest()
                .ifPresent(day ->
                        sentences.add(EntryWords.capital(EntryWords.firstLawful(day)) + relation(line, day) + "."));
        line.byException()
                .ifPresent(day -> sentences.add(
                        EntryWords.capital(EntryWords.firstLawfulByException(day)) + relation(line, day) + "."));
        entry.untimedBecause().ifPresent(why -> sentences.add(EntryWords.capital(EntryWords.untimed(why)) + "."));
        return String.join(" ", sentences);
    }

    private static String relation(Timeline line, LocalDate earliest) {
        DecisionPeriod when = line.notified();
        if (when.hasFrom() && !when.from().isBefore(earliest)) {
            return ", and no day notified is before it";
        }
        return when.hasTo() && when.to().isBefore(earliest)
                ? ", after the last day notified"
                : ", after some of the days notified";
    }

    /** How many days between were counted, and how. */
    static String counted(Timeline line) {
        if (line.notified().hasFrom() && !line.notified().from().isAfter(line.published())) {
            return line.notified().from().equals(line.published())
                    ? "published on the first day notified, so no clear day lies between"
                    : "published after the first day notified, so no clear day lies between";
        }
        if (line.count().isEmpty()) {
            return line.notified().hasFrom()
                    ? "the days between were not counted: the table of bank holidays does not cover them"
                    : "the days between were not counted: the first day notified is open";
        }
        if (line.daysBetween() == 0) {
            return "no day lies between";
        }
        return EntryWords.number(line.daysCounted(), "clear day", "clear days") + " counted under the reading \""
                + line.count().get().reading().word() + "\"";
    }

    /** The days left out: weekdays by their number, holidays by name; empty where there is none. */
    static String leftOut(Timeline line) {
        return leftOut(line.leftOut());
    }

    /** Days left out of a count, in the same words. */
    static String leftOut(List<LeftOut> days) {
        if (days.isEmpty()) {
            return "";
        }
        Map<String, Integer> weekdays = new LinkedHashMap<>();
        List<String> holidays = new ArrayList<>();
        for (LeftOut left : days) {
            if (left.reason().equals(left.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK))) {
                weekdays.merge(left.reason(), 1, Integer::sum);
            } else {
                holidays.add(left.reason() + " (" + Phrases.of(left.day()) + ")");
            }
        }
        List<String> parts = new ArrayList<>();
        weekdays.forEach((weekday, number) -> parts.add(EntryWords.number(number, weekday, weekday + "s")));
        if (holidays.size() > MOST_NAMED) {
            parts.add(holidays.size() + " bank holidays");
        } else {
            parts.addAll(holidays);
        }
        return EntryWords.number(days.size(), "day", "days") + " left out: " + String.join(", ", parts);
    }

    /** What a block of several days stands for. */
    static String blocks(Timeline line) {
        return "Each block is " + line.blockDays() + " days"
                + (line.leftOut().isEmpty() ? "." : ", filled as high as the days counted.");
    }

    /** Why there is no picture. */
    static String noPicture(EntryReport entry) {
        boolean isPublished = entry.published().isPresent();
        String missing = entry.notified() instanceof Fact.Known
                ? "the day of publication is not known"
                : isPublished
                        ? "the day of the decision is not known"
                        : "neither the day of publication nor the day of the decision is known";
        return "No picture of the days: " + missing + ".";
    }
}
