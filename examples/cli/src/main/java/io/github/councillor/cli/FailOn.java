package io.github.councillor.cli;

import io.github.councillor.rules.report.Verdict;
import java.util.Optional;

/** From which verdict on a run fails. A judgement never fails one. */
enum FailOn {
    /** On a breach. */
    BREACH("breach"),
    /** On a breach, or on what cannot be told. */
    CANNOT_TELL("cannot-tell"),
    /** Never. */
    NEVER("never");

    private final String word;

    FailOn(String word) {
        this.word = word;
    }

    /** Whether a run fails whose gravest verdict is this; empty where nothing was found. */
    boolean fails(Optional<Verdict> gravest) {
        return switch (this) {
            case BREACH ->
                gravest.filter(verdict -> verdict.isAtLeast(Verdict.BREACH)).isPresent();
            case CANNOT_TELL ->
                gravest.filter(verdict -> verdict.isAtLeast(Verdict.CANNOT_TELL))
                        .isPresent();
            case NEVER -> false;
        };
    }

    /** The word of the option. */
    @Override
    public String toString() {
        return word;
    }
}
