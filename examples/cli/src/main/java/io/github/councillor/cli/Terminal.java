package io.github.councillor.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;

/** Text of unknown origin on its way to a terminal. */
final class Terminal {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Terminal() {}

    /** Prints one line of diagnostics. */
    static void say(PrintWriter err, String words) {
        err.println("councillor: " + safe(words));
    }

    /** Control characters made visible, so that a file cannot drive the terminal. */
    static String safe(String text) {
        return CONTROL.matcher(text).replaceAll("\ufffd");
    }
}
