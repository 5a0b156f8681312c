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

    /** A note on the label or the title, that says nothing of its own. */
    private static final Pattern ON_LABEL = Pattern.compile("\\b(?:label|title|excerpt|inferred|sic)\\b");

    /** A note or an ending that takes back what stands before it. */
    private static final Pattern TAKES_BACK = Pattern.compile("(?:^|[?:=\u2013-] ?)(?:no|n|none|n/a|tbc|possibly)$");

    private RestrictionPhrase() {}

    /** Whether some or all of it is expected to be private. */
    public static Fact<YesNo> read(String written) {
        Noted noted = Noted.split(Spaces.withoutTrailingSemicolon(written));
        String note = Spaces.lower(noted.note());
        String text = Spaces.lower(noted.value());
        text = LABEL.matcher(text).replaceFirst("");
        if (text.isEmpty()) {
            return Fact.unstated();
        }
        String rest = NOT_PRIVATE.matcher(text).replaceAll(" ");
        boolean said = PRIVATE.matcher(rest).find();
        if (said && (TAKES_BACK.matcher(text).find() || TAKES_BACK.matcher(note).find())) {
            return Fact.unread(written);
        }
        if (said || noteSays(note)) {
            return Fact.known(YesNo.YES);
        }
        return !rest.equals(text) || OPEN.matcher(text).matches() ? Fact.known(YesNo.NO) : Fact.unread(written);
    }

    private static boolean noteSays(String note) {
        return !ON_LABEL.matcher(note).find()
                && PRIVATE.matcher(NOT_PRIVATE.matcher(note).replaceAll(" ")).find();
    }
}
