package io.github.councillor.rules.render;

import io.github.councillor.rules.induction.InductionPack;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An induction pack as one self-contained page, to be read on a screen or printed and handed over.
 *
 * <p>The page has no script and asks nothing of the network; the only addresses in it are the links of citations. What
 * the council's file says is escaped, so that it stays text. The same pack gives the same page, byte for byte.
 */
public final class HtmlPack {

    private HtmlPack() {}

    /** The page. */
    public static String of(InductionPack pack) {
        StringBuilder page = new StringBuilder();
        PackChapters.write(pack, new HtmlSheet(new Html(page)));
        return page.toString();
    }

    /**
     * Writes the page, chapter by chapter.
     *
     * @throws IOException when the output refuses
     */
    public static void write(InductionPack pack, Appendable out) throws IOException {
        try {
            PackChapters.write(pack, new HtmlSheet(new Html(out)));
        } catch (UncheckedIOException unwritten) {
            throw new IOException(unwritten.getCause());
        }
    }
}
