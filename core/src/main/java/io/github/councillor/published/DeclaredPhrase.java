package io.github.councillor.published;

import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whether a plan declares a decision key, from its type of decision or from its title. */
public final class DeclaredPhrase {

    private static final Pattern NOT_KEY =
            Pattern.compile("\\b(?:non|not)[ \u2010-\u2014-]*key\\b|\\b(?:not|no longer) (?:a )?key\\b"
                    + "|\\bkey(?: decision)? ?[?:=\u2013-]+ ?(?:no|n)$|^no?(?:$|(?=: ))");
    private static final Pattern KEY = Pattern.compile("\\bkey\\b|^y(?:es)?(?:$|(?=: ))");

    /** A word that denies, doubts or limits what is declared: where one is left over, nothing is read. */
    private static final Pattern DOUBT = Pattern.compile(
            "\\b(?:no|not|non|none|nor|neither|never|n|n/a|without|unlikely|likely"
                    + "|possibl[ey]|potential(?:ly)?|probabl[ey]|tbc|tba|to be|if|may|might|maybe|perhaps|could|would|whether|unless|until"
                    + "|unknown|unclear|unsure|former(?:ly)?|previous(?:ly)?|was|below|under|other than|except|excluding)\\b|\\?$");

    private static final Pattern NO_URGENCY = Pattern.compile("\\b(?:no|not|non)[ -](?:special )?urgen(?:t|cy)\\b");

    /** A note of a transcriber on where the words stand. */
    private static final Pattern ON_PLACE = Pattern.compile("\\b(?:title|excerpt|inferred|sic)\\b");

    private static final Pattern TITLE_DECLARES = Pattern.compile("(?i)(.*)\\s[-\u2013\u2014]\\s*key decision\\s*");

    private static final Pattern DENIED =
            Pattern.compile("\\b(?:non|not|no|no longer|never|possible|potential)(?: an?)?$"
                    + "|^ ?[-\u2013\u2014] ?(?:non|not|no longer|never)\\b");
    private static final int LAST_WORDS = 30;

    private DeclaredPhrase() {}

    /**
     * What a type of decision declares: {@code Key (in title)}, {@code Non-key - Low}, {@code Exec Non-key}. "Policy
     * framework" declares neither: the full council decides on the framework, the executive on a proposal for it.
     */
    public static Fact<Declared> ofType(String written) {
        Noted noted = Noted.split(Spaces.withoutTrailingSemicolon(written));
        String text = Spaces.lower(noted.value());
        if (text.isEmpty()) {
            return Fact.unstated();
        }
        String note = Spaces.lower(noted.note());
        if (!note.isBlank() && !ON_PLACE.matcher(note).find()) {
            text = text + ": " + note;
        }
        String rest = NO_URGENCY.matcher(NOT_KEY.matcher(text).replaceAll(" ")).replaceAll(" ");
        boolean notKey = NOT_KEY.matcher(text).find();
        boolean key = KEY.matcher(rest).find();
        if ((notKey && key) || DOUBT.matcher(rest).find()) {
            return Fact.unread(written);
        }
        if (notKey) {
            return Fact.known(Declared.NOT_KEY);
        }
        return key ? Fact.known(Declared.KEY) : Fact.unread(written);
    }

    /** Whether a title ends in {@code - KEY DECISION}, with no word before the dash that denies it. */
    public static boolean inTitle(String title) {
        Matcher matcher = TITLE_DECLARES.matcher(title);
        return matcher.matches() && !DENIED.matcher(lastPart(matcher.group(1))).find();
    }

    /** The words after the last dash but one; of a title without one, only its last words. */
    private static String lastPart(String before) {
        String text = Spaces.lower(Spaces.collapse(before));
        int dash = Math.max(text.lastIndexOf(" -"), Math.max(text.lastIndexOf('\u2013'), text.lastIndexOf('\u2014')));
        return dash >= 0 ? text.substring(dash) : " " + text.substring(Math.max(0, text.length() - LAST_WORDS));
    }
}
