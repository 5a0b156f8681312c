package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The scale under a timeline: Mondays where it is short, months where it is long, years where it is very long. */
final class TimelineTicks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    /** More labels than this would touch on a narrow screen. */
    private static final int MOST_LABELS = 6;

    private static final int LONGEST_IN_WEEKS = 75;
    private static final ImmutableList<Integer> STEPS = ImmutableList.of(1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 12000);

    /**
     * A day marked on the scale.
     *
     * @param day the day
     * @param label its label; may be empty
     */
    record Tick(LocalDate day, String label) {}

    private TimelineTicks() {}

    /** The marks of a line. */
    static ImmutableList<Tick> of(Timeline line) {
        return line.length() <= LONGEST_IN_WEEKS ? weeks(line) : months(line);
    }

    private static ImmutableList<Tick> weeks(Timeline line) {
        ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
        LocalDate end = line.firstDay().plusDays(line.length());
        long every = 1 + line.length() / (7L * MOST_LABELS);
        int number = 0;
        for (LocalDate monday = line.firstDay().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                monday.isBefore(end);
                monday = monday.plusWeeks(1)) {
            ticks.add(new Tick(monday, number % every == 0 ? DAY.format(monday) : ""));
            number++;
        }
        return ticks.build();
    }

    private static ImmutableList<Tick> months(Timeline line) {
        ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
        LocalDate end = line.firstDay().plusDays(line.length());
        long wanted = 1 + line.length() / (30L * MOST_LABELS);
        int step = STEPS.stream().filter(months -> months >= wanted).findFirst().orElse(120_000);
        YearMonth month = YearMonth.from(line.firstDay()).plusMonths(1);
        int over = Math.floorMod(month.getYear() * 12 + month.getMonthValue() - 1, step);
        month = month.plusMonths(over == 0 ? 0 : step - over);
        for (; month.atDay(1).isBefore(end); month = month.plusMonths(step)) {
            boolean isYear = step >= 12 || month.getMonthValue() == 1;
            ticks.add(new Tick(month.atDay(1), (isYear ? YEAR : MONTH).format(month)));
        }
        return ticks.build();
    }
}
