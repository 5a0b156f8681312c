package io.github.councillor.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    private static final String GOOD = "wards | 2012-09-10 | .. | 2 | S.I. 2012/2089 | reg. 8(1)(b) | https://x | read";

    /** A line for every term but the wards, so that a table is whole with one line more. */
    private static List<String> withoutWards() {
        List<String> lines = new ArrayList<>();
        Arrays.stream(Term.values())
                .filter(term -> term != Term.WARDS)
                .forEach(term -> lines.add(GOOD.replace("wards", term.word())));
        return lines;
    }

    private static Terms table(String wardsLine) {
        List<String> lines = withoutWards();
        lines.add("# the last line is the one looked at");
        lines.add("");
        lines.add(wardsLine);
        return Terms.parse(lines);
    }

    // S.I. 2012/2089 regs. 9(2), 10(1)(c), 5(2), 5(4) and 8(1)(b), in force on 10 September 2012
    @ParameterizedTest
    @CsvSource({
        "KEY_DECISION_NOTICE, 28",
        "GENERAL_EXCEPTION, 5",
        "PRIVATE_NOTICE, 28",
        "PRIVATE_FURTHER_NOTICE, 5",
        "WARDS, 2"
    })
    void the_numbers_of_the_2012_regulations_hold_from_their_first_day(Term term, int value) {
        assertThat(Terms.shipped().on(term, LocalDate.of(2012, 9, 10))).isEqualTo(value);
        assertThat(Terms.shipped().on(term, LocalDate.of(2026, 11, 22))).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource
    void the_day_before_the_2012_regulations_is_refused_and_not_guessed(Term term) {
        assertThatThrownBy(() -> Terms.shipped().on(term, LocalDate.of(2012, 9, 9)))
                .isInstanceOf(OutsideCoveredDays.class)
                .hasMessage("no law is held for 2012-09-09: " + term.word() + " is held from 2012-09-10");
    }

    // S.I. 2020/392 regs. 2(4) and 16: from 4 April 2020, for meetings before 7 May 2021
    @ParameterizedTest
    @CsvSource({"2020-04-03, 1", "2020-04-04, 0", "2021-05-06, 0", "2021-05-07, 1"})
    void the_website_alone_was_enough_only_in_the_pandemic(LocalDate day, int offices) {
        assertThat(Terms.shipped().on(Term.OFFICES_REQUIRED, day)).isEqualTo(offices);
    }

    @ParameterizedTest
    @EnumSource
    void every_shipped_value_is_cited_and_linked(Term term) {
        assertThat(Terms.shipped().timeline(term).stretches()).isNotEmpty().allSatisfy(stretch -> {
            Citation citation = stretch.value().citation();
            assertThat(citation.instrument()).matches("S\\.I\\. \\d{4}/\\d+|.* Act \\d{4}");
            assertThat(citation.provision()).matches("(reg|s)s?\\. .*");
            assertThat(citation.link()).startsWith("https://www.legislation.gov.uk/");
            assertThat(term.unit()).isNotBlank();
        });
    }

    @Test
    void a_line_is_read_with_its_days_its_citation_and_its_certainty() {
        Terms terms = table("wards|2012-09-10|2020-12-31|3|S.I. 1|reg. 2|https://y|secondary");

        assertThat(terms.timeline(Term.WARDS).stretches())
                .containsExactly(new Timeline.Stretch<>(
                        new InForce(LocalDate.of(2012, 9, 10), LocalDate.of(2020, 12, 31)),
                        new Terms.Value(3, new Citation("S.I. 1", "reg. 2", "https://y"), Certainty.SECONDARY)));
        assertThat(table(GOOD).timeline(Term.WARDS).covered().isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "wards|2012-09-10|..|2|S.I. 1|reg. 2|https://y; found 7 columns, expected 8:",
                "wards|2012-09-10|..|2|S.I. 1|reg. 2|https://y|read|more; found 9 columns, expected 8:",
                "wards|2012-09-10|..|2||reg. 2|https://y|read; a value needs a citation and a link:",
                "wards|2012-09-10|..|2|S.I. 1||https://y|read; a value needs a citation and a link:",
                "wards|2012-09-10|..|2|S.I. 1|reg. 2||read; a value needs a citation and a link:",
                "ward|2012-09-10|..|2|S.I. 1|reg. 2|https://y|read; no such term: ward",
                "wards|10 Sep 2012|..|2|S.I. 1|reg. 2|https://y|read; Text '10 Sep 2012' could not be parsed",
                "wards|2012-02-30|..|2|S.I. 1|reg. 2|https://y|read; Text '2012-02-30' could not be parsed",
                "wards|2012-09-10|open|2|S.I. 1|reg. 2|https://y|read; Text 'open' could not be parsed",
                "wards|2012-09-10|2012-09-09|2|S.I. 1|reg. 2|https://y|read; in force until 2012-09-09, before",
                "wards|2012-09-10|..|two|S.I. 1|reg. 2|https://y|read; For input string: \"two\"",
                "wards|2012-09-10|..|2|S.I. 1|reg. 2|https://y|sure; no such certainty: sure"
            })
    void a_line_that_does_not_parse_is_refused_by_its_number(String line, String message) {
        int number = withoutWards().size() + 3;

        assertThatThrownBy(() -> table(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line " + number + ": " + message);
    }

    @Test
    void a_term_without_a_value_is_refused() {
        assertThatThrownBy(() -> Terms.parse(withoutWards()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wards: no dated value");
    }

    @Test
    void two_lines_of_a_term_may_neither_overlap_nor_leave_a_gap() {
        List<String> lines = withoutWards();
        lines.add("wards|2012-09-10|2015-12-31|2|S.I. 1|reg. 2|https://y|read");
        lines.add("wards|2016-01-02|..|2|S.I. 1|reg. 2|https://y|read");

        assertThatThrownBy(() -> Terms.parse(lines)).hasMessageStartingWith("wards: a gap between");
    }
}
