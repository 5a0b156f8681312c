package io.github.councillor.catalogue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.councillor.statement.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds statements by the beginnings of their words, in a sorted index: {@code surger} finds surgery and surgeries.
 * Letters and figures make words; capitals do not matter.
 */
final class TextIndex {

    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

    private final ImmutableList<Statement> all;
    private final ImmutableSortedMap<String, ImmutableSortedSet<Integer>> byWord;

    private TextIndex(ImmutableList<Statement> all, ImmutableSortedMap<String, ImmutableSortedSet<Integer>> byWord) {
        this.all = all;
        this.byWord = byWord;
    }

    static TextIndex of(List<Statement> statements) {
        Map<String, Set<Integer>> found = new TreeMap<>();
        for (int position = 0; position < statements.size(); position++) {
            Statement statement = statements.get(position);
            Set<String> words = new HashSet<>(words(statement.words()));
            words.addAll(words(statement.section().heading()));
            statement.parts().forEach(part -> words.addAll(words(part)));
            statement.names().values().forEach(names -> names.forEach(name -> words.addAll(words(name))));
            for (String word : words) {
                found.computeIfAbsent(word, none -> new TreeSet<>()).add(position);
            }
        }
        ImmutableSortedMap.Builder<String, ImmutableSortedSet<Integer>> byWord = ImmutableSortedMap.naturalOrder();
        found.forEach((word, at) -> byWord.put(word, ImmutableSortedSet.copyOf(at)));
        return new TextIndex(ImmutableList.copyOf(statements), byWord.buildOrThrow());
    }

    /** The statements in which every word of a text begins some word, in catalogue order; of no word, none. */
    ImmutableList<Statement> find(String text) {
        Set<Integer> left = null;
        for (String beginning : words(text)) {
            Set<Integer> these = new TreeSet<>();
            byWord.subMap(beginning, beginning + Character.MAX_VALUE).values().forEach(these::addAll);
            if (left == null) {
                left = these;
            } else {
                left.retainAll(these);
            }
        }
        Set<Integer> positions = left == null ? Set.of() : left;
        return positions.stream().map(all::get).collect(ImmutableList.toImmutableList());
    }

    private static List<String> words(String text) {
        return WORDS.splitToList(text.toLowerCase(Locale.ROOT));
    }
}
