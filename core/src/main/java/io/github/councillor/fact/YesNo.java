package io.github.councillor.fact;

/** The answer to a question of yes or no, or that no answer was given. */
public enum YesNo {
    /** The source says yes. */
    YES,
    /** The source says no. */
    NO,
    /** The source does not say. Never read as yes, never read as no. */
    NOT_STATED;

    /** The answer for a plain boolean. */
    public static YesNo of(boolean answer) {
        return answer ? YES : NO;
    }
}
