package io.github.councillor.published;

import io.github.councillor.fact.Fact;
import io.github.councillor.published.ProcedurePhrase.Named;
import java.util.regex.Pattern;

/**
 * Reads what stands where a reason for urgency would: a reason; a denial, which is no sign of an exception; or words that
 * tell neither.
 */
public final class UrgencyReasonPhrase {

    private static final String NOTICE_GIVEN =
            "(?:the )?(?:full |required |statutory )*+28[ -](?:clear[ -])?days?['\u2019]? notice"
                    + "(?: (?:has been|have been|was|were|is|will be|being))? (?:given|published|provided|met|complied with)"
                    + "|(?:(?:item |this |is |was |included |published |already )*+)on (?:the |a )?28[ -](?:clear[ -])?days?['\u2019]? notice";

    private static final String DENIAL = "(?:none|nil|no|n/?a|not applicable"
            + "|no (?:urgency|urgent reasons?|reasons?(?: for urgency)?)"
            + "(?: (?:is |was |were |has been |have been )?(?:given|stated|provided|supplied|recorded|shown))?"
            + "|(?:not|none) (?:given|stated|provided|supplied|recorded|required|needed)"
            + "|(?:(?:this|the|it|item|decision|matter|report) )*+(?:is |was )?(?:not(?: an?)?|non)[ -]urgent(?: (?:item|decision|matter|business))?"
            + "|" + NOTICE_GIVEN
            + "|(?:the )?call[ -]?in (?:procedure )?(?:does not apply|applies|will apply|is not applicable|not applicable))";

    /** A denial, alone or with an explanation behind a stop. */
    private static final Pattern DENIED =
            Pattern.compile(DENIAL + "(?: ?[.,;:(\u2013\u2014].*| - .*)?|[-\u2013\u2014.]+", Pattern.DOTALL);

    private static final Pattern TELLS_NOTHING = Pattern.compile(
            "(?:(?:reasons? )?(?:to be (?:confirmed|advised|determined|provided)|to follow"
                    + "|tbc|tba|awaited|unknown|not known)"
                    + "|(?:please )?(?:see|refer to|as set out in|as per|contained in) (?:the )?(?:attached |covering |full |main |published )?"
                    + "(?:report|notice|document|appendix|paper|form|attached|above|below|website)s?|as above|\\?+)[.;]?");

    private UrgencyReasonPhrase() {}

    /** The reason; none where urgency is denied, unread where the words tell neither. */
    public static Fact<String> read(String written) {
        String text = Spaces.lower(Spaces.collapse(written));
        if (text.isEmpty()) {
            return Fact.unstated();
        }
        if (TELLS_NOTHING.matcher(text).matches()) {
            return Fact.unread(written);
        }
        return DENIED.matcher(text).matches() && ProcedurePhrase.read(text) == Named.NONE
                ? Fact.none()
                : Fact.known(written);
    }
}
