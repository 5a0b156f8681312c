package io.github.councillor.authority;

import java.util.Arrays;
import java.util.Optional;

/** Whether a test is about spending inside or outside the approved budget. */
public enum BudgetScope {
    /** Either. */
    ANY("any"),
    /** Only what is not in the approved budget. */
    UNBUDGETED("unbudgeted"),
    /** Only what is in the approved budget. */
    BUDGETED("budgeted");

    private final String word;

    BudgetScope(String word) {
        this.word = word;
    }

    /** The name in files. */
    public String word() {
        return word;
    }

    /** The constant with a name, if there is one. */
    public static Optional<BudgetScope> named(String word) {
        return Arrays.stream(values())
                .filter(constant -> constant.word.equals(word))
                .findFirst();
    }
}
