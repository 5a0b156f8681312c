package io.github.councillor.published;

import com.google.common.collect.ImmutableList;
import io.github.councillor.fact.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads sums in pounds as councils write them: {@code £1,392,813.00}, {@code £5m}, {@code £750k}, {@code £1.5 million}, and
 * {@code £200.000}, where a full stop stands for the comma.
 */
public final class MoneyPhrase {

    private static final Pattern SUM = Pattern.compile(
            "£ ?(?:(\\d{1,3}(?:[,.]\\d{3})+)(\\.\\d{1,2})?|(\\d+(?:\\.\\d+)?)) ?(k|m|mill|bn|million|thousand|billion)?\\b"
                    // not the first figures of a longer number, nor the lower end of a range
                    + "(?![,.]?\\d| \\d{3}(?!\\d)| ?[-\u2013\u2014] ?\\d| ?to \\d)",
            Pattern.CASE_INSENSITIVE);

    /** A bound before or behind a sum, so that it is not the amount itself. */
    private static final Pattern BOUND = Pattern.compile(
            "(?:\\b(?:under|less than|fewer than|below|over|more than|above|in excess of|excess of|greater than|exceed(?:s|ing)?|at least)"
                    + " (?:a total of |approximately |circa )?|[<>\u2264\u2265]=? ?)£"
                    + "|\\bor (?:more|less|over|above|under|below)\\b|\\d ?(?:k|m)?\\+",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 30;

    private MoneyPhrase() {}

    /** Every sum in a phrase, in pounds, in order; none where one of them cannot be a sum of money as it is written. */
    public static List<BigDecimal> all(String written) {
        ImmutableList.Builder<BigDecimal> sums = ImmutableList.builder();
        Matcher matcher = SUM.matcher(Spaces.collapse(written));
        while (matcher.find()) {
            if (matcher.end() - matcher.start() > LONGEST || doubtful(matcher)) {
                return List.of();
            }
            String figures = matcher.group(1) == null
                    ? matcher.group(3)
                    : grouped(matcher.group(1), matcher.group(2), matcher.group(4));
            sums.add(new BigDecimal(figures)
                    .multiply(multiplier(matcher.group(4)))
                    .stripTrailingZeros());
        }
        return sums.build();
    }

    /** The one sum in a phrase; unread where there is none, or more than one, or only a bound of it. */
    public static Fact<BigDecimal> one(String written) {
        List<BigDecimal> sums = all(written);
        return sums.size() == 1 && !BOUND.matcher(Spaces.collapse(written)).find()
                ? Fact.known(sums.get(0))
                : Fact.unread(written);
    }

    /** Commas and full stops both between groups of three, or more than two figures of pence. */
    private static boolean doubtful(Matcher sum) {
        String groups = sum.group(1);
        if (groups != null) {
            return groups.contains(",") && groups.contains(".");
        }
        String figures = sum.group(3);
        int stop = figures.indexOf('.');
        return sum.group(4) == null && stop >= 0 && figures.length() - stop > 3;
    }

    /** Figures in groups of three: "£200.000" is two hundred thousand, "£1.234m" a little more than a million. */
    private static String grouped(String groups, @Nullable String pence, @Nullable String unit) {
        boolean decimal = unit != null && pence == null && groups.matches("\\d+\\.\\d+");
        return decimal ? groups : groups.replaceAll("[,.]", "") + (pence == null ? "" : pence);
    }

    private static BigDecimal multiplier(@Nullable String unit) {
        if (unit == null) {
            return BigDecimal.ONE;
        }
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "k", "thousand" -> BigDecimal.valueOf(1_000);
            case "m", "mill", "million" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000_000_000);
        };
    }
}
