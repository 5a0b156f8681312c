package io.github.councillor.rules.render;

import java.util.regex.Pattern;

/** Text on its way into Markdown. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~&^$-]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern WOULD_MARK = Pattern.compile("[\\\\`*_\\[\\]<>|~]");

    private Markdown() {}

    /** Text of any origin, so that it stays text. */
    static String escape(String text) {
        return SPECIAL.matcher(CONTROL.matcher(text).replaceAll("\ufffd")).replaceAll("\\\\$0");
    }

    /** Words of ours or of a shipped table: only what would be markup is escaped, so that they stay easy to read. */
    static String ours(String text) {
        return WOULD_MARK.matcher(text).replaceAll("\\\\$0");
    }
}
