package io.github.councillor.authority;

import java.util.Arrays;
import java.util.Optional;

/** How an amount and a percentage of the service budget are combined. */
public enum Share {
    /** No percentage. */
    AMOUNT_ONLY("amount-only"),
    /** The greater of the two is the threshold. */
    GREATER_OF("greater-of"),
    /** The lesser of the two is the threshold. */
    LESSER_OF("lesser-of");

    private final String word;

    Share(String word) {
        this.word = word;
    }

    /** The name in files. */
    public String word() {
        return word;
    }

    /** The constant with a name, if there is one. */
    public static Optional<Share> named(String word) {
        return Arrays.stream(values())
                .filter(constant -> constant.word.equals(word))
                .findFirst();
    }
}
