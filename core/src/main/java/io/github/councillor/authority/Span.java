package io.github.councillor.authority;

import java.util.Arrays;
import java.util.Optional;

/** Over what time a sum is reckoned. */
public enum Span {
    /** Not said. */
    ANY("any"),
    /** In any one financial year. */
    PER_YEAR("per-year"),
    /** The gross effect of a full year. */
    FULL_YEAR_EFFECT("full-year-effect"),
    /** Over the whole project, contract or commitment. */
    TOTAL("total");

    private final String word;

    Span(String word) {
        this.word = word;
    }

    /** The name in files. */
    public String word() {
        return word;
    }

    /** The constant with a name, if there is one. */
    public static Optional<Span> named(String word) {
        return Arrays.stream(values())
                .filter(constant -> constant.word.equals(word))
                .findFirst();
    }
}
