package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.councillor.statement.StatementId;
import io.github.councillor.support.SupportAction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of the documents is left out and nothing is added: their numbered statements, and the rows of the framework. */
class StatementIdsTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static List<String> numbered() throws IOException {
        return Resources.readLines(Resources.getResource("statement-ids.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void each_numbered_statement_stands_in_the_catalogue_once_and_no_other_does() throws IOException {
        assertThat(CATALOGUE.statements())
                .extracting(statement -> statement.id().toString())
                .containsExactlyInAnyOrderElementsOf(numbered());
    }

    @Test
    void each_numbered_statement_is_found_by_its_id() throws IOException {
        assertThat(numbered())
                .hasSize(331)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        id -> assertThat(CATALOGUE.statement(StatementId.of(id).orElseThrow()))
                                .hasValueSatisfying(
                                        statement -> assertThat(statement.id()).hasToString(id)));
    }

    // 330 as first numbered, and WCSF/F-22
    @ParameterizedTest
    @CsvSource({"TH-ROLE, 43", "LAB, 33", "BCC, 83", "WCSF, 37", "TH-GUIDE, 135"})
    void each_document_has_so_many(String document, int statements) throws IOException {
        assertThat(numbered()).filteredOn(id -> id.startsWith(document + "/")).hasSize(statements);
        assertThat(CATALOGUE.of(document)).hasSize(statements);
    }

    @Test
    void the_framework_has_72_rows_numbered_in_order() {
        assertThat(CATALOGUE.framework().actions())
                .extracting(action -> action.id().toString())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 72)
                        .mapToObj(row -> String.format("WCSF/R-%02d", row))
                        .toList());
    }

    // counted in the document, theme by theme
    @ParameterizedTest
    @CsvSource({
        "T-01, 8",
        "T-02, 8",
        "T-03, 4",
        "T-04, 10",
        "T-05, 3",
        "T-06, 5",
        "T-07, 7",
        "T-08, 4",
        "T-09, 6",
        "T-10, 2",
        "T-11, 6",
        "T-12, 6",
        "T-13, 3"
    })
    void each_theme_has_so_many_rows(String theme, int rows) {
        assertThat(CATALOGUE
                        .framework()
                        .under(CATALOGUE
                                .statement(new StatementId("WCSF", theme))
                                .orElseThrow()))
                .hasSize(rows);
    }

    @Test
    void no_row_has_the_id_of_a_statement() {
        assertThat(CATALOGUE.framework().actions())
                .extracting(SupportAction::id)
                .noneMatch(id -> CATALOGUE.statement(id).isPresent());
    }

    @Test
    void the_framework_has_the_thirteen_themes_in_order() {
        assertThat(CATALOGUE.framework().themes())
                .extracting(theme -> theme.id().place())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 13)
                        .mapToObj(theme -> String.format("T-%02d", theme))
                        .toList());
    }

    @Test
    void every_row_says_what_is_done_or_what_more_could_be() {
        assertThat(CATALOGUE.framework().actions())
                .noneMatch(action -> action.done().isEmpty() && action.more().isEmpty());
    }

    // rows whose cells are facts of their own: all facts but the two that are about a whole column
    @Test
    void each_fact_of_the_framework_stands_in_one_row() {
        assertThat(CATALOGUE.framework().actions().stream()
                        .flatMap(action -> action.facts().stream())
                        .map(fact -> fact.id().place()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 22)
                        .filter(fact -> fact != 8 && fact != 9)
                        .mapToObj(fact -> String.format("F-%02d", fact))
                        .toList());
    }
}
