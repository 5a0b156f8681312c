package io.github.councillor.cli;

import picocli.CommandLine.Option;

/** {@code --format}, of a command that checks and writes no page. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), markdown or json.",
            converter = WordConverter.OfFormat.class)
    private Format format = Format.TEXT;

    /**
     * The format.
     *
     * @throws IllegalArgumentException where it is a page
     */
    Format get() {
        if (format == Format.HTML) {
            throw new IllegalArgumentException("--format: found \"html\", expected text, markdown or json");
        }
        return format;
    }
}
