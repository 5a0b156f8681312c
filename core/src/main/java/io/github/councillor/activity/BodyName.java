package io.github.councillor.activity;

/** The names of bodies, as people write them: with or without an article, with or without capitals. */
public final class BodyName {

    private static final String THE = "the ";

    private BodyName() {}

    /** Whether two names are of one body: a leading article and capitals are not looked at. */
    public static boolean same(String one, String other) {
        return bare(one).equalsIgnoreCase(bare(other));
    }

    /** A name with its article, within a sentence: {@code the Planning Committee}. */
    public static String the(String name) {
        return THE + bare(name);
    }

    private static String bare(String name) {
        String trimmed = name.strip();
        return trimmed.regionMatches(true, 0, THE, 0, THE.length())
                ? trimmed.substring(THE.length()).strip()
                : trimmed;
    }
}
