package io.github.councillor.published;

import java.util.regex.Pattern;

/**
 * A published value and a transcriber's note that stands inside it, kept apart: {@code Key (in title)} is the value
 * {@code Key} with the note {@code in title}.
 *
 * @param value the value
 * @param note the note, without its brackets; empty where there is none
 */
public record Noted(String value, String note) {

    private static final Pattern ON_TITLES = Pattern.compile("(?i)\\b(title|excerpt|inferred)\\b");

    /** Splits a note in brackets from the end of a value; a value wholly in brackets is left whole. */
    public static Noted split(String written) {
        String text = Spaces.collapse(written);
        int open = opening(text);
        return open > 0
                ? new Noted(text.substring(0, open).trim(), text.substring(open + 1, text.length() - 1))
                : new Noted(text, "");
    }

    /**
     * Splits a transcriber's note from a title: only a note that speaks of the title or the excerpt, for councils use
     * brackets in titles too.
     */
    public static Noted ofTitle(String written) {
        String text = Spaces.collapse(written);
        if (opening(text) == 0 && ON_TITLES.matcher(text).find()) {
            return new Noted("", text.substring(1, text.length() - 1));
        }
        Noted split = split(text);
        return ON_TITLES.matcher(split.note()).find() ? split : new Noted(text, "");
    }

    /** Where the bracket opens that the text's last character closes; -1 where it closes none. */
    private static int opening(String text) {
        if (!text.endsWith(")")) {
            return -1;
        }
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char character = text.charAt(i);
            if (character == ')') {
                depth++;
            } else if (character == '(') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }
}
