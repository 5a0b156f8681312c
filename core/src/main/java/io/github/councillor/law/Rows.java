package io.github.councillor.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The lines of a shipped table: cells parted by {@code |}, lists by commas, {@code #} beginning a comment. */
public final class Rows {

    private static final Splitter CELLS = Splitter.on('|').trimResults();
    private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

    private Rows() {}

    /**
     * Reads lines, from one of them on.
     *
     * @throws IllegalArgumentException for a line that does not parse, naming the line
     */
    public static void read(List<String> lines, int from, Consumer<List<String>> reader) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    reader.accept(CELLS.splitToList(line));
                } catch (RuntimeException unreadable) {
                    throw new IllegalArgumentException(
                            "line " + (i + 1) + ": " + unreadable.getMessage() + ": " + line, unreadable);
                }
            }
        }
    }

    /** Refuses a line of another number of cells. */
    public static void require(List<String> cells, int expected) {
        if (cells.size() != expected) {
            throw new IllegalArgumentException("found " + cells.size() + " cells, expected " + expected);
        }
    }

    /** The one value of a line of two cells; refuses a blank one. */
    public static String only(List<String> cells) {
        require(cells, 2);
        return filled(cells, 1);
    }

    /** A cell that may not be blank. */
    public static String filled(List<String> cells, int column) {
        String cell = cells.get(column);
        if (cell.isBlank()) {
            throw new IllegalArgumentException("nothing in cell " + (column + 1));
        }
        return cell;
    }

    /** A word of a closed vocabulary. */
    public static <T> T word(String word, Function<String, Optional<T>> named) {
        return named.apply(word).orElseThrow(() -> new IllegalArgumentException("no such word: " + word));
    }

    /** A list of words, each once, in order. */
    public static <T> List<T> words(String list, Function<String, Optional<T>> named) {
        ImmutableSet.Builder<T> read = ImmutableSet.builder();
        LIST.split(list).forEach(one -> read.add(word(one, named)));
        return read.build().asList();
    }
}
