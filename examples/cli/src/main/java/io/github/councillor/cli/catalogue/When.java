package io.github.councillor.cli.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.councillor.support.Timescale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A timescale as a value beside its words, as JSON and in a phrase.
 *
 * @param kind what it is, as {@code in-month}
 * @param words the words, as they stand
 * @param when the time in ISO form, as {@code 2019-06}, {@code --05-13} or {@code --06}; null where there is none
 * @param due the last day; null where none can be told
 * @param phrase what it means, in words; for people, and no part of the contract
 * @param besides what else the words say; may be empty
 */
record When(
        String kind,
        String words,
        @Nullable String when,
        @Nullable String due,
        @JsonIgnore String phrase,
        String besides) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** One that is not several. */
    static When of(Timescale one) {
        String due = one.due().map(LocalDate::toString).orElse(null);
        if (one instanceof Timescale.OnDay on) {
            return new When("on-day", one.words(), on.day().toString(), due, "on " + British.day(on.day()), "");
        }
        if (one instanceof Timescale.InMonth in) {
            String kind = in.onwards() == Timescale.Onwards.GOES_ON ? "from-month" : "in-month";
            return new When(kind, one.words(), in.month().toString(), due, phrase(in), in.besides());
        }
        if (one instanceof Timescale.OngoingThrough through) {
            String year = through.year().toString();
            return new When("ongoing-through", one.words(), year, due, "goes on through " + year, "");
        }
        return withoutYear(one);
    }

    private static String phrase(Timescale.InMonth in) {
        YearMonth month = in.month();
        return in.onwards() == Timescale.Onwards.GOES_ON
                ? "from " + MONTH.format(month) + ", and goes on"
                : "by the end of " + MONTH.format(month);
    }

    private static When withoutYear(Timescale one) {
        if (one instanceof Timescale.InMonthOfNoYear in) {
            String name = in.month().getDisplayName(TextStyle.FULL, Locale.UK);
            String when = String.format(Locale.ROOT, "--%02d", in.month().getValue());
            return new When(
                    "in-month-of-no-year",
                    one.words(),
                    when,
                    null,
                    "in " + name + ", the year not given",
                    in.besides());
        }
        if (one instanceof Timescale.OnDayOfNoYear on) {
            String name = on.day().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
            return new When(
                    "on-day-of-no-year",
                    one.words(),
                    on.day().toString(),
                    null,
                    "on " + on.day().getDayOfMonth() + " " + name + ", the year not given",
                    on.besides());
        }
        return withoutTime(one);
    }

    private static When withoutTime(Timescale one) {
        if (one instanceof Timescale.Ongoing) {
            return plain("ongoing", one, "goes on");
        }
        if (one instanceof Timescale.Soon) {
            return plain("soon", one, "soon, without a day");
        }
        if (one instanceof Timescale.ToBeConfirmed) {
            return plain("to-be-confirmed", one, "not settled yet");
        }
        if (one instanceof Timescale.WhenDone) {
            return plain("when-done", one, "when something else has happened");
        }
        if (one instanceof Timescale.AsAnother) {
            return plain("as-another", one, "as something else in the framework");
        }
        return one instanceof Timescale.Underway
                ? plain("under-way", one, "under way, in the place of a day")
                : plain("unread", one, "not read");
    }

    private static When plain(String kind, Timescale one, String phrase) {
        return new When(kind, one.words(), null, null, phrase, "");
    }
}
