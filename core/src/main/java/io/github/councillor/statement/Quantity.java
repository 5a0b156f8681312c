package io.github.councillor.statement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A number that a document gives.
 *
 * @param of of what, as {@code wards}
 * @param bound how exactly
 * @param number the number, 0 or more
 * @param unit what it counts, as {@code wards}, {@code years} or {@code pounds}
 */
public record Quantity(String of, Bound bound, long number, String unit) {

    /** Refuses a quantity of nothing, and one below nought. */
    public Quantity {
        checkArgument(!of.isBlank(), "a quantity is of something");
        checkArgument(!unit.isBlank(), "a quantity needs a unit: %s", of);
        checkArgument(number >= 0, "a quantity is 0 or more: %s", number);
    }

    /** How exactly a number is given. */
    public enum Bound {
        /** Exactly. */
        EXACTLY("=", ""),
        /** About so many. */
        ABOUT("~", "about "),
        /** So many or more. */
        AT_LEAST(">=", "at least "),
        /** More than so many. */
        MORE_THAN(">", "more than ");

        private final String sign;
        private final String words;

        Bound(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        /** The sign in files: {@code >=}. */
        public String sign() {
            return sign;
        }

        /** The bound with a sign, if there is one. */
        public static Optional<Bound> signed(String sign) {
            return Arrays.stream(values())
                    .filter(bound -> bound.sign.equals(sign))
                    .findFirst();
        }
    }

    /** {@code wards: 21 wards}, {@code readers: about 4,000 residents}. */
    @Override
    public String toString() {
        return of + ": " + bound.words + String.format(Locale.UK, "%,d", number) + " " + unit;
    }
}
