package io.github.councillor.rules.report;

/** What a record shows of a duty. None of these is a breach: a role description is not law. */
public enum Showing {
    /** The record shows it. */
    SHOWN("shown"),
    /** The record is there, and does not show it. */
    NOT_SHOWN("not shown"),
    /** The record does not state what would show it. */
    CANNOT_TELL("cannot tell"),
    /** No record can show it: it is for a person to judge. */
    JUDGEMENT("for judgement");

    private final String words;

    Showing(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }
}
