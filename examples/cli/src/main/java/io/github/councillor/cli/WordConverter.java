package io.github.councillor.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option that is a word of a closed list, in capitals or not. */
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> words;

    WordConverter(E[] words) {
        this.words = List.of(words);
    }

    @Override
    public E convert(String given) {
        return words.stream()
                .filter(word -> word.toString().equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("found \"" + given + "\", expected " + list()));
    }

    private String list() {
        String all = words.stream().map(Object::toString).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " or" + all.substring(last + 1);
    }

    /** Reads {@code --fail-on}. */
    static final class OfFailOn extends WordConverter<FailOn> {
        OfFailOn() {
            super(FailOn.values());
        }
    }

    /** Reads {@code --format}. */
    static final class OfFormat extends WordConverter<Format> {
        OfFormat() {
            super(Format.values());
        }
    }

    /** Reads {@code --format} of a pack. */
    static final class OfPackFormat extends WordConverter<Induct.PackFormat> {
        OfPackFormat() {
            super(Induct.PackFormat.values());
        }
    }
}
