package io.github.councillor.published;

import io.github.councillor.fact.Fact;
import io.github.councillor.plan.Standing;
import java.util.regex.Pattern;

/** Reads the status of an entry: only a status whose first words say that the item itself has gone, or was put off. */
public final class StandingPhrase {

    /** What a status may say first: that it is the item it speaks of. */
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:status: )?(?:(?:this |the )?(?:item|decision|entry|report|matter|key decision) )?(?:(?:now|has been|was|is|been) )*+");

    /** Words that may follow, of whoever did it and from what list. */
    private static final String TAIL = "(?: from (?:the )?(?:forward )?(?:plan|programme|register|list)(?: .*)?"
            + "|,? (?:by|at|on|as|because|due|following|in|since) .*| ?[-\u2013\u2014(,:;.].*)?";

    private static final Pattern NO_LONGER_KEY =
            Pattern.compile("(?:no longer|not) (?:a |considered (?:to be )?(?:a )?)?key(?: decision)?" + TAIL);
    private static final Pattern WITHDRAWN = Pattern.compile("(?:withdrawn|cancelled|canceled)" + TAIL);
    private static final Pattern DELETED = Pattern.compile("(?:deleted|removed)" + TAIL);
    private static final Pattern ABANDONED =
            Pattern.compile("(?:abandoned|no longer (?:required|proceeding|needed))" + TAIL);

    /** Words of something else that was withdrawn, or of an item that goes on. */
    private static final Pattern GOES_ON = Pattern.compile(
            "\\b(?:call(?:ed)?[ -]?in|objections?|conditions?|appendix|part|private"
                    + "|determination|approved|re-?scheduled?|re-?instated|deferred|postponed|moved|pending|until|item \\d+)\\b");

    /** Put off, to a day or for good. */
    private static final Pattern DEFERRED = Pattern.compile("(?:deferred|postponed)(?: (?:to|until|till) .*)?" + TAIL);

    /** A word that takes "not key" back. */
    private static final Pattern KEY_AGAIN = Pattern.compile("\\bkey\\b.*\\bkey\\b|\\btreated as\\b");

    private static final Pattern OPEN = Pattern.compile(
            "for determination|recommendations? .*|decision .*|approved.*|implemented.*|recomm+end forward.*|"
                    + "draft|rejected.*|referred.*|agreed.*|noted.*|for decision|on hold|"
                    + "(?:subject to )?call(?:ed)?[ -]?in.*|new|open|pending.*|in progress|completed?");

    private StandingPhrase() {}

    /** The standing that a status says. */
    public static Fact<Standing> read(String written) {
        String text = Spaces.lower(Spaces.withoutTrailingSemicolon(written));
        if (text.isEmpty()) {
            return Fact.unstated();
        }
        String head = SUBJECT.matcher(text).replaceFirst("");
        if (DEFERRED.matcher(head).matches()) {
            return Fact.known(Standing.DEFERRED);
        }
        if (!GOES_ON.matcher(text).find()) {
            if (NO_LONGER_KEY.matcher(head).matches()
                    && !KEY_AGAIN.matcher(head).find()) {
                return Fact.known(Standing.NO_LONGER_KEY);
            }
            if (ABANDONED.matcher(head).matches()) {
                return Fact.known(Standing.ABANDONED);
            }
            if (WITHDRAWN.matcher(head).matches()) {
                return Fact.known(Standing.WITHDRAWN);
            }
            if (DELETED.matcher(head).matches()) {
                return Fact.known(Standing.DELETED);
            }
        }
        return OPEN.matcher(text).matches() ? Fact.known(Standing.OPEN) : Fact.unread(written);
    }
}
