package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.github.councillor.statement.Statement;
import io.github.councillor.support.SupportAction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The catalogue says what the documents say in words of its own: no six words in a row are theirs. The documents are not
 * in this repository; a list of hashes of their sequences is.
 *
 * <p>Exempt are leads, timescales and lists of names, which are kept as they stand on purpose.
 */
class OwnWordsTest {

    private static final int LENGTH = 6;
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Every sequence of six words of a text. */
    private static List<String> sequences(String text) {
        String bare = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        List<String> words =
                WORD.matcher(bare).results().map(MatchResult::group).toList();
        return IntStream.rangeClosed(0, words.size() - LENGTH)
                .mapToObj(from -> String.join(" ", words.subList(from, from + LENGTH)))
                .toList();
    }

    private static String hash(String sequence) {
        return Hashing.sha256()
                .hashString(sequence, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 10);
    }

    private static Set<String> hashes(String text) {
        return sequences(text).stream().map(OwnWordsTest::hash).collect(Collectors.toSet());
    }

    /** What of our texts stands in a list of hashes: whose text, and the words. */
    private static List<String> borrowed(Map<String, List<String>> texts, Set<String> list) {
        List<String> found = new ArrayList<>();
        texts.forEach((whose, each) -> each.stream()
                .flatMap(text -> sequences(text).stream())
                .filter(sequence -> list.contains(hash(sequence)))
                .forEach(sequence -> found.add(whose + ": " + sequence)));
        return found;
    }

    private static Map<String, List<String>> ours() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Catalogue catalogue = Catalogue.shipped();
        catalogue.documents().forEach(document -> texts.put(document.code(), List.of(document.remarks())));
        for (Statement statement : catalogue.statements()) {
            texts.put(
                    statement.id().toString(),
                    Stream.of(
                                    Stream.of(
                                            statement.words(),
                                            statement.section().heading()),
                                    statement.parts().stream(),
                                    statement.remarks().stream())
                            .flatMap(each -> each)
                            .toList());
        }
        for (SupportAction action : catalogue.framework().actions()) {
            texts.put(
                    action.id().toString(),
                    Stream.of(action.done(), action.more(), action.remarks())
                            .flatMap(List::stream)
                            .toList());
        }
        catalogue.subjects().forEach(subject -> texts.put(subject.id(), List.of(subject.title())));
        return texts;
    }

    private static Set<String> documents() throws IOException {
        return Resources.readLines(
                        Resources.getResource(OwnWordsTest.class, "document-sequences.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
    }

    @Test
    void no_six_words_in_a_row_are_a_documents() throws IOException {
        assertThat(borrowed(ours(), documents())).isEmpty();
    }

    @Test
    void the_list_is_of_hashes_in_order_and_of_nothing_else() throws IOException {
        List<String> lines = Resources.readLines(
                Resources.getResource(OwnWordsTest.class, "document-sequences.txt"), StandardCharsets.UTF_8);

        assertThat(lines.stream().filter(line -> !line.startsWith("#")))
                .hasSize(8163)
                .isSorted()
                .allMatch(line -> line.matches("[0-9a-f]{10}"));
    }

    // leads and timescales are kept as they stand: were they not exempt, they would be found
    @Test
    void the_list_knows_the_words_of_the_documents() throws IOException {
        String lead = "Interim Divisional Director, Strategy, Regeneration and Sustainability";

        assertThat(borrowed(Map.of("a lead", List.of(lead)), documents()))
                .containsExactly(
                        "a lead: interim divisional director strategy regeneration and",
                        "a lead: divisional director strategy regeneration and sustainability");
    }

    @Test
    void a_statement_that_borrows_six_words_is_named_with_them_and_five_are_not_found() {
        Set<String> list = hashes("Attend the meetings of the council\u2019s committees, and vote.");

        assertThat(borrowed(
                        Map.of(
                                "X/A-1", List.of("One must ATTEND (the) meetings of the Council's work"),
                                "X/A-2", List.of("Attend the meetings of the party", "council")),
                        list))
                .containsExactly("X/A-1: attend the meetings of the councils");
    }

    @Test
    void a_text_shorter_than_six_words_has_no_sequence() {
        assertThat(sequences("")).isEmpty();
        assertThat(sequences("one two three four five")).isEmpty();
        assertThat(sequences("one two three four five six")).containsExactly("one two three four five six");
    }
}
