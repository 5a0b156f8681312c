package io.github.councillor.plan;

import java.util.Arrays;
import java.util.Optional;

/** Where an entry of a plan stands. */
public enum Standing {
    /** To be decided, or decided: it is held to its notice. */
    OPEN("open"),
    /** Put off: still to be decided, but the day notified is given up. */
    DEFERRED("deferred"),
    /** Withdrawn. */
    WITHDRAWN("withdrawn"),
    /** Deleted from the plan. */
    DELETED("deleted"),
    /** Abandoned. */
    ABANDONED("abandoned"),
    /** No longer a key decision. */
    NO_LONGER_KEY("no-longer-key");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** Whether the entry has gone from the plan, so that it is held to no clock. */
    public boolean isTakenOut() {
        return this != OPEN && this != DEFERRED;
    }

    /** The name in files. */
    public String word() {
        return word;
    }

    /** The standing with a name, if there is one. */
    public static Optional<Standing> named(String word) {
        return Arrays.stream(values())
                .filter(standing -> standing.word.equals(word))
                .findFirst();
    }
}
