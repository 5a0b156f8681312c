package io.github.councillor.published;

import java.util.regex.Pattern;

/** Reads which exception from 28 days' notice a phrase names. Local rule numbers differ from council to council. */
public final class ProcedurePhrase {

    /** What a phrase names. */
    public enum Named {
        /** No exception. */
        NONE,
        /** The general exception, S.I. 2012/2089 reg. 10. */
        GENERAL_EXCEPTION,
        /** Special urgency, reg. 11. */
        SPECIAL_URGENCY,
        /** An exception, without saying which, or both. */
        UNNAMED;

        /** What two phrases about one entry name together. */
        public Named and(Named other) {
            if (this == NONE || this == other) {
                return other;
            }
            if (other == NONE || other == UNNAMED) {
                return this;
            }
            return this == UNNAMED ? other : UNNAMED;
        }
    }

    private static final Pattern GENERAL =
            Pattern.compile("general (?:exception|excemption|exemption)|\\breg(?:ulation)?s?\\.? ?10\\b|\\brule 15\\b");
    private static final Pattern SPECIAL = Pattern.compile(
            "special urgency|\\breg(?:ulation)?s?\\.? ?(?:10 ?(?:and|or|&|/) ?)?11\\b|\\brule 16\\b|\\brules 19 and 20\\b");
    private static final Pattern URGENT = Pattern.compile(
            "\\burgen(?:t|cy)\\b|28[ -](?:clear )?days? (?:notice )?(?:was |were )?not (?:given|possible)"
                    + "|not be on the 28 day notice|impracticable");

    private static final Pattern NOT_URGENT = Pattern.compile("\\b(?:not|non|no)[ -]urgen(?:t|cy)\\b");

    private ProcedurePhrase() {}

    /** What a phrase names. */
    public static Named read(String written) {
        String text = Spaces.lower(Spaces.collapse(written));
        boolean general = GENERAL.matcher(text).find();
        boolean special = SPECIAL.matcher(text).find();
        if (general && special) {
            return Named.UNNAMED;
        }
        if (general) {
            return Named.GENERAL_EXCEPTION;
        }
        if (special) {
            return Named.SPECIAL_URGENCY;
        }
        return URGENT.matcher(NOT_URGENT.matcher(text).replaceAll(" ")).find() ? Named.UNNAMED : Named.NONE;
    }
}
