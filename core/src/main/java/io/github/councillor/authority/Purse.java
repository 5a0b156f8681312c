package io.github.councillor.authority;

import java.util.Arrays;
import java.util.Optional;

/** Out of which budget a sum comes. */
public enum Purse {
    /** Capital or revenue, or not said. */
    ANY("any"),
    /** Capital. */
    CAPITAL("capital"),
    /** Revenue. */
    REVENUE("revenue");

    private final String word;

    Purse(String word) {
        this.word = word;
    }

    /** The name in files. */
    public String word() {
        return word;
    }

    /** The constant with a name, if there is one. */
    public static Optional<Purse> named(String word) {
        return Arrays.stream(values())
                .filter(constant -> constant.word.equals(word))
                .findFirst();
    }
}
