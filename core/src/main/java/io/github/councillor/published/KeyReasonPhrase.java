package io.github.councillor.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the reason a plan gives for a decision's being key: {@code Expenditure >£200,000 and Affects more than 1 ward;}.
 *
 * @param wards in how many wards, at the least, the reason says that effects make it key; 0 where it says no number
 * @param pounds the sums it names
 */
public record KeyReasonPhrase(int wards, List<BigDecimal> pounds) {

    private static final Map<String, Integer> NUMBERS =
            Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "a", 1);
    private static final Pattern MORE_THAN =
            Pattern.compile("more than (\\d{1,3}|one|two|three|four|five|a) (?:electoral )?(?:ward|division)");
    private static final Pattern OR_MORE = Pattern.compile(
            "\\b(?:at least (\\d{1,3}|one|two|three|four|five)|(\\d{1,3}|one|two|three|four|five) or more)"
                    + " (?:electoral )?(?:ward|division)");

    /** What a reason says. */
    public static KeyReasonPhrase read(String written) {
        String text = Spaces.lower(Spaces.collapse(written));
        Matcher more = MORE_THAN.matcher(text);
        Matcher least = OR_MORE.matcher(text);
        int wards = 0;
        if (more.find()) {
            wards = number(more.group(1)) + 1;
        } else if (least.find()) {
            wards = number(least.group(1) == null ? least.group(2) : least.group(1));
        }
        return new KeyReasonPhrase(wards, MoneyPhrase.all(written));
    }

    private static int number(String word) {
        return NUMBERS.containsKey(word) ? NUMBERS.get(word) : Integer.parseInt(word);
    }

    /** In words, for reports: {@code 2 or more wards; £200,000}. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        if (wards > 0) {
            words.append(wards).append(" or more wards or divisions");
        }
        for (BigDecimal sum : pounds) {
            words.append(words.isEmpty() ? "" : "; ")
                    .append('£')
                    .append(String.format(Locale.UK, sum.scale() > 0 ? "%,.2f" : "%,.0f", sum));
        }
        return words.toString();
    }
}
