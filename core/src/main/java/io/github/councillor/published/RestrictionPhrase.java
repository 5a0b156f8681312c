package io.github.councillor.published;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads whether a plan expects the public to be excluded, or documents withheld. */
public final class RestrictionPhrase {

    private static final Pattern PRIVATE =
            Pattern.compile("exempt|restricted|confidential|private|part (?:ii|2)\\b|closed");
    private static final Pattern OPEN = Pattern.compile("open\\b.*|part (?:i|1)\\b.*|public\\b.*|none|no|unrestricted");
    private static final Pattern LABEL = Pattern.compile("^(?:open/exempt|report access): *");

    private RestrictionPhrase() {}

    /** Whether some or all of it is expected to be private. */
    public static Fact<YesNo> read(String written) {
        String text =
                Noted.split(Spaces.withoutTrailingSemicolon(written)).value().toLowerCase(Locale.ROOT);
        text = LABEL.matcher(text).replaceFirst("");
        if (text.isEmpty()) {
            return Fact.unstated();
        }
        if (text.startsWith("not exempt") || text.startsWith("non-exempt")) {
            return Fact.known(YesNo.NO);
        }
        if (PRIVATE.matcher(text).find()) {
            return Fact.known(YesNo.YES);
        }
        return OPEN.matcher(text).matches() ? Fact.known(YesNo.NO) : Fact.unread(written);
    }
}
