package io.github.councillor.decision;

/** What a plan or a decision maker declares a decision to be. Our own view of it is a finding, never a declaration. */
public enum Declared {
    /** Declared a key decision. */
    KEY,
    /** Declared not to be one. */
    NOT_KEY,
    /** Nothing readable is declared. */
    CANNOT_TELL
}
