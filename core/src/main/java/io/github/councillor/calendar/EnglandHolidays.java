package io.github.councillor.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import io.github.councillor.law.InForce;
import io.github.councillor.law.ShippedTable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * England's bank holidays and days of national mourning, with the days for which the table is good.
 *
 * <p>The shipped table is {@code england-holidays.txt}, with its source on every row. A later one-off day is known only
 * to a later table: a host that hears of one adds it with {@link #with}. The days of national mourning of 2021 and 2022
 * are kept apart from the bank holidays: whether they were days "appointed" for the purposes of the Local Government Act
 * 1972 s. 243 is disputed, and only the reading {@link ClearDayReading#S243} leaves them out.
 */
public final class EnglandHolidays {

    private static final EnglandHolidays SHIPPED = parse(ShippedTable.lines(
            EnglandHolidays.class.getResourceAsStream("england-holidays.txt"), "england-holidays.txt"));

    private final InForce covered;
    private final ImmutableSortedMap<LocalDate, Holiday> days;

    private EnglandHolidays(InForce covered, ImmutableSortedMap<LocalDate, Holiday> days) {
        this.covered = covered;
        this.days = days;
    }

    /** The table that the library ships. */
    public static EnglandHolidays shipped() {
        return SHIPPED;
    }

    /** The days for which the table is good, first to last. Outside them nothing is known. */
    public InForce covered() {
        return covered;
    }

    /** The day's entry, if it has one. A day outside the covered days has none: ask {@link #covered()} first. */
    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** All entries, in the order of their days. */
    public Collection<Holiday> all() {
        return days.values();
    }

    /**
     * This table with proclaimed days added; a day that is already there keeps its kind unless the new one is a bank
     * holiday.
     *
     * @throws IllegalArgumentException for a day outside the covered days
     */
    public EnglandHolidays with(List<Holiday> proclaimed) {
        TreeMap<LocalDate, Holiday> all = new TreeMap<>(days);
        for (Holiday holiday : proclaimed) {
            checkArgument(
                    covered.contains(holiday.day()),
                    "%s lies outside the table of holidays, %s: extend the table first",
                    holiday.day(),
                    covered);
            all.merge(holiday.day(), holiday, (old, added) -> added.kind() == Holiday.Kind.BANK_HOLIDAY ? added : old);
        }
        return new EnglandHolidays(covered, ImmutableSortedMap.copyOf(all));
    }

    /**
     * This table, good until a later day, where the caller holds all holidays up to it.
     *
     * @throws IllegalArgumentException when the day is not later than the table's last
     */
    public EnglandHolidays goodUntil(LocalDate later) {
        checkArgument(later.isAfter(covered.until()), "the table is already good until %s", covered.until());
        return new EnglandHolidays(new InForce(covered.from(), later), days);
    }

    /**
     * Whether the table ends fewer than 180 days after a day, so that it should be renewed.
     *
     * @param day usually the latest day in use
     */
    public boolean endsSoonAfter(LocalDate day) {
        return day.isAfter(covered.until().minusDays(180));
    }

    static EnglandHolidays parse(List<String> lines) {
        InForce covered = null;
        TreeMap<LocalDate, Holiday> days = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Splitter.on('|').trimResults().splitToList(line);
            try {
                if (cells.get(0).equals("good")) {
                    covered = new InForce(LocalDate.parse(cells.get(1)), LocalDate.parse(cells.get(2)));
                } else {
                    checkArgument(cells.size() == 4, "found %s columns, expected 4", cells.size());
                    LocalDate day = LocalDate.parse(cells.get(0));
                    Holiday.Kind kind = Holiday.Kind.named(cells.get(3));
                    Holiday old = days.put(day, new Holiday(day, kind, cells.get(1), cells.get(2)));
                    checkArgument(old == null, "%s stands twice", day);
                }
            } catch (RuntimeException unreadable) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + unreadable.getMessage(), unreadable);
            }
        }
        checkArgument(covered != null, "the table does not say for which days it is good");
        return new EnglandHolidays(covered, ImmutableSortedMap.copyOf(days));
    }
}
