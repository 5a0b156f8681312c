package io.github.councillor.catalogue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.councillor.statement.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds statements by the beginnings of their words, in a sorted index: {@code surger} finds surgery and surgeries.
 * Letters and figures make words; capitals do not matter.
 */
final class TextIndex {

    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

    private final ImmutableList<Statement> all;
    private final ImmutableSortedMap<String, ImmutableList<Statement>> byWord;

    private TextIndex(ImmutableList<Statement> all, ImmutableSortedMap<String, ImmutableList<Statement>> byWord) {
        this.all = all;
        this.byWord = byWord;
    }

    static TextIndex of(List<Statement> statements) {
        TreeMap<String, Set<Statement>> found = new TreeMap<>();
        for (Statement statement : statements) {
            add(found, statement, statement.words());
            add(found, statement, statement.section().heading());
            statement.parts().forEach(part -> add(found, statement, part));
            statement.names().forEach((of, names) -> names.forEach(name -> add(found, statement, name)));
        }
        ImmutableSortedMap.Builder<String, ImmutableList<Statement>> byWord = ImmutableSortedMap.naturalOrder();
        found.forEach((word, in) -> byWord.put(word, ImmutableList.copyOf(in)));
        return new TextIndex(ImmutableList.copyOf(statements), byWord.buildOrThrow());
    }

    private static void add(Map<String, Set<Statement>> found, Statement statement, String text) {
        for (String word : words(text)) {
            found.computeIfAbsent(word, none -> new LinkedHashSet<>()).add(statement);
        }
    }

    /** The statements in which every word of a text begins some word, in catalogue order; of no word, none. */
    ImmutableList<Statement> find(String text) {
        Set<Statement> left = null;
        for (String beginning : words(text)) {
            Set<Statement> these = new LinkedHashSet<>();
            byWord.subMap(beginning, beginning + Character.MAX_VALUE).values().forEach(these::addAll);
            if (left == null) {
                left = these;
            } else {
                left.retainAll(these);
            }
        }
        Set<Statement> found = left == null ? Set.of() : left;
        return all.stream().filter(found::contains).collect(ImmutableList.toImmutableList());
    }

    private static List<String> words(String text) {
        return WORDS.splitToList(text.toLowerCase(Locale.ROOT));
    }
}
