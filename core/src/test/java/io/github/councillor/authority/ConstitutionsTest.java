package io.github.councillor.authority;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.Csv;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstitutionsTest {

    static List<Constitution> shipped() {
        return Constitutions.shipped();
    }

    private static final List<Map<String, String>> EXPECTED = Csv.rows("constitutions-expected.csv", ',');

    static IntStream rows() {
        return IntStream.range(0, EXPECTED.size());
    }

    @Test
    void there_is_a_block_for_every_row_of_the_surveys() {
        assertThat(shipped()).hasSameSizeAs(EXPECTED).hasSizeGreaterThan(60);
    }

    // constitutions-expected.csv: council, survey, number of money tests, first amount, wards
    @ParameterizedTest
    @MethodSource("rows")
    void a_block_says_what_the_survey_of_the_council_says(int row) {
        Constitution block = shipped().get(row);
        Map<String, String> expected = EXPECTED.get(row);

        assertThat(block.council()).isEqualTo(expected.get("council"));
        assertThat(block.moneyTests()).hasSize(Integer.parseInt(expected.get("money_tests")));
        assertThat(block.moneyTests().stream()
                        .findFirst()
                        .flatMap(MoneyTest::pounds)
                        .map(BigDecimal::toPlainString)
                        .orElse("-"))
                .isEqualTo(expected.get("first_pounds"));
        assertThat(block.wardRule().atLeast()).isEqualTo(Integer.parseInt(expected.get("ward_number")));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_block_cites_its_source_and_the_day_it_was_seen(Constitution block) {
        assertThat(block.source()).isNotBlank();
        assertThat(block.seenOn()).isBetween("2024-01-01", "2027-12-31");
        assertThat(block.words()).as("the definition in short").isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "London Borough of Lambeth, London Borough of Lambeth, 1",
        "Lambeth, London Borough of Lambeth, 1",
        "lambeth council, London Borough of Lambeth, 1",
        "Lambeth London Borough Council, London Borough of Lambeth, 1",
        "Telford & Wrekin Council, Telford & Wrekin Council, 2",
        "Telford and Wrekin, Telford & Wrekin Council, 2",
        "Borough of Telford & Wrekin, Telford & Wrekin Council, 2",
        "Basingstoke & Deane, Basingstoke and Deane Borough Council, 2",
        "Folkestone & Hythe District Council, Folkestone and Hythe District Council, 1",
        "Kensington and Chelsea, Royal Borough of Kensington and Chelsea, 2",
        "Doncaster Council, City of Doncaster Council, 1",
        "Harrogate, Harrogate Borough Council, 1",
        "Birmingham, Birmingham City Council, 1",
        "Nottingham, Nottingham City Council, 1",
        "Nottinghamshire, Nottinghamshire County Council, 2",
        "Wirral, Wirral Metropolitan Borough Council, 1",
        "Rochdale Borough Council, Rochdale Borough Council, 3",
        "Rochdale (2024), Rochdale Borough Council, 3",
        "  Derby   City , Derby City Council, 1",
        "'St. Mary''s, Lambeth', , 0"
    })
    void a_council_is_found_by_its_name_in_any_of_its_forms(String name, String council, int blocks) {
        assertThat(Constitutions.of(name))
                .hasSize(blocks)
                .allSatisfy(block -> assertThat(block.council()).isEqualTo(council));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Council", "London Borough of", "City of London", "Lamb", "Derbyshire", "Oxfordshire"})
    void part_of_a_name_or_another_place_finds_nothing(String name) {
        assertThat(Constitutions.of(name)).isEmpty();
    }

    // New Forest: the council's page of 2020 says £50,000 or a quarter of the budget, its page of 2024 unapproved
    // spending
    @Test
    void a_council_with_two_sources_has_both_in_the_order_of_the_table() {
        List<Constitution> blocks = Constitutions.of("New Forest");

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(0).moneyTests().get(0).percentOfServiceBudget()).contains(BigDecimal.valueOf(25));
        assertThat(blocks.get(0).moneyTests().get(0).share()).isEqualTo(Share.GREATER_OF);
        assertThat(blocks.get(1).moneyTests().get(0).scope()).isEqualTo(BudgetScope.UNBUDGETED);
        assertThat(blocks.get(1).moneyTests().get(0).percentOfServiceBudget()).isEmpty();
    }

    // Birmingham's page says only that the definition is in the constitution
    @Test
    void a_page_without_a_figure_gives_none() {
        MoneyTest test = Constitutions.of("Birmingham").get(0).moneyTests().get(0);

        assertThat(test.pounds()).isEmpty();
        assertThat(test.comparison()).isEqualTo(Comparison.UNKNOWN);
    }
}
