package io.github.councillor.cli.page;

import java.util.regex.Pattern;

/** Characters that would drive a terminal, or turn the order of a line about. */
final class Controls {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Controls() {}

    /** A text with each of them made visible. */
    static String shown(String text) {
        return CONTROL.matcher(text).replaceAll("\ufffd");
    }
}
