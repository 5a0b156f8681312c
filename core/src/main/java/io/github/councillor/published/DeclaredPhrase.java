package io.github.councillor.published;

import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import java.util.regex.Pattern;

/** Reads whether a plan declares a decision key, from its type of decision or from its title. */
public final class DeclaredPhrase {

    private static final Pattern NOT_KEY = Pattern.compile(
            "\\bnon[ \u2010-\u2014-]*key\\b|\\b(?:not|no longer) (?:a )?key\\b|\\bkey(?: decision)? ?[?:\u2013-]+ ?no$|^no$");
    private static final Pattern KEY = Pattern.compile("\\bkey\\b|^yes$");
    private static final Pattern POLICY_FRAMEWORK = Pattern.compile("(?:budget (?:and|&) )?policy framework");
    private static final Pattern TITLE_DECLARES = Pattern.compile("(?i).*\\s[-\u2013\u2014]\\s*key decision\\s*");

    private DeclaredPhrase() {}

    /**
     * What a type of decision declares: {@code Key (in title)}, {@code Non-key - Low}, {@code Exec Non-key}. A decision of
     * the policy framework, listed beside key and non-key, is declared not key: it is the full council's.
     */
    public static Fact<Declared> ofType(String written) {
        String text = Spaces.lower(
                Noted.split(Spaces.withoutTrailingSemicolon(written)).value());
        if (text.isEmpty()) {
            return Fact.unstated();
        }
        boolean notKey = NOT_KEY.matcher(text).find();
        boolean key = KEY.matcher(NOT_KEY.matcher(text).replaceAll(" ")).find();
        if (notKey && key) {
            return Fact.unread(written);
        }
        if (notKey || POLICY_FRAMEWORK.matcher(text).matches()) {
            return Fact.known(Declared.NOT_KEY);
        }
        return key ? Fact.known(Declared.KEY) : Fact.unread(written);
    }

    /** Whether a title ends in {@code - KEY DECISION}. */
    public static boolean inTitle(String title) {
        return TITLE_DECLARES.matcher(title).matches();
    }
}
