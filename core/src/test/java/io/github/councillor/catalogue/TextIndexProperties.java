package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TextIndexProperties {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

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

    @Example
    void words_that_no_one_statement_has_together_find_none() {
        assertThat(Catalogue.shipped().containing("surger scrutin")).isEqualTo(scan("surger scrutin"));
        assertThat(Catalogue.shipped().containing("council zebra")).isEmpty();
    }
}
