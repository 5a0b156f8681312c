package io.github.councillor.council;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.councillor.law.Codes;
import java.util.Optional;

/**
 * The seats under one label.
 *
 * @param label the label, as the council gives it
 * @param kind whether it is a political group
 * @param number how many, 0 or more
 */
public record Seats(String label, Kind kind, int number) {

    /** Refuses a blank label and a number below nought. */
    public Seats {
        checkArgument(!label.isBlank(), "seats need a label");
        checkArgument(number >= 0, "the number of seats is 0 or more: %s", number);
    }

    /** Whether a label is that of a political group. */
    public enum Kind {
        /** A political group (S.I. 1990/1553 reg. 8: two or more members, by notice to the proper officer). */
        GROUP,
        /** Members of no group. */
        NO_GROUP;

        /** The name in files: {@code no-group}. */
        public String word() {
            return Codes.of(this);
        }

        /** The kind with a name, if there is one. */
        public static Optional<Kind> named(String word) {
            return Codes.named(values(), word);
        }
    }
}
