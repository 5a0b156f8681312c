package io.github.councillor.support;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.councillor.support.Timescale.Onwards;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a timescale. A day that does not exist, a year outside 1900 to 2100, a span and any other words make
 * the whole unread.
 */
final class TimescalePhrase {

    private static final String MONTHS =
            "(january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final Pattern ONGOING = pattern("ongoing");
    private static final Pattern THROUGH = pattern("ongoing throughout (\\d{4})");
    private static final Pattern SOON = pattern("imminent|imminently|immediate|immediately");
    private static final Pattern TO_BE_CONFIRMED = pattern("tbc|to be confirmed");
    private static final Pattern DAY = pattern("(\\d{1,2}) " + MONTHS + " (\\d{4})");
    private static final Pattern MONTH = pattern(MONTHS + " (\\d{4})(?: (and ongoing|onwards))?(?:[ -]+(\\D.*))?");
    private static final Pattern DAY_OF_NO_YEAR = pattern("(\\d{1,2}) " + MONTHS + "(?:[ -]+(\\D.*))?");
    private static final Pattern MONTH_OF_NO_YEAR = pattern(MONTHS + "(?: +- +(\\D.*))?");
    private static final Pattern WHEN_DONE = pattern("(?:when|after) .+|once (?!(?:an?|each|every|per|in)\\b).+");
    private static final Pattern AS_ANOTHER = pattern("(?:linked to|see) .+|as .*\\b(?:above|below)\\b.*");
    private static final Pattern UNDERWAY = pattern(".*\\b(?:underway|under way|in progress)\\b.*");

    /** Words beside a month that name another month or a year: a span, of which the month is only one end. */
    private static final Pattern ANOTHER_TIME = pattern(".*\\b(?:" + MONTHS + "|\\d{4})\\b.*");

    /** A sentence ends, and the next begins with a month or a day. */
    private static final Pattern NEXT =
            Pattern.compile("\\s*;\\s*|\\.\\s+(?=(?:\\d{1,2} )?" + MONTHS + "\\b)", Pattern.CASE_INSENSITIVE);

    private TimescalePhrase() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    static Timescale read(String words) {
        List<String> pieces = Splitter.on(NEXT).trimResults().omitEmptyStrings().splitToList(words);
        return pieces.size() > 1
                ? new Timescale.Several(
                        words, pieces.stream().map(TimescalePhrase::one).collect(ImmutableList.toImmutableList()))
                : one(words.trim());
    }

    private static Timescale one(String words) {
        String said = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        if (ONGOING.matcher(said).matches()) {
            return new Timescale.Ongoing(words);
        }
        if (SOON.matcher(said).matches()) {
            return new Timescale.Soon(words);
        }
        if (TO_BE_CONFIRMED.matcher(said).matches()) {
            return new Timescale.ToBeConfirmed(words);
        }
        if (UNDERWAY.matcher(said).matches()) {
            return new Timescale.Underway(words);
        }
        if (WHEN_DONE.matcher(said).matches()) {
            return new Timescale.WhenDone(words);
        }
        if (AS_ANOTHER.matcher(said).matches()) {
            return new Timescale.AsAnother(words);
        }
        try {
            return dated(words, said);
        } catch (DateTimeException noSuchTime) {
            return new Timescale.Unread(words);
        }
    }

    private static Timescale dated(String words, String said) {
        Matcher through = THROUGH.matcher(said);
        if (through.matches()) {
            return new Timescale.OngoingThrough(words, Year.of(year(through.group(1))));
        }
        Matcher day = DAY.matcher(said);
        if (day.matches()) {
            return new Timescale.OnDay(
                    words, LocalDate.of(year(day.group(3)), month(day.group(2)), Integer.parseInt(day.group(1))));
        }
        Matcher month = MONTH.matcher(said);
        if (month.matches()) {
            return new Timescale.InMonth(
                    words,
                    YearMonth.of(year(month.group(2)), month(month.group(1))),
                    month.group(3) == null ? Onwards.DONE : Onwards.GOES_ON,
                    besides(month.group(4)));
        }
        Matcher dayOfNoYear = DAY_OF_NO_YEAR.matcher(said);
        if (dayOfNoYear.matches()) {
            return new Timescale.OnDayOfNoYear(
                    words,
                    MonthDay.of(month(dayOfNoYear.group(2)), Integer.parseInt(dayOfNoYear.group(1))),
                    besides(dayOfNoYear.group(3)));
        }
        Matcher monthOfNoYear = MONTH_OF_NO_YEAR.matcher(said);
        return monthOfNoYear.matches()
                ? new Timescale.InMonthOfNoYear(words, month(monthOfNoYear.group(1)), besides(monthOfNoYear.group(2)))
                : new Timescale.Unread(words);
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static int year(String figures) {
        int year = Integer.parseInt(figures);
        if (year < 1900 || year > 2100) {
            throw new DateTimeException("a year no framework is about: " + year);
        }
        return year;
    }

    private static String besides(@Nullable String words) {
        if (words == null) {
            return "";
        }
        if (ANOTHER_TIME.matcher(words).matches()) {
            throw new DateTimeException("more than one time: " + words);
        }
        return words;
    }
}
