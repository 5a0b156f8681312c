package io.github.councillor.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.Csv;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.support.Timescale.Onwards;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimescalePhraseTest {

    /** Each distinct timescale of the shipped framework, with what it means: read by eye. */
    static List<Map<String, String>> shipped() {
        return Csv.rows("io/github/councillor/support/timescales.csv", '|');
    }

    /** A timescale in a few words, for tables of expectations. */
    private static String said(Timescale timescale) {
        if (timescale instanceof Timescale.Ongoing) {
            return "ongoing";
        }
        if (timescale instanceof Timescale.OngoingThrough through) {
            return "ongoing through " + through.year();
        }
        if (timescale instanceof Timescale.Soon) {
            return "soon";
        }
        if (timescale instanceof Timescale.ToBeConfirmed) {
            return "to be confirmed";
        }
        if (timescale instanceof Timescale.OnDay on) {
            return "on " + on.day();
        }
        if (timescale instanceof Timescale.InMonth in) {
            return (in.onwards() == Onwards.GOES_ON ? "from " : "in ") + in.month() + besides(in.besides());
        }
        if (timescale instanceof Timescale.InMonthOfNoYear in) {
            return "in " + in.month() + besides(in.besides());
        }
        if (timescale instanceof Timescale.OnDayOfNoYear on) {
            return "on " + on.day() + besides(on.besides());
        }
        if (timescale instanceof Timescale.Several several) {
            return several.each().stream()
                    .map(TimescalePhraseTest::said)
                    .collect(Collectors.joining(" + ", "several: ", ""));
        }
        return timescale instanceof Timescale.WhenDone
                ? "when done"
                : timescale instanceof Timescale.AsAnother
                        ? "as another"
                        : timescale instanceof Timescale.Underway ? "underway" : "unread";
    }

    private static String besides(String words) {
        return words.isEmpty() ? "" : " besides " + words;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void each_timescale_of_the_framework_is_read_and_its_words_are_kept(Map<String, String> row) {
        Timescale read = Timescale.read(row.get("words"));

        assertThat(said(read)).isEqualTo(row.get("value"));
        assertThat(read.words()).isEqualTo(row.get("words"));
        assertThat(read.due().map(LocalDate::toString).orElse("")).isEqualTo(row.get("due"));
    }

    @Test
    void the_table_has_every_timescale_of_the_framework_and_no_other() {
        assertThat(shipped().stream().map(row -> row.get("words")))
                .containsExactlyInAnyOrderElementsOf(Catalogue.shipped().framework().actions().stream()
                        .flatMap(action -> action.timescale().stream())
                        .map(Timescale::words)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ongoing | ongoing",
                "ONGOING. | ongoing",
                "Ongoing throughout 2100 | ongoing through 2100",
                "imminently | soon",
                "Immediate | soon",
                "To be confirmed | to be confirmed",
                "29 February 2020 | on 2020-02-29",
                "01 july 2019 | on 2019-07-01",
                "1 January 1900 | on 1900-01-01",
                "31 December 2100 | on 2100-12-31",
                "June 2019 onwards | from 2019-06",
                "June 2019 onwards with partners | from 2019-06 besides with partners",
                "May 2019. | in 2019-05",
                "29 February | on --02-29",
                "March - first session | in MARCH besides first session",
                "Once the review is done | when done",
                "After the election | when done",
                "See row above | as another",
                "As above | as another",
                "Pilot in progress | underway",
                "1 July 2019; TBC; whenever | several: on 2019-07-01 + to be confirmed + unread"
            })
    void their_kin_are_read_alike(String words, String value) {
        assertThat(said(Timescale.read(words))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";",
                "Spring 2019",
                "31 June 2019",
                "29 February 2019",
                "0 June 2019",
                "32 May",
                "31 June",
                "14 October 1066",
                "October 1066",
                "Ongoing throughout 1066",
                "31 December 1899",
                "January 2101",
                "June 19",
                "2019",
                "Q2 2019",
                "Marching orders",
                "June 2019 - December 2019",
                "June 2019 to May",
                "June to September",
                "1 July 2019 to 3 July 2019",
                "13 May to 20 June",
                "by June 2019",
                "not before June 2019",
                "May be brought forward",
                "March against cuts",
                "Once a month",
                "once every year",
                "As soon as possible",
                "As and when needed",
                "not ongoing",
                "TBC next year"
            })
    void what_says_something_else_is_unread_and_not_guessed(String words) {
        Timescale read = Timescale.read(words);

        assertThat(read).isInstanceOf(Timescale.Unread.class);
        assertThat(read.words()).isEqualTo(words.trim());
        assertThat(read.due()).isEmpty();
    }

    @Test
    void one_timescale_is_itself_each_and_of_several_each_keeps_its_own_words() {
        Timescale one = Timescale.read("TBC");
        Timescale several = Timescale.read("Ongoing ; October 2019");

        assertThat(one.each()).containsExactly(one);
        assertThat(several.each()).extracting(Timescale::words).containsExactly("Ongoing", "October 2019");
        assertThat(several.due())
                .as("which of the two is not for the words to say")
                .isEmpty();
    }
}
