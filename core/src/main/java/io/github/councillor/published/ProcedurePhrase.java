package io.github.councillor.published;

import com.google.common.base.Splitter;
import java.util.List;
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

    private static final Pattern GENERAL = Pattern.compile(
            "general (?:exception|excemption|exemption)|\\breg(?:ulation)?s?\\.? ?10\\b|\\b(?:rule|paragraph)s? 15\\b");
    private static final Pattern SPECIAL = Pattern.compile(
            "special urgency|\\breg(?:ulation)?s?\\.? ?(?:10 ?(?:and|or|&|/) ?)?11\\b|\\b(?:rule|paragraph)s? (?:15 ?(?:and|or|&|/|,) ?)?16\\b|\\brules 19 and 20\\b");
    private static final Pattern URGENT = Pattern.compile(
            "\\burgen(?:t|cy)\\b|28[ -](?:clear )?days? (?:notice )?(?:was |were )?not (?:given|possible)"
                    + "|not be on the 28 day notice|impracticable"
                    + "|\\bemergency (?:decision|procedure|powers?|item|action|business|provision)|\\bshort(?:er)? notice\\b"
                    + "|(?<!not )(?<!no )\\b(?:less|fewer) than (?:the )?(?:required )?28(?: clear)? days");

    private static final String TERM =
            "(?:general (?:exception|excemption|exemption)|special urgency|urgen(?:t|cy)|emergency"
                    + "|short notice|(?:rule|paragraph) 1[56]\\b|reg(?:ulation)?\\.? ?1[01]\\b)";

    /** An exception that a phrase says it is not. */
    private static final Pattern DENIED = Pattern.compile("\\b(?:no|not|non|nor|without)[ -]"
            + "(?:(?:a|an|any|the|under|for|of|subject to|matter|case|request|requests) )*+" + TERM
            + "(?:(?:,? or|,? nor|,? and|,) (?:a |an )?" + TERM + ")*+"
            + "|" + TERM
            + "(?: (?:procedures?|rules?|provisions?|notice|decision))*+ ?(?:[-\u2013:,]|\\?:?)? ?(?:(?:do|does|did|is|are|was|were) )?"
            + "(?:not (?:apply|applicable|applied|required|needed|used|relied|invoked|engaged)\\b|n/a\\b|no$)");

    private static final String NAME =
            "(?:general (?:exception|excemption|exemption)|special urgency|rules? 1[56](?: ?(?:and|or|&|/|,) ?16)?)";

    /** A part of a title that is the name of an exception and no more. */
    private static final Pattern LABEL =
            Pattern.compile("(?:(?:urgent|key decision|notice of|request for|item for|under|a|an|the) )*+" + NAME
                    + "(?: ?(?:and|or|&|/|,) ?" + NAME + ")*+"
                    + "(?: (?:key decision|notice|item|procedures?|request|decision|rules?|report|applies))*+");

    private static final Splitter PARTS = Splitter.on(Pattern.compile(" -+ ?|- | ?[:()\\[\\]\u2013\u2014] ?"))
            .trimResults()
            .omitEmptyStrings();

    private ProcedurePhrase() {}

    /**
     * What a title names as a label, as {@code GENERAL EXCEPTION NOTICE - Roof} or {@code Roof (special urgency)}. Urgency
     * without such a name is a subject there: {@code Urgent Care Centre}.
     */
    public static Named inTitle(String title) {
        List<String> parts = PARTS.splitToList(Spaces.lower(Spaces.collapse(title)));
        Named named = Named.NONE;
        if (!parts.isEmpty()) {
            for (String end : List.of(parts.get(0), parts.get(parts.size() - 1))) {
                named = LABEL.matcher(end).matches() ? named.and(read(end)) : named;
            }
        }
        return named;
    }

    /** What a phrase names. */
    public static Named read(String written) {
        String text = DENIED.matcher(Spaces.lower(Spaces.collapse(written))).replaceAll(" ");
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
        return URGENT.matcher(text).find() ? Named.UNNAMED : Named.NONE;
    }
}
