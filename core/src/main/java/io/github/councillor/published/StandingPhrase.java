package io.github.councillor.published;

import io.github.councillor.fact.Fact;
import io.github.councillor.plan.Standing;
import java.util.regex.Pattern;

/** Reads the status of an entry. */
public final class StandingPhrase {

    private static final Pattern NO_LONGER_KEY = Pattern.compile("no longer (?:a )?key|not (?:a )?key");
    private static final Pattern WITHDRAWN = Pattern.compile("withdrawn|cancelled|canceled");
    private static final Pattern DELETED = Pattern.compile("deleted|removed");
    private static final Pattern ABANDONED = Pattern.compile("abandoned|no longer (?:required|proceeding|needed)");
    private static final Pattern OPEN = Pattern.compile(
            "for determination|recommendations? .*|decision .*|approved.*|implemented.*|recomm+end forward.*|deferred.*|"
                    + "postponed.*|draft|rejected.*|referred.*|item deferred.*|agreed.*|noted.*|for decision|on hold|"
                    + "(?:subject to )?call(?:ed)?[ -]?in.*|new|open|pending.*|in progress|completed?");

    private StandingPhrase() {}

    /** The standing that a status says; unread words leave an entry open. */
    public static Fact<Standing> read(String written) {
        String text = Spaces.lower(Spaces.withoutTrailingSemicolon(written));
        if (text.isEmpty()) {
            return Fact.unstated();
        }
        if (NO_LONGER_KEY.matcher(text).find()) {
            return Fact.known(Standing.NO_LONGER_KEY);
        }
        if (ABANDONED.matcher(text).find()) {
            return Fact.known(Standing.ABANDONED);
        }
        if (WITHDRAWN.matcher(text).find()) {
            return Fact.known(Standing.WITHDRAWN);
        }
        if (DELETED.matcher(text).find()) {
            return Fact.known(Standing.DELETED);
        }
        return OPEN.matcher(text).matches() ? Fact.known(Standing.OPEN) : Fact.unread(written);
    }
}
