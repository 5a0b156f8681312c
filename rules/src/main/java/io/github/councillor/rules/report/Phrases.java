package io.github.councillor.rules.report;

import io.github.councillor.law.InForce;
import io.github.councillor.notice.DecisionPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values in the words of a sentence. */
public final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);

    private Phrases() {}

    /** A value in words: a day as {@code Mon 2 June 2025}, pounds as {@code £1,500.50}, anything else as it prints. */
    public static String of(Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof DecisionPeriod period) {
            return of(period);
        }
        if (value instanceof InForce days) {
            return "from " + of(days.from()) + (days.isOpen() ? " on" : " to " + of(days.until()));
        }
        if (value instanceof BigDecimal pounds) {
            return "£" + String.format(Locale.UK, pounds.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f", pounds);
        }
        return value.toString();
    }

    private static String of(DecisionPeriod period) {
        if (period.isOneDay()) {
            return "on " + of(period.from());
        }
        if (!period.hasTo()) {
            return "on or after " + of(period.from());
        }
        return period.hasFrom()
                ? "between " + of(period.from()) + " and " + of(period.to())
                : "on or before " + of(period.to());
    }
}
