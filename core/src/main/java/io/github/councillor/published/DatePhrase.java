package io.github.councillor.published;

import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day or period of a decision as councils write it: {@code 13 Feb 2025}, {@code 18/11/19}, {@code March 2022},
 * {@code 11/2020}, {@code Not before 5th Mar 2021}, {@code Before 25 Dec 2020}, {@code Between 1 and ...}.
 *
 * <p>Days come before months, and a year of two figures is of 2000 to 2059. A month alone is its first to its last day. A
 * day that does not exist or is another weekday than it says, a year outside 1900 to 2100 and any words left over make the whole unread,
 * and so does a note that names another day or says that the day was moved.
 */
public final class DatePhrase {

    private static final String MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String WEEKDAYS = "(?:(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?,? )?";

    private static final String WEEK_STARTS = "mon tue wed thu fri sat sun";
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            WEEKDAYS + "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](" + MONTHS + ")\\.?,?[ -](\\d{4}|\\d{2})");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile(WEEKDAYS + "(" + MONTHS + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern NUMBERS = Pattern.compile(WEEKDAYS + "(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(" + MONTHS + ")\\.?,? (\\d{4})");
    private static final Pattern NUMBER_MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");

    private static final Pattern TIME =
            Pattern.compile(",?(?: at)? (?:\\d{1,2}[.:]\\d{2} ?(?:am|pm|a\\.m\\.|p\\.m\\.)?|\\d{1,2} ?(?:am|pm))$");
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "(?:(?:decision )?(?:will |to )?not (?:to )?(?:be )?(?:made |taken )?before|not earlier than|no earlier than|on or after"
                    + "|not (?:be )?(?:made|taken) before) (.+)");
    private static final Pattern AFTER = Pattern.compile("after (.+)");
    private static final Pattern BEFORE = Pattern.compile("(?:before|prior to) (.+)");
    private static final Pattern BY =
            Pattern.compile("(?:by the end of|by|on or before|no later than|not later than|not after) (.+)");
    private static final Pattern WEEK = Pattern.compile("(?:week commencing|w/c|week beginning) (.+)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:between (.+) and (.+)|(?:from )?(.+?) (?:to|until|till|-|\u2013|\u2014) (.+))");

    private static final String ORDINAL = "\\d{1,2}(?:st|nd|rd|th)?";

    /** The first day of a range whose month, or whose year, is that of its last: {@code 1 - 31 July 2024}. */
    private static final Pattern FIRST_OF_RANGE =
            Pattern.compile(WEEKDAYS + "(" + ORDINAL + ")(?: of)?(?: (" + MONTHS + "))?");

    private static final Pattern LAST_OF_RANGE =
            Pattern.compile(WEEKDAYS + ORDINAL + "(?: of)? (" + MONTHS + ")\\.?,? (\\d{4})");
    private static final Pattern DAY_TO_DAY =
            Pattern.compile("^((?:between |from )?" + ORDINAL + ") ?[-\u2013\u2014] ?(?=" + ORDINAL + " [a-z])");

    /** "Not before" one day "and not after" another. */
    private static final Pattern AND_NOT_AFTER =
            Pattern.compile(",? (?:and|but) (?=(?:not after|no later than|not later than|on or before|before|by) )");

    /** A note after which the day before it is not to be relied on. */
    private static final Pattern UNSETTLED = Pattern.compile("\\d[/.-]\\d|\\d{4}|\\b(?:" + MONTHS + ")\\b"
            + "|\\b(?:moved|deferr?(?:ed|al)?|re-?scheduled?|re-?arranged|postponed?|adjourned|cancelled|canceled|withdrawn"
            + "|or|not|before|after|from|until|by|earliest|latest|now|was|previously|originally|formerly|amended|revised"
            + "|changed|tbc|tba|to be|subject to)\\b");

    private DatePhrase() {}

    /** The period that a phrase states, or {@code Unread} with the phrase; {@code Unstated} for blank text. */
    public static Fact<DecisionPeriod> period(String written) {
        Noted noted = Noted.split(Spaces.withoutTrailingSemicolon(written));
        if (noted.value().isEmpty()) {
            return Fact.unstated();
        }
        String text = Spaces.lower(noted.value());
        if (UNSETTLED.matcher(Spaces.lower(noted.note())).find()) {
            return Fact.unread(written);
        }
        Optional<DecisionPeriod> period = read(text);
        return period.isPresent() ? Fact.known(period.get()) : Fact.unread(written);
    }

    /** The one day that a phrase states; a period makes it unread. */
    public static Fact<LocalDate> day(String written) {
        Fact<DecisionPeriod> period = period(written);
        if (period instanceof Fact.Known<DecisionPeriod> known) {
            return known.value().isOneDay() ? Fact.known(known.value().from()) : Fact.unread(written);
        }
        return period.isNone() || period instanceof Fact.Unstated ? Fact.unstated() : Fact.unread(written);
    }

    /**
     * The day with which a phrase begins, as {@code 20/02/2024 (item first published); period starts 09/02/2024}, of which
     * the rest is a note.
     */
    public static Noted leading(String written) {
        String text = Spaces.collapse(written);
        int end = text.length();
        for (String stop : new String[] {" (", ";"}) {
            int at = text.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return new Noted(text.substring(0, end).trim(), text.substring(end).trim());
    }

    private static Optional<DecisionPeriod> read(String text) {
        try {
            return ranged(text);
        } catch (DateTimeException | IllegalArgumentException impossible) {
            // a day that no calendar has, or a period that ends before it begins: the caller quotes it as unread
            return Optional.empty();
        }
    }

    private static Optional<DecisionPeriod> ranged(String text) {
        String[] ends = AND_NOT_AFTER.split(text, 2);
        if (ends.length == 2) {
            Optional<DecisionPeriod> first = openEnded(ends[0]).filter(period -> !period.hasTo());
            Optional<DecisionPeriod> last = openEnded(ends[1]).filter(period -> !period.hasFrom());
            return first.isPresent() && last.isPresent()
                    ? Optional.of(DecisionPeriod.between(
                            first.get().from(), last.get().to()))
                    : Optional.empty();
        }
        Optional<DecisionPeriod> open = openEnded(text);
        if (open.isPresent()) {
            return open;
        }
        Matcher matcher = WEEK.matcher(text);
        if (matcher.matches()) {
            return one(matcher.group(1))
                    .filter(DecisionPeriod::isOneDay)
                    .map(operand -> DecisionPeriod.between(
                            operand.from(), operand.from().plusDays(6)));
        }
        Optional<DecisionPeriod> alone = one(text);
        return alone.isPresent() ? alone : between(text);
    }

    /** A period that names one end only. */
    private static Optional<DecisionPeriod> openEnded(String text) {
        Matcher matcher = NOT_BEFORE.matcher(text);
        if (matcher.matches()) {
            return one(matcher.group(1)).map(operand -> DecisionPeriod.notBefore(operand.from()));
        }
        matcher = AFTER.matcher(text);
        if (matcher.matches()) {
            return one(matcher.group(1))
                    .map(operand -> DecisionPeriod.notBefore(operand.to().plusDays(1)));
        }
        matcher = BY.matcher(text);
        if (matcher.matches()) {
            return one(matcher.group(1))
                    .map(operand -> DecisionPeriod.before(operand.to().plusDays(1)));
        }
        matcher = BEFORE.matcher(text);
        if (matcher.matches()) {
            return one(matcher.group(1)).map(operand -> DecisionPeriod.before(operand.from()));
        }
        return Optional.empty();
    }

    private static Optional<DecisionPeriod> between(String text) {
        Matcher matcher = BETWEEN.matcher(DAY_TO_DAY.matcher(text).replaceFirst("$1 - "));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String to = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
        Optional<DecisionPeriod> first = one(whole(matcher.group(1) == null ? matcher.group(3) : matcher.group(1), to));
        Optional<DecisionPeriod> last = one(to);
        return first.isPresent() && last.isPresent()
                ? Optional.of(
                        DecisionPeriod.between(first.get().from(), last.get().to()))
                : Optional.empty();
    }

    /** The first day of a range, with the month and the year of its last where it has none of its own. */
    private static String whole(String from, String to) {
        Matcher first = FIRST_OF_RANGE.matcher(from.trim());
        Matcher last = LAST_OF_RANGE.matcher(to.trim());
        if (!first.matches() || !last.matches()) {
            return from;
        }
        return from.trim() + (first.group(2) == null ? " " + last.group(1) : "") + " " + last.group(2);
    }

    /** A single day, or a month. */
    private static Optional<DecisionPeriod> one(String phrase) {
        String text = withoutStop(TIME.matcher(phrase.trim()).replaceFirst(""));
        Matcher matcher = DAY_MONTH_YEAR.matcher(text);
        if (matcher.matches()) {
            return day(text, matcher.group(3), month(matcher.group(2)), matcher.group(1));
        }
        matcher = MONTH_DAY_YEAR.matcher(text);
        if (matcher.matches()) {
            return day(text, matcher.group(3), month(matcher.group(1)), matcher.group(2));
        }
        matcher = NUMBERS.matcher(text);
        if (matcher.matches()) {
            return day(text, matcher.group(4), Integer.parseInt(matcher.group(3)), matcher.group(1));
        }
        matcher = ISO.matcher(text);
        if (matcher.matches()) {
            return day(text, matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
        }
        matcher = MONTH_YEAR.matcher(text);
        if (matcher.matches()) {
            return Optional.of(DecisionPeriod.month(YearMonth.of(year(matcher.group(2)), month(matcher.group(1)))));
        }
        matcher = NUMBER_MONTH.matcher(text);
        if (matcher.matches()) {
            return Optional.of(
                    DecisionPeriod.month(YearMonth.of(year(matcher.group(2)), Integer.parseInt(matcher.group(1)))));
        }
        return Optional.empty();
    }

    private static Optional<DecisionPeriod> day(String text, String year, int month, String day) {
        LocalDate date = LocalDate.of(year(year), month, Integer.parseInt(day));
        int weekday = WEEK_STARTS.indexOf(text.substring(0, 3));
        if (weekday >= 0 && weekday / 4 + 1 != date.getDayOfWeek().getValue()) {
            throw new DateTimeException("a weekday that is not the day's: " + date);
        }
        return Optional.of(DecisionPeriod.on(date));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static int year(String figures) {
        int year = Integer.parseInt(figures);
        boolean two = figures.length() == 2;
        int full = two ? 2000 + year : year;
        if (full < 1900 || full > (two ? 2059 : 2100)) {
            throw new DateTimeException("a year no plan is about: " + full);
        }
        return full;
    }

    private static int month(String word) {
        return ("jan feb mar apr may jun jul aug sep oct nov dec".indexOf(word.substring(0, 3)) / 4) + 1;
    }
}
