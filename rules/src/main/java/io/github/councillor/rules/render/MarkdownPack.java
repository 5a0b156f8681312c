package io.github.councillor.rules.render;

import io.github.councillor.rules.induction.InductionPack;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An induction pack in Markdown: it says what the page says. What the council's file says is escaped. */
public final class MarkdownPack {

    private MarkdownPack() {}

    /** The pack. */
    public static String of(InductionPack pack) {
        StringBuilder out = new StringBuilder();
        PackChapters.write(pack, new MarkdownSheet(out));
        return out.toString();
    }

    /**
     * Writes the pack.
     *
     * @throws IOException when the output refuses
     */
    public static void write(InductionPack pack, Appendable out) throws IOException {
        try {
            PackChapters.write(pack, new MarkdownSheet(out));
        } catch (UncheckedIOException unwritten) {
            throw new IOException(unwritten.getCause());
        }
    }
}
