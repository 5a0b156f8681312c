package io.github.councillor.authority;

import java.util.Arrays;
import java.util.Optional;

/** How a sum is held against an amount. */
public enum Comparison {
    /** Exceeds the amount. */
    MORE_THAN(">"),
    /** The amount or more. */
    AT_LEAST(">="),
    /** The source does not say: exactly at the amount nobody can tell. */
    UNKNOWN("?");

    private final String word;

    Comparison(String word) {
        this.word = word;
    }

    /** The name in files. */
    public String word() {
        return word;
    }

    /** The constant with a name, if there is one. */
    public static Optional<Comparison> named(String word) {
        return Arrays.stream(values())
                .filter(constant -> constant.word.equals(word))
                .findFirst();
    }
}
