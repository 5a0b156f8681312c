package io.github.councillor.published;

import com.google.common.base.CharMatcher;

/** White space in published strings: no-break spaces, tabs and doubled blanks all count as one blank. */
final class Spaces {

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\u00a0'));

    private Spaces() {}

    static String collapse(String text) {
        return BLANK.trimAndCollapseFrom(text, ' ');
    }

    /**
     * In lower case, character by character. {@code String.toLowerCase} takes time by the square of the length on a text
     * of letters whose lower case is longer than they are, as U+0130.
     */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }

    /** Without the {@code ;} with which published lists end. */
    static String withoutTrailingSemicolon(String text) {
        String collapsed = collapse(text);
        return collapsed.endsWith(";") ? collapse(collapsed.substring(0, collapsed.length() - 1)) : collapsed;
    }
}
