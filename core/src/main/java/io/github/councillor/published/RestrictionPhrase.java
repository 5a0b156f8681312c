package io.github.councillor.published;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import java.util.regex.Pattern;

/** Reads whether a plan expects the public to be excluded, or documents withheld. */
public final class RestrictionPhrase {

    private static final Pattern PRIVATE =
            Pattern.compile("\\b(?:exempt|restricted|confidential|private|part (?:ii|2)\\b|closed\\b)");
    private static final Pattern NOT_PRIVATE = Pattern.compile("\\b(?:not|non|no|un)[ -]?"
            + "(?:exempt|restricted|confidential|private)(?: (?:information|appendix|appendices|items?|papers?))?\\b");
    private static final Pattern OPEN = Pattern.compile("open\\b.*|part (?:i|1)\\b.*|public\\b.*|none|no");
    private static final Pattern LABEL = Pattern.compile("^(?:open/exempt|report access): *");

    private RestrictionPhrase() {}

    /** Whether some or all of it is expected to be private. */
    public static Fact<YesNo> read(String written) {
        String text = Spaces.lower(
                Noted.split(Spaces.withoutTrailingSemicolon(written)).value());
        text = LABEL.matcher(text).replaceFirst("");
        if (text.isEmpty()) {
            return Fact.unstated();
        }
        String rest = NOT_PRIVATE.matcher(text).replaceAll(" ");
        if (PRIVATE.matcher(rest).find()) {
            return Fact.known(YesNo.YES);
        }
        return !rest.equals(text) || OPEN.matcher(text).matches() ? Fact.known(YesNo.NO) : Fact.unread(written);
    }
}
