package io.github.councillor.json;

/**
 * Makes equal texts one. A plan says "Key" and "Executive Board" in every entry; a long one would else hold each many
 * thousand times. It remembers a fixed number of texts, so that a file in which none is like another costs nothing.
 */
final class SharedTexts {

    private static final int REMEMBERED = 4_096;
    private static final int LONGEST = 200;

    private final String[] texts = new String[REMEMBERED];

    /** The text, or an equal one that was seen before. */
    String share(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 12)) & (REMEMBERED - 1);
        String seen = texts[place];
        if (text.equals(seen)) {
            return seen;
        }
        texts[place] = text;
        return text;
    }
}
