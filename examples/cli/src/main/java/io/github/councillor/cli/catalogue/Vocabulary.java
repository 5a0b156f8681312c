package io.github.councillor.cli.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * The names by which things are found. Capitals, stops, spaces and hyphens do not matter. For a name that finds nothing,
 * the nearest are offered, those among them of which one word alone is near; where none is near, all are listed, each
 * thing by its first name.
 *
 * @param <T> what is named
 */
final class Vocabulary<T> {

    /** So many of the nearest names are offered at most. */
    private static final int OFFERED = 3;

    /** From so many letters on, a name is near in which a word begins with what was written, however long it is. */
    private static final int TELLING = 3;

    /** From so many letters on, a single word may be a misspelt word of a longer name. */
    private static final int MISSPELT = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern NO_FIGURE = Pattern.compile("[^\\p{N}]");

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    /** A thing with its names. */
    private record Named<T>(T thing, List<String> names) {}

    /** A name and how far it is from what was written. */
    private record Near(String name, int distance) {}

    /** Whether a name that differs in its figures can be near. */
    private enum Figures {
        /** They are letters like others, as in the ids of statements. */
        COUNT_AS_LETTERS,
        /** They tell one thing from another, as section 114 from section 151. */
        TELL
    }

    private final List<Named<T>> all;
    private final Figures figures;
    private final Map<String, T> byBareName = new LinkedHashMap<>();

    private Vocabulary(List<Named<T>> all, Figures figures) {
        this.all = all;
        this.figures = figures;
        for (Named<T> named : all) {
            named.names().forEach(name -> byBareName.putIfAbsent(bare(name), named.thing()));
        }
    }

    static <T> Vocabulary<T> of(Collection<T> things, Function<T, List<String>> names) {
        return new Vocabulary<>(
                things.stream()
                        .map(thing -> new Named<>(thing, names.apply(thing)))
                        .toList(),
                Figures.COUNT_AS_LETTERS);
    }

    /** The same names, of which none is near that has other figures. */
    Vocabulary<T> whoseFiguresTell() {
        return new Vocabulary<>(all, Figures.TELL);
    }

    /** The thing with a name, if there is one. */
    Optional<T> find(String written) {
        return Optional.ofNullable(byBareName.get(bare(written)));
    }

    /**
     * The thing with a name.
     *
     * @param place where the name was written, as {@code --role}
     * @throws IllegalArgumentException where nothing has it, with what may have been meant
     */
    T find(String place, String written) {
        return find(written)
                .orElseThrow(
                        () -> new IllegalArgumentException(place + ": found \"" + written + "\", " + meant(written)));
    }

    private String meant(String written) {
        List<Near> nearest = all.stream()
                .flatMap(named -> nearest(named, written).stream())
                .sorted(Comparator.comparingInt(Near::distance))
                .toList();
        if (nearest.isEmpty()) {
            return "expected one of: "
                    + all.stream().map(named -> named.names().get(0)).collect(Collectors.joining("; "));
        }
        int best = nearest.get(0).distance();
        List<String> offered = nearest.stream()
                .filter(near -> near.distance() <= best + 1)
                .limit(OFFERED)
                .map(Near::name)
                .toList();
        return "did you mean " + British.or(offered) + "?";
    }

    /** The nearest of a thing's names, if any is near. */
    private Optional<Near> nearest(Named<T> named, String written) {
        String bare = bare(written);
        List<Near> near = new ArrayList<>();
        for (String name : named.names()) {
            if (figures == Figures.TELL && !figures(name).equals(figures(written))) {
                continue;
            }
            int distance = begins(name, bare) ? 1 : DISTANCE.apply(bare, bare(name));
            if (distance <= Math.max(1, bare.length() / 3)) {
                near.add(new Near(name, distance));
            } else {
                ofOneWord(name, written).ifPresent(near::add);
            }
        }
        return near.stream().min(Comparator.comparingInt(Near::distance));
    }

    /** A name of several words, of which what was written is one misspelt. */
    private static Optional<Near> ofOneWord(String name, String written) {
        List<String> words = words(name);
        List<String> alone = words(written);
        if (words.size() == 1 || alone.size() != 1 || alone.get(0).length() < MISSPELT) {
            return Optional.empty();
        }
        return words.stream()
                .map(word -> DISTANCE.apply(alone.get(0), word))
                .filter(distance -> distance <= Math.max(1, alone.get(0).length() / 4))
                .min(Comparator.naturalOrder())
                .map(distance -> new Near(name, distance));
    }

    private static List<String> words(String name) {
        return WORD.matcher(name).results().map(word -> bare(word.group())).toList();
    }

    private static String figures(String name) {
        return NO_FIGURE.matcher(name).replaceAll("");
    }

    private static boolean begins(String name, String written) {
        return written.length() >= TELLING
                && WORD.matcher(name)
                        .results()
                        .anyMatch(word -> bare(name.substring(word.start())).startsWith(written));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
