package io.github.councillor.notice;

/** Whether there was a holder of an office, and whether the holder could act. */
public enum Incumbency {
    /** There was a holder, who could act. */
    ABLE_TO_ACT("is able to act"),
    /** There was a holder, who was unable to act. */
    UNABLE_TO_ACT("is unable to act"),
    /** There was no holder. */
    VACANT("does not exist"),
    /** The source does not say. */
    NOT_STATED("may or may not be able to act");

    private final String words;

    Incumbency(String words) {
        this.words = words;
    }

    /** The end of a sentence that begins with the office. */
    public String words() {
        return words;
    }
}
