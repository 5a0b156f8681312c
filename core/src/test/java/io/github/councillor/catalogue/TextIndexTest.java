package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.statement.Statement;
import io.github.councillor.statement.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Statement SURGERY = statement("X/A-1")
            .words("Hold a surgery; publish its hours")
            .addParts("Weekly, at 7 pm")
            .putName("places", List.of("Café Zoë"))
            .build();
    private static final Statement REPORT = statement("X/A-2")
            .words("Report on surgeries (and on letters)")
            .addRemarks("nowhere")
            .build();

    private static final TextIndex INDEX = TextIndex.of(List.of(SURGERY, REPORT));

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
        assertThat(INDEX.find(text).stream().map(statement -> statement.id().place()))
                .containsExactly(places == null ? new String[0] : places.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "?!", "\uffff"})
    void a_text_without_words_finds_nothing(String text) {
        assertThat(INDEX.find(text)).isEmpty();
    }

    @Test
    void no_statements_make_an_index_that_finds_nothing() {
        assertThat(TextIndex.of(List.of()).find("a")).isEmpty();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> wordsOf(Statement statement) {
        return Stream.of(
                        Stream.of(statement.words(), statement.section().heading()),
                        statement.parts().stream(),
                        statement.names().values().stream().flatMap(List::stream))
                .flatMap(texts -> texts)
                .flatMap(text -> words(text).stream())
                .toList();
    }

    private static List<Statement> scan(String text) {
        return Catalogue.shipped().statements().stream()
                .filter(statement -> {
                    List<String> has = wordsOf(statement);
                    return words(text).stream()
                            .allMatch(wanted -> has.stream().anyMatch(word -> word.startsWith(wanted)));
                })
                .toList();
    }

    @Property(tries = 300)
    void what_the_index_finds_is_what_a_plain_scan_finds(
            @ForAll @IntRange(min = 1, max = 3) int number, @ForAll long seed) {
        Random random = new Random(seed);
        List<Statement> all = Catalogue.shipped().statements();
        List<String> source = wordsOf(all.get(random.nextInt(all.size())));
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String word = source.get(random.nextInt(source.size()));
            wanted.add(word.substring(0, 1 + random.nextInt(word.length())));
        }
        String text = String.join(" ", wanted);

        assertThat(Catalogue.shipped().containing(text)).isNotEmpty().isEqualTo(scan(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"surger", "ward walkabout", "monitoring officer", "zebra", "council zebra"})
    void a_text_chosen_by_hand_is_found_as_by_a_scan(String text) {
        assertThat(Catalogue.shipped().containing(text)).isEqualTo(scan(text));
    }
}
