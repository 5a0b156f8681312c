package io.github.councillor.published;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import java.util.regex.Pattern;

/**
 * Reads whether a plan expects the public to be excluded, or documents withheld.
 *
 * <p>It is read as open only where nothing is said beside: "Open report with Appendix 1 not for publication" is in part
 * private.
 */
public final class RestrictionPhrase {

    private static final String PAPERS =
            "(?:information|appendix|appendices|items?|papers?|reports?|documents?|matters?|annex(?:es)?|parts?)";

    private static final Pattern PRIVATE =
            Pattern.compile("\\b(?:exempt(?:ed)?|restricted|confidential|private|part (?:ii|2)\\b|closed\\b"
                    + "|not (?:be )?(?:for publication|published|available to the public|public)|unpublished|withheld"
                    + "|exclu(?:sion|de|des|ded|ding) (?:of )?(?:the )?(?:press|public))\\b");
    private static final Pattern NOT_PRIVATE =
            Pattern.compile("\\b(?:not|non|no|un)[ -]?(?:exempt|restricted|confidential|private)(?: " + PAPERS + ")?\\b"
                    + "|\\bno exemptions?\\b(?: (?:apply|applies|applied|claimed|sought|are claimed|is claimed))?"
                    + "|\\b(?:none|no part) of (?:the |this |these )?" + PAPERS
                    + " (?:is|are) (?:exempt|restricted|confidential|private|withheld)\\b"
                    + "|\\bno " + PAPERS + " (?:(?:is|are) )?(?:exempt|withheld|restricted|confidential|private)\\b"
                    + "|\\bnothing (?:is )?(?:exempt|withheld|restricted|confidential|private)\\b");

    /** Wholly open: nothing is said beside. */
    private static final Pattern OPEN = Pattern.compile("(?:(?:(?:fully|wholly|entirely|all) )?"
            + "(?:open|public|part (?:i|1))(?: (?:and )?(?:open|public|session|meeting|agenda|decision|document|access|item"
            + "|reports?|to (?:the )?(?:press and )?public))*+|none|no)?[ ,.\u2013\u2014-]*");

    private static final Pattern OPEN_WORDS = Pattern.compile("\\b(?:open|public|part (?:i|1)|none|no)\\b");

    /** Open, but not all of it. */
    private static final Pattern PARTLY = Pattern.compile(
            "\\b(?:except(?:ing)?|apart from|save for|other than|excluding|in part|part(?:ly|ially)?[ -](?:open|public))\\b");

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
        String text = LABEL.matcher(Spaces.lower(noted.value())).replaceFirst("");
        if (text.isEmpty()) {
            return Fact.unstated();
        }
        String rest = NOT_PRIVATE.matcher(text).replaceAll(" ");
        String restOfNote = ON_LABEL.matcher(note).find()
                ? ""
                : NOT_PRIVATE.matcher(note).replaceAll(" ").trim();
        boolean said = PRIVATE.matcher(rest).find();
        if (said && (TAKES_BACK.matcher(text).find() || TAKES_BACK.matcher(note).find())) {
            return Fact.unread(written);
        }
        if (said || isPartly(rest) || PRIVATE.matcher(restOfNote).find() || isPartly(restOfNote)) {
            return Fact.known(YesNo.YES);
        }
        boolean denied = !rest.equals(text);
        return (denied ? isOpen(rest) : OPEN_WORDS.matcher(text).find() && isOpen(text)) && isOpen(restOfNote)
                ? Fact.known(YesNo.NO)
                : Fact.unread(written);
    }

    private static boolean isPartly(String text) {
        return PARTLY.matcher(text).find();
    }

    private static boolean isOpen(String rest) {
        return OPEN.matcher(Spaces.collapse(rest)).matches();
    }
}
