package io.github.councillor.law;

/** The kind of source that a requirement rests on. A report never mixes them up. */
public enum Force {
    /** An Act or a statutory instrument. */
    LAW,
    /** The council's own constitution. */
    CONSTITUTION,
    /** Guidance, or good practice. */
    GUIDANCE
}
