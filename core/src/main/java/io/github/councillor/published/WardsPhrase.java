package io.github.councillor.published;

import com.google.common.base.Splitter;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.fact.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads wards or electoral divisions as councils list them: {@code (All Wards);}, {@code Gipsy Hill; Streatham South;}.
 *
 * <p>Names hold "and", blanks and apostrophes, so the list is split at {@code ;} only. A single name with a comma could be
 * one ward or several and is left unread.
 */
public final class WardsPhrase {

    private static final String AREA = "(?:borough|city|district|county|town|council(?:'s)? area)";
    private static final Pattern ALL = Pattern.compile(
            "\\(?(?:all(?: (?:the )?(?:wards|divisions|electoral divisions|ward|areas)(?: (?:are )?affected)?"
                    + "(?: (?:in|within|of|across) (?:the )?" + AREA + "(?: of .*)?)?)?"
                    + "|(?:across )?(?:the )?whole (?:of the )?" + AREA + "|across the " + AREA
                    + "|(?:borough|city|district|county|council|town)[ -]?wide)\\)?");
    private static final Pattern NONE = Pattern.compile("none|n/a|not applicable|no wards?");
    private static final Pattern VAGUE = Pattern.compile(
            "(?:various|multiple|several|many|some|most|other|unknown|not|except|excluding|but|up to|more than|at least|fewer than|less than"
                    + "|tbc|tba|to be|see|\\(?all services?|\\(?all service\\(s\\)s|one or more|1 or more)(?:[ ,:;].*)?"
                    + "|\\(?all service.*|all \\(?(?:except|but|other|excluding|bar|apart)\\b.*"
                    + "|all (?:the )?(?:wards?|divisions|electoral divisions|areas)\\b.*|.*\\bwards\\b.*|[-\u2013\u2014?.]+|.*/.*");

    /** A note that takes some wards out of all. */
    private static final Pattern EXCEPT =
            Pattern.compile("\\b(?:except|excepting|excluding|but|other than|not|bar|apart)\\b");

    private static final String NUMBER = "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final String WARDS = " (?:electoral )?(?:ward|division)s?";
    private static final Pattern MORE_THAN = Pattern.compile("more than " + NUMBER + "(?:" + WARDS + ")?");
    private static final Pattern AT_LEAST = Pattern.compile("at least " + NUMBER + "(?: or more)?(?:" + WARDS + ")?");
    private static final Pattern OR_MORE = Pattern.compile(NUMBER + " or more(?:" + WARDS + ")?");
    private static final Pattern COUNT = Pattern.compile(NUMBER + WARDS + "(?: only)?");

    private static final List<Pattern> LEAST = List.of(AT_LEAST, OR_MORE);

    /** A number alone may be a count of wards or the number of one. */
    private static final Pattern NUMBER_ALONE = Pattern.compile(NUMBER);

    private static final List<String> NUMBERS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private WardsPhrase() {}

    /** The wards that a phrase lists. */
    public static Fact<WardsAffected> read(String written) {
        List<String> names = LIST.splitToList(Spaces.collapse(written));
        if (names.isEmpty()) {
            return Fact.unstated();
        }
        if (names.stream().anyMatch(WardsPhrase::isAll)) {
            boolean some = names.stream()
                    .anyMatch(name -> EXCEPT.matcher(Spaces.lower(name)).lookingAt());
            return some ? Fact.unread(written) : Fact.known(WardsAffected.all());
        }
        if (names.stream().allMatch(name -> matches(NONE, name))) {
            return Fact.none();
        }
        if (names.size() == 1) {
            int count = count(Spaces.lower(names.get(0)));
            if (count > 0) {
                return Fact.known(WardsAffected.count(count));
            }
        }
        Map<String, String> wards = new LinkedHashMap<>();
        for (String name : names) {
            if (!matches(NONE, name)) {
                wards.putIfAbsent(Spaces.lower(name), name);
            }
        }
        if ((wards.size() == 1 && wards.values().iterator().next().contains(","))
                || wards.keySet().stream()
                        .anyMatch(name -> VAGUE.matcher(name).matches()
                                || NUMBER_ALONE.matcher(name).matches())) {
            return Fact.unread(written);
        }
        return Fact.known(WardsAffected.named(List.copyOf(wards.values())));
    }

    private static boolean isAll(String name) {
        Noted noted = Noted.split(name);
        return matches(ALL, noted.value())
                && !EXCEPT.matcher(Spaces.lower(noted.note())).find();
    }

    /** How many wards a number says, at the least; 0 where it is no number of wards, or "one or more", which says nothing. */
    private static int count(String text) {
        Matcher more = MORE_THAN.matcher(text);
        if (more.matches()) {
            return number(more.group(1)) + 1;
        }
        for (Pattern least : LEAST) {
            Matcher matcher = least.matcher(text);
            if (matcher.matches()) {
                int number = number(matcher.group(1));
                return number > 1 ? number : 0;
            }
        }
        Matcher count = COUNT.matcher(text);
        return count.matches() ? number(count.group(1)) : 0;
    }

    private static int number(String word) {
        int at = NUMBERS.indexOf(word);
        return at > 0 ? at : Integer.parseInt(word);
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(Spaces.lower(text)).matches();
    }
}
