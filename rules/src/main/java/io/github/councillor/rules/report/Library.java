package io.github.councillor.rules.report;

/** The library itself, as reports name it. */
public final class Library {

    /** The version, which every machine-readable report carries. */
    public static final String VERSION = "0.1.0";

    private Library() {}
}
