package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import io.github.councillor.Csv;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every string of {@code oracles/phrase-lexicon.json} that a reader is for stands in that reader's table. */
class PhraseLexiconTest {

    private static JsonNode lexicon() throws IOException {
        return new ObjectMapper().readTree(Resources.toByteArray(Resources.getResource("oracles/phrase-lexicon.json")));
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        if (node.isTextual()) {
            strings.add(node.textValue());
        }
        node.forEach(child -> strings.addAll(strings(child)));
        return strings;
    }

    private static Set<String> written(String table) {
        return Csv.rows("io/github/councillor/published/" + table, '|').stream()
                .map(row -> row.get("written"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "wards_all, wards.csv, 4",
        "wards_list, wards.csv, 8",
        "dates_due, dates.csv, 20",
        "date_first_published, dates.csv, 2",
        "plan_period, dates.csv, 5",
        "decision_type, decision-types.csv, 6",
        "is_key_field_on_decision_record, decision-types.csv, 2",
        "reason_key, key-reasons.csv, 30",
        "status, standings.csv, 13",
        "restriction, restrictions.csv, 9",
        "local_names_for_procedures, procedures.csv, 16"
    })
    void every_string_seen_on_a_council_page_has_its_reading(String section, String table, int count)
            throws IOException {
        List<String> strings = strings(lexicon().path(section));

        assertThat(strings).hasSize(count);
        assertThat(written(table)).containsAll(strings);
    }
}
