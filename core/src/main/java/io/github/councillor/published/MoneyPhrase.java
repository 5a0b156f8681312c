package io.github.councillor.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.decision.Bound;
import io.github.councillor.fact.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final String BEFORE = " (?:a (?:total|maximum|minimum) of |approximately |circa )?";

    /** Words before or behind a sum that say it may be less, and no more. */
    private static final Pattern AT_MOST = Pattern.compile(
            "\\b(?:(?:no|not) (?:more|greater|higher) than|(?:not|no) (?:over|above|to exceed|exceeding)"
                    + "|(?:(?:will|does|do|must|should|shall|may|can) not|cannot) exceed|up to|maxim(?:um|al)(?: (?:value |cost |spend )?of)?:?"
                    + "|max\\.?|at most|(?<!\\b(?:no|not) )(?:under|less than|fewer than|below))" + BEFORE + "£"
                    + "|(?:<|\u2264)=? ?£|\\bor (?:less|under|below)\\b|\\bmaximum$",
            Pattern.CASE_INSENSITIVE);

    /** Words that say it is so much, and may be more. */
    private static final Pattern AT_LEAST = Pattern.compile(
            "\\b(?:(?:no|not) (?:less|fewer|lower) than|(?:not|no) (?:under|below)|at least|minim(?:um|al)(?: of)?:?|min\\.?)"
                    + BEFORE
                    + "£|(?:>=|\u2265) ?£|\\bor (?:more|over|above)\\b|\\d ?(?:k|m|bn|million)?\\+|\\bminimum$|\\bplus$",
            Pattern.CASE_INSENSITIVE);

    /** Words that say it is more. */
    private static final Pattern MORE_THAN = Pattern.compile(
            "(?:\\b(?:over|more than|above|(?:in )?excess of|greater than|exceed(?:s|ing)?)" + BEFORE + "|> ?)£",
            Pattern.CASE_INSENSITIVE);

    private static final Map<Bound, Pattern> BOUNDS =
            ImmutableMap.of(Bound.AT_MOST, AT_MOST, Bound.AT_LEAST, AT_LEAST, Bound.MORE_THAN, MORE_THAN);

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

    /**
     * A sum, and whether it is so much, or at least, more than or at most so much.
     *
     * @param bound how the figure bounds it
     * @param pounds the figure
     */
    public record Sum(Bound bound, BigDecimal pounds) {
        /** {@code at least 500000}. */
        @Override
        public String toString() {
            return bound.before() + pounds.toPlainString();
        }
    }

    /** The one sum in a phrase; unread where there is none, or more than one, or it is bounded on both sides. */
    public static Fact<Sum> one(String written) {
        List<BigDecimal> sums = all(written);
        if (sums.size() != 1) {
            return Fact.unread(written);
        }
        String rest = Spaces.collapse(written);
        ImmutableSet.Builder<Bound> bounds = ImmutableSet.builder();
        // "not more than" before "more than": what is found is taken out
        for (Map.Entry<Bound, Pattern> words : BOUNDS.entrySet()) {
            String without = words.getValue().matcher(rest).replaceAll(" £");
            if (!without.equals(rest)) {
                bounds.add(words.getKey());
                rest = without;
            }
        }
        ImmutableList<Bound> found = bounds.build().asList();
        return found.size() > 1
                ? Fact.unread(written)
                : Fact.known(new Sum(found.isEmpty() ? Bound.EXACTLY : found.get(0), sums.get(0)));
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
