package io.github.councillor.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.Csv;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.support.Lead.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadsTest {

    /** Each distinct cell of the shipped framework's leads, with those it names: read by eye. */
    static List<Map<String, String>> shipped() {
        return Csv.rows("io/github/councillor/support/leads.csv", '|');
    }

    private static String said(Leads leads) {
        return leads.each().stream()
                .map(lead -> lead.part().word() + " " + lead.name())
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void each_cell_of_the_framework_is_read_and_its_words_are_kept(Map<String, String> row) {
        Leads leads = Leads.read(row.get("words"));

        assertThat(said(leads)).isEqualTo(row.get("each"));
        assertThat(leads.words()).isEqualTo(row.get("words"));
    }

    @Test
    void the_table_has_all_25_cells_of_the_framework_and_no_other() {
        assertThat(shipped()).hasSize(25);
        assertThat(shipped().stream().map(row -> row.get("words")))
                .containsExactlyInAnyOrderElementsOf(Catalogue.shipped().framework().actions().stream()
                        .flatMap(action -> action.leads().stream())
                        .map(Leads::words)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chair (acting) | leads Chair (acting)",
                "(Chair) | leads (Chair)",
                "Head of A/Head of B with Head of C / Head of D | "
                        + "leads Head of A + leads Head of B + with Head of C + with Head of D",
                "Partnership Manager | leads Partnership Manager",
                "Head of A and Head of B | leads Head of A and Head of B",
                "/ Head of A / | leads Head of A",
            })
    void their_kin_are_read_alike(String words, String each) {
        assertThat(said(Leads.read(words))).isEqualTo(each);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " / "})
    void a_cell_that_names_nobody_is_refused(String words) {
        assertThatThrownBy(() -> Leads.read(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no lead in: " + words);
    }

    @Test
    void a_post_filled_for_the_time_being_says_so_in_its_first_word() {
        assertThat(new Lead("Interim Divisional Director", Part.LEADS).isInterim())
                .isTrue();
        assertThat(new Lead("Director of Interim Care", Part.LEADS).isInterim()).isFalse();
        assertThat(new Lead("Interims Manager", Part.LEADS).isInterim()).isFalse();
    }

    @Test
    void a_lead_without_a_name_is_refused() {
        assertThatThrownBy(() -> new Lead(" ", Part.WITH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a lead needs a name");
    }
}
