package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** A day written in each of the forms of the tables beside this class reads back to the same day. */
class DatePhraseProperties {

    private static final List<String> PATTERNS = List.of(
            "d MMMM yyyy",
            "dd MMM yyyy",
            "d MMM yy",
            "EEEE d MMMM yyyy",
            "EEE, d MMM yyyy",
            "EEE dd/MM/yyyy",
            "MMMM d, yyyy",
            "EEEE, MMMM d, yyyy",
            "d/M/yyyy",
            "dd/MM/yyyy",
            "dd/MM/yy",
            "dd.MM.yyyy",
            "d-M-yyyy",
            "dd-MMM-yyyy",
            "yyyy-MM-dd",
            "d MMMM yyyy 'at' HH:mm",
            "d MMMM yyyy h.mm a");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2059, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<DateTimeFormatter> forms() {
        return Arbitraries.of(PATTERNS).map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK));
    }

    private static String ordinal(LocalDate day) {
        int number = day.getDayOfMonth();
        String ending =
                number / 10 == 1 ? "th" : List.of("th", "st", "nd", "rd").get(number % 10 < 4 ? number % 10 : 0);
        return number + ending + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + day.getYear();
    }

    @Property(tries = 500)
    void a_day_in_any_published_form_reads_back_to_the_same_day(
            @ForAll("days") LocalDate day, @ForAll("forms") DateTimeFormatter form) {
        assertThat(DatePhrase.day(day.atTime(10, 30).format(form))).isEqualTo(Fact.known(day));
        assertThat(DatePhrase.day(ordinal(day))).isEqualTo(Fact.known(day));
    }

    @Property(tries = 300)
    void spaces_capitals_and_a_trailing_semicolon_change_nothing(
            @ForAll("days") LocalDate day, @ForAll("forms") DateTimeFormatter form) {
        String written = day.atTime(10, 30).format(form);

        assertThat(DatePhrase.day("  " + written.replace(" ", " \u00a0 ").toUpperCase(Locale.UK) + " ;"))
                .isEqualTo(Fact.known(day));
    }

    @Property(tries = 300)
    void the_words_around_a_day_say_which_end_is_open_and_whether_the_day_is_in(
            @ForAll("days") LocalDate day, @ForAll("forms") DateTimeFormatter form) {
        String written = day.atTime(10, 30).format(form);

        assertThat(DatePhrase.period("Not before " + written)).isEqualTo(Fact.known(DecisionPeriod.notBefore(day)));
        assertThat(DatePhrase.period("After " + written))
                .isEqualTo(Fact.known(DecisionPeriod.notBefore(day.plusDays(1))));
        assertThat(DatePhrase.period("Before " + written)).isEqualTo(Fact.known(DecisionPeriod.before(day)));
        assertThat(DatePhrase.period("By " + written)).isEqualTo(Fact.known(DecisionPeriod.before(day.plusDays(1))));
    }

    @Property(tries = 300)
    void two_days_in_their_order_are_a_period_and_in_the_other_order_are_unread(
            @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 360) int later) {
        LocalDate last = first.plusDays(later);

        assertThat(DatePhrase.period("Between " + ordinal(first) + " and " + ordinal(last)))
                .isEqualTo(Fact.known(DecisionPeriod.between(first, last)));
        assertThat(DatePhrase.period(ordinal(last) + " to " + ordinal(first))).isInstanceOf(Fact.Unread.class);
    }

    @Property(tries = 200)
    void a_month_is_its_first_to_its_last_day(@ForAll("days") LocalDate day) {
        YearMonth month = YearMonth.from(day);
        Fact<DecisionPeriod> whole = Fact.known(DecisionPeriod.month(month));

        assertThat(DatePhrase.period(month.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK))))
                .isEqualTo(whole);
        assertThat(DatePhrase.period(month.format(DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK))))
                .isEqualTo(whole);
        assertThat(DatePhrase.period(month.format(DateTimeFormatter.ofPattern("MM/yyyy", Locale.UK))))
                .isEqualTo(whole);
    }

    /** Words and figures such as stand in dates, in any order. */
    @Provide
    Arbitrary<String> jumbles() {
        return Arbitraries.of(
                        "12", "31", "2024", "99", "march", "sept", "mon", "before", "not", "between", "and", "to", "by",
                        "of", "at", "10.00", "am", ",", "/", "-", ".", "(", ")", ";", "st", "w/c", "\u2013", "TBC")
                .list()
                .ofMaxSize(8)
                .map(words -> words.stream().collect(Collectors.joining(" ")));
    }

    @Property(tries = 1_000)
    void whatever_is_written_is_read_quoted_or_blank_and_never_throws(
            @ForAll("jumbles") String jumble, @ForAll @StringLength(max = 60) String noise) {
        for (String written : List.of(jumble, noise, jumble + noise)) {
            Fact<DecisionPeriod> period = DatePhrase.period(written);

            if (period instanceof Fact.Unread<DecisionPeriod> unread) {
                assertThat(unread.written()).isEqualTo(written);
            } else {
                assertThat(period.isNone()).isFalse();
            }
        }
    }
}
