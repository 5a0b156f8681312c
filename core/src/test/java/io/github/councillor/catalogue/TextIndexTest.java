package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.statement.Statement;
import io.github.councillor.statement.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {

    private final Statement surgery = statement("X/A-1")
            .words("Hold a surgery; publish its hours")
            .addParts("Weekly, at 7 pm")
            .putName("places", List.of("Café Zoë"))
            .build();
    private final Statement report = statement("X/A-2")
            .words("Report on surgeries (and on letters)")
            .addRemarks("nowhere")
            .build();

    private final TextIndex index = TextIndex.of(List.of(surgery, report));

    private static Statement.Builder statement(String id) {
        return Statement.builder()
                .id(Statements.id(id))
                .section(Statements.DUTIES)
                .ordinal(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "surger | A-1 A-2",
                "SURGERY | A-1",
                "surgeries | A-2",
                "hours surger | A-1",
                "surger, hours! | A-1",
                "letters hours | ",
                "week | A-1",
                "7 | A-1",
                "café | A-1",
                "CAFÉ ZOË | A-1",
                "cafe | ",
                "dut | A-1 A-2",
                "urgery | ",
                "nowhere | ",
                "surgeriess | "
            })
    void a_statement_is_found_by_the_beginnings_of_its_words_its_parts_its_names_and_its_heading(
            String text, String places) {
        assertThat(index.find(text).stream().map(statement -> statement.id().place()))
                .containsExactly(places == null ? new String[0] : places.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "?!", "\uffff"})
    void a_text_without_words_finds_nothing(String text) {
        assertThat(index.find(text)).isEmpty();
    }

    @Test
    void no_statements_make_an_index_that_finds_nothing() {
        assertThat(TextIndex.of(List.of()).find("a")).isEmpty();
    }
}
