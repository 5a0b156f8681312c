package io.github.councillor.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A day that some readings leave out of a count.
 *
 * @param day the day
 * @param kind what kind of day
 * @param title its name, as {@code Good Friday}
 * @param source where it was published
 */
public record Holiday(LocalDate day, Kind kind, String title, String source) {

    /** The kinds of day. */
    public enum Kind {
        /** A bank holiday, Good Friday or Christmas Day. */
        BANK_HOLIDAY("bank-holiday"),
        /** A day of public thanksgiving or mourning. */
        MOURNING("mourning");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The name in tables and files. */
        public String word() {
            return word;
        }

        /**
         * The kind with a name.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static Kind named(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("found " + word + ", expected bank-holiday or mourning");
        }
    }

    /** Refuses a day without a title or source. */
    public Holiday {
        checkArgument(!title.isBlank(), "a holiday needs a title: %s", day);
        checkArgument(!source.isBlank(), "a holiday needs a source: %s", day);
    }
}
