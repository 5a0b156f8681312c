package io.github.councillor.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --fail-on}. */
final class FailOnConverter implements ITypeConverter<FailOn> {

    @Override
    public FailOn convert(String word) {
        for (FailOn failOn : FailOn.values()) {
            if (failOn.toString().equals(word)) {
                return failOn;
            }
        }
        throw new TypeConversionException("found \"" + word + "\", expected breach, cannot-tell or never");
    }
}
