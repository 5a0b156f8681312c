package io.github.councillor.rules.report;

/**
 * What was found of a requirement, least grave first: {@code BREACH > CANNOT_TELL > JUDGEMENT}. A requirement that was
 * considered and not found is met.
 */
public enum Verdict {
    /** The law leaves it to a person: significant, impracticable, urgent. */
    JUDGEMENT("for judgement"),
    /** A fact is missing or could not be read; the finding names it. */
    CANNOT_TELL("cannot tell"),
    /** The requirement is not met. */
    BREACH("breach");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict in words. */
    public String words() {
        return words;
    }

    /** Whether this is as grave as another, or graver. */
    public boolean isAtLeast(Verdict other) {
        return compareTo(other) >= 0;
    }
}
