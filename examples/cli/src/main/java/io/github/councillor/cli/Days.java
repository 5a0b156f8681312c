package io.github.councillor.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as options give them. */
final class Days {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    /**
     * The day that an option gives.
     *
     * @throws IllegalArgumentException where it is no day, naming the option
     */
    static LocalDate of(String option, String given) {
        try {
            if (DAY.matcher(given).matches()) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException noSuchDay) {
            // said below, in words of ours
        }
        throw new IllegalArgumentException(
                option + ": found \"" + given + "\", expected a day that exists, as 2025-06-02");
    }
}
