package io.github.councillor.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.law.Certainty;
import io.github.councillor.law.Meetings2012;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstitutionTableTest {

    private static final List<String> WHOLE = List.of(
            "# a comment",
            "council | Example Borough Council",
            "source | example.gov.uk/constitution | 2026-11-22 | read | 2024-05-01/2025-04-30",
            "words | Spending of £100,000 or more.",
            "",
            "money | expenditure, saving | revenue | >= | 100000 | per-year | - | amount-only | unbudgeted",
            "except | routine renewals",
            "except | loans",
            "money | land | capital | > | 250000.50 | total | 25 | lesser-of | any",
            "wards | 2 | two or more wards",
            "other | closure of a service",
            "other | a joint arrangement",
            "reading | notice-period | working",
            "council | Another Council",
            "source | another.gov.uk | 2026-11-21 | unverified | 2024-05-01/..",
            "money | grant | any | ? | - | any | - | amount-only | any");

    @Test
    void a_block_is_read_line_by_line() {
        Constitution block = ConstitutionTable.parse(WHOLE).get(0);

        assertThat(block.council()).isEqualTo("Example Borough Council");
        assertThat(block.source()).isEqualTo("example.gov.uk/constitution");
        assertThat(block.seenOn()).isEqualTo("2026-11-22");
        assertThat(block.certainty()).isEqualTo(Certainty.READ);
        assertThat(block.inForce()).hasValueSatisfying(days -> assertThat(days).hasToString("2024-05-01/2025-04-30"));
        assertThat(block.words()).isEqualTo("Spending of £100,000 or more.");
        assertThat(block.wardRule()).isEqualTo(new WardRule(2, "two or more wards"));
        assertThat(block.otherTests()).containsExactly("closure of a service", "a joint arrangement");
        assertThat(block.readings()).isEqualTo(Map.of(Meetings2012.NOTICE_PERIOD, ClearDayReading.WORKING));
    }

    @Test
    void what_is_left_out_belongs_to_the_money_test_above_it() {
        List<MoneyTest> tests = ConstitutionTable.parse(WHOLE).get(0).moneyTests();

        assertThat(tests).hasSize(2);
        assertThat(tests.get(0).exclusions()).containsExactly("routine renewals", "loans");
        assertThat(tests.get(1).exclusions()).isEmpty();
    }

    @Test
    void every_column_of_a_money_test_is_read() {
        List<MoneyTest> tests = ConstitutionTable.parse(WHOLE).get(0).moneyTests();

        assertThat(tests.get(0))
                .hasToString("MoneyTest{heads=[EXPENDITURE, SAVING], purse=REVENUE, pounds=100000,"
                        + " comparison=AT_LEAST, span=PER_YEAR, share=AMOUNT_ONLY, scope=UNBUDGETED,"
                        + " exclusions=[routine renewals, loans]}");
        assertThat(tests.get(1))
                .hasToString("MoneyTest{heads=[LAND], purse=CAPITAL, pounds=250000.50, comparison=MORE_THAN,"
                        + " span=TOTAL, percentOfServiceBudget=25, share=LESSER_OF, scope=ANY, exclusions=[]}");
    }

    @Test
    void a_block_ends_where_the_next_council_begins() {
        List<Constitution> blocks = ConstitutionTable.parse(WHOLE);

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(1).council()).isEqualTo("Another Council");
        assertThat(blocks.get(1).inForce())
                .hasValueSatisfying(days -> assertThat(days.isOpen()).isTrue());
        assertThat(blocks.get(1).moneyTests()).hasSize(1);
        assertThat(blocks.get(1).moneyTests().get(0).pounds()).isEmpty();
        assertThat(blocks.get(1).wardRule().counts()).isFalse();
    }

    @Test
    void days_that_are_not_known_are_left_open() {
        List<Constitution> blocks = ConstitutionTable.parse(
                List.of("council | Example", "source | example.gov.uk | 2026-11-22 | secondary | unknown"));

        assertThat(blocks.get(0).inForce()).isEmpty();
        assertThat(ConstitutionTable.parse(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "source | example.gov.uk; Index 2 out of bounds",
                "source | example.gov.uk | today | read | unknown; Text 'today' could not be parsed",
                "source | example.gov.uk | 2026-11-22 | sure | unknown; no such certainty: sure",
                "source | example.gov.uk | 2026-11-22 | read | 2024-05-01; Index 1 out of bounds",
                "source | example.gov.uk | 2026-11-22 | read | 2024-05-02/2024-05-01; in force until 2024-05-01",
                "money | expenditure | any | > | 1 | any | - | amount-only; found 8 columns, expected 9",
                "money | spending | any | > | 1 | any | - | amount-only | any; no such head: spending",
                "money | grant | purse | > | 1 | any | - | amount-only | any; no such purse: purse",
                "money | grant | any | >> | 1 | any | - | amount-only | any; no such comparison: >>",
                "money | grant | any | > | 1 | year | - | amount-only | any; no such span: year",
                "money | grant | any | > | 1 | any | - | both | any; no such share: both",
                "money | grant | any | > | 1 | any | - | amount-only | all; no such scope: all",
                "wards | two | two wards; For input string: \"two\"",
                "wards | -1 | two wards; a ward rule cannot ask for -1 wards",
                "reading | notice-matter | working; no such period: notice-matter",
                "reading | notice-period | weekdays; no such reading: weekdays",
                "except | loans; found except without money above",
                "remark | x; no such line: remark"
            })
    void a_line_that_does_not_parse_is_refused_by_its_number(String line, String message) {
        List<String> lines = new ArrayList<>(List.of("# comment", "council | Example Borough Council", line));

        assertThatThrownBy(() -> ConstitutionTable.parse(lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 3: " + message);
    }

    @Test
    void a_fact_before_any_council_is_refused() {
        assertThatThrownBy(() -> ConstitutionTable.parse(List.of("wards | 2 | two or more wards")))
                .hasMessage("line 1: found wards before any council");
    }

    @Test
    void an_exclusion_after_another_fact_has_no_money_test_above_it() {
        List<String> lines = List.of(
                "council | Example",
                "money | grant | any | > | 1 | any | - | amount-only | any",
                "wards | 2 | two or more wards",
                "except | loans");

        assertThatThrownBy(() -> ConstitutionTable.parse(lines)).hasMessage("line 4: found except without money above");
    }

    @Test
    void a_threshold_of_nothing_is_refused_where_its_test_ends() {
        List<String> lines = List.of(
                "council | Example",
                "money | grant | any | > | 0 | any | - | amount-only | any",
                "wards | 2 | two or more wards");

        assertThatThrownBy(() -> ConstitutionTable.parse(lines))
                .hasMessageStartingWith("line 3: a threshold is more than £0");
    }

    @Test
    void a_block_without_a_source_is_refused() {
        assertThatThrownBy(() -> ConstitutionTable.parse(List.of("council | Example", "council | Another")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ");
    }
}
