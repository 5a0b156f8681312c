package io.github.councillor.published;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A published value and a transcriber's note that stands inside it, kept apart: {@code Key (in title)} is the value
 * {@code Key} with the note {@code in title}.
 *
 * @param value the value
 * @param note the note, without its brackets; empty where there is none
 */
public record Noted(String value, String note) {

    private static final Pattern TRAILING_NOTE =
            Pattern.compile("^(.*?)\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)\\s*$");
    private static final Pattern ALL_IN_BRACKETS = Pattern.compile("^\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)$");
    private static final Pattern ON_TITLES = Pattern.compile("(?i)\\b(title|excerpt|inferred)\\b");

    /** Splits a note in brackets from the end of a value; a value wholly in brackets is left whole. */
    public static Noted split(String written) {
        String text = Spaces.collapse(written);
        Matcher matcher = TRAILING_NOTE.matcher(text);
        return matcher.matches() && !matcher.group(1).isEmpty()
                ? new Noted(matcher.group(1), matcher.group(2))
                : new Noted(text, "");
    }

    /**
     * Splits a transcriber's note from a title: only a note that speaks of the title or the excerpt, for councils use
     * brackets in titles too.
     */
    public static Noted ofTitle(String written) {
        String text = Spaces.collapse(written);
        Matcher whole = ALL_IN_BRACKETS.matcher(text);
        if (whole.matches() && ON_TITLES.matcher(text).find()) {
            return new Noted("", whole.group(1));
        }
        Noted split = split(text);
        return ON_TITLES.matcher(split.note()).find() ? split : new Noted(text, "");
    }
}
