package io.github.councillor.published;

import com.google.common.base.Splitter;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.fact.Fact;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads wards or electoral divisions as councils list them: {@code (All Wards);}, {@code Gipsy Hill; Streatham South;}.
 *
 * <p>Names hold "and", blanks and apostrophes, so the list is split at {@code ;} only. A single name with a comma could be
 * one ward or several and is left unread.
 */
public final class WardsPhrase {

    private static final Pattern ALL =
            Pattern.compile("\\(?(?:all(?: (?:the )?(?:wards|divisions|electoral divisions|ward|areas)"
                    + "(?: (?:in|within|of|across) .*)?)?|whole (?:of the )?(?:borough|city|district|county|town)"
                    + "|(?:borough|city|district|county|council|town)[ -]?wide)\\)?");
    private static final Pattern NONE = Pattern.compile("none|n/a|not applicable|no wards?");
    private static final Pattern VAGUE = Pattern.compile("various.*|tbc|tba|see .*|\\(?all service.*");
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private WardsPhrase() {}

    /** The wards that a phrase lists. */
    public static Fact<WardsAffected> read(String written) {
        List<String> names = LIST.splitToList(Spaces.collapse(written));
        if (names.isEmpty()) {
            return Fact.unstated();
        }
        if (names.stream().anyMatch(name -> matches(ALL, Noted.split(name).value()))) {
            return Fact.known(WardsAffected.all());
        }
        if (names.stream().allMatch(name -> matches(NONE, name))) {
            return Fact.none();
        }
        if ((names.size() == 1 && names.get(0).contains(","))
                || names.stream().anyMatch(name -> matches(VAGUE, name))) {
            return Fact.unread(written);
        }
        return Fact.known(WardsAffected.named(names));
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(Spaces.lower(text)).matches();
    }
}
