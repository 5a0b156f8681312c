package io.github.councillor.notice;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day on which, or the period within which, a decision is to be made (S.I. 2012/2089 reg. 9(1)(d)). Either end may be
 * open.
 *
 * @param from the first day, included; {@link LocalDate#MIN} where open
 * @param to the last day, included; {@link LocalDate#MAX} where open
 */
public record DecisionPeriod(LocalDate from, LocalDate to) {

    /** Refuses a period that ends before it begins, or that is open at both ends. */
    public DecisionPeriod {
        checkArgument(!to.isBefore(from), "a period cannot end on %s, before it begins on %s", to, from);
        checkArgument(
                !(from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX)), "a period needs a day at one end at least");
    }

    /** On one day. */
    public static DecisionPeriod on(LocalDate day) {
        return new DecisionPeriod(day, day);
    }

    /** On that day or any later one. */
    public static DecisionPeriod notBefore(LocalDate day) {
        return new DecisionPeriod(day, LocalDate.MAX);
    }

    /** On any day before that day. */
    public static DecisionPeriod before(LocalDate day) {
        return new DecisionPeriod(LocalDate.MIN, day.minusDays(1));
    }

    /** From one day to another, both included. */
    public static DecisionPeriod between(LocalDate first, LocalDate last) {
        return new DecisionPeriod(first, last);
    }

    /** From the first to the last day of a month. */
    public static DecisionPeriod month(YearMonth month) {
        return new DecisionPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether a first day is given. */
    public boolean hasFrom() {
        return !from.equals(LocalDate.MIN);
    }

    /** Whether a last day is given. */
    public boolean hasTo() {
        return !to.equals(LocalDate.MAX);
    }

    /** Whether it is one day. */
    public boolean isOneDay() {
        return from.equals(to);
    }

    /** The first day, or where that is open the last: a day on which the law to apply can be looked up. */
    public LocalDate anyDay() {
        return hasFrom() ? from : to;
    }

    /** ISO form: {@code 2025-06-30}, {@code 2025-06-01/2025-06-30}, {@code 2025-06-30/..} or {@code ../2025-06-30}. */
    @Override
    public String toString() {
        return isOneDay() ? from.toString() : (hasFrom() ? from : "..") + "/" + (hasTo() ? to : "..");
    }
}
