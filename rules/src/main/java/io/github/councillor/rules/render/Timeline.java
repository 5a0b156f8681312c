package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.calendar.DayCount;
import io.github.councillor.calendar.LeftOut;
import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.rules.report.EntryReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the days of an entry, or of an example, lie on a line: publication, the days counted and left out, the first lawful day, the decision.
 *
 * <p>Days are whole. A place on the line is a share of its width, so that the picture fits any page. The days between are
 * drawn in blocks: a day each where there are few, so many days each that there are never more than {@value #MOST_BLOCKS}.
 */
final class Timeline {

    /** The most blocks drawn. */
    static final int MOST_BLOCKS = 70;

    private final LocalDate published;
    private final DecisionPeriod notified;
    private final Optional<LocalDate> earliest;
    private final Optional<LocalDate> byException;
    private final Optional<DayCount> count;
    private final List<LeftOut> leftOut;
    private final long first;
    private final long length;

    /**
     * So many days in a row.
     *
     * @param days how many
     * @param counted how many of them are counted
     */
    record Block(int days, int counted) {}

    private Timeline(
            LocalDate published,
            DecisionPeriod notified,
            Optional<LocalDate> earliest,
            Optional<LocalDate> byException,
            Optional<DayCount> count) {
        this.published = published;
        this.notified = notified;
        this.earliest = earliest;
        this.byException = byException;
        this.count = count;
        // a reading that needs no holidays leaves no day out, and lists none
        this.leftOut = count.filter(days -> days.reading().needsHolidays())
                .map(DayCount::leftOut)
                .orElse(List.of());
        long low = Math.min(published.toEpochDay(), end(notified.hasFrom(), notified.from(), notified.to()));
        long high = Math.max(published.toEpochDay(), end(notified.hasTo(), notified.to(), notified.from()));
        for (LocalDate lawful : lawfulDays()) {
            low = Math.min(low, lawful.toEpochDay());
            high = Math.max(high, lawful.toEpochDay());
        }
        long margin = 1 + (high - low) / 24;
        this.first = low - (notified.hasFrom() ? margin : 3 * margin);
        this.length = high - first + 1 + (notified.hasTo() ? margin : 3 * margin);
    }

    private List<LocalDate> lawfulDays() {
        return Stream.of(earliest, byException).flatMap(Optional::stream).toList();
    }

    private static long end(boolean isGiven, LocalDate day, LocalDate otherwise) {
        return (isGiven ? day : otherwise).toEpochDay();
    }

    /** The line of an entry whose days are known; empty where publication or decision is not. */
    static Optional<Timeline> of(EntryReport entry) {
        return entry.published().isPresent() && entry.notified() instanceof Fact.Known<DecisionPeriod> notified
                ? Optional.of(new Timeline(
                        entry.published().get(),
                        notified.value(),
                        entry.earliestLawful(),
                        entry.earliestByException(),
                        entry.dayCount()))
                : Optional.empty();
    }

    /**
     * The line of a notice whose decision is made on the first lawful day.
     *
     * @param count the count from publication to that day
     * @param byException the first lawful day under the general exception; empty where it is not known
     */
    static Timeline ofFirstLawful(DayCount count, Optional<LocalDate> byException) {
        return new Timeline(
                count.published(),
                DecisionPeriod.on(count.decision()),
                Optional.of(count.decision()),
                byException,
                Optional.of(count));
    }

    LocalDate published() {
        return published;
    }

    DecisionPeriod notified() {
        return notified;
    }

    Optional<LocalDate> earliest() {
        return earliest;
    }

    /** The first lawful day under the general exception; empty where none is open. */
    Optional<LocalDate> byException() {
        return byException;
    }

    /** The count of the days between; empty where they could not be counted. */
    Optional<DayCount> count() {
        return count;
    }

    /** The days left out of the count. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** How many days are counted. */
    int daysCounted() {
        return daysBetween() - leftOut.size();
    }

    /** The first day of the line. */
    LocalDate firstDay() {
        return LocalDate.ofEpochDay(first);
    }

    /** How many days the line is long. */
    long length() {
        return length;
    }

    /** How many days lie between publication and the first day notified, counted or not. */
    int daysBetween() {
        return count.map(days -> days.decision().toEpochDay() - days.published().toEpochDay() - 1)
                .map(days -> Math.toIntExact(Math.max(0, days)))
                .orElse(0);
    }

    /** How many days a block stands for: 1, else whole weeks. */
    int blockDays() {
        int days = daysBetween();
        return days <= MOST_BLOCKS ? 1 : 7 * (1 + (days - 1) / (7 * MOST_BLOCKS));
    }

    /** The days between in blocks, in order; the last may be shorter. */
    ImmutableList<Block> blocks() {
        int days = daysBetween();
        int size = blockDays();
        int blocks = (days + size - 1) / size;
        int[] out = new int[blocks];
        for (LeftOut left : leftOut) {
            out[(int) (left.day().toEpochDay() - published.toEpochDay() - 1) / size]++;
        }
        ImmutableList.Builder<Block> builder = ImmutableList.builder();
        for (int i = 0; i < blocks; i++) {
            int length = Math.min(size, days - i * size);
            builder.add(new Block(length, length - out[i]));
        }
        return builder.build();
    }

    /** Where a day begins, in hundredths of a hundredth of the width. */
    long beginOf(LocalDate day) {
        return 10_000 * (day.toEpochDay() - first) / length;
    }

    /** Where the middle of a day is. */
    long middleOf(LocalDate day) {
        return 5_000 * (2 * (day.toEpochDay() - first) + 1) / length;
    }

    /** A place as a share of the width: {@code 12.5%}. */
    static String share(long place) {
        return hundredths(place) + "%";
    }

    /** Hundredths as a decimal: {@code 0.86}. */
    static String hundredths(long value) {
        long part = Math.abs(value % 100);
        String whole = (value < 0 && value > -100 ? "-" : "") + value / 100;
        return part == 0 ? whole : whole + (part < 10 ? ".0" : ".") + (part % 10 == 0 ? part / 10 : part);
    }
}
