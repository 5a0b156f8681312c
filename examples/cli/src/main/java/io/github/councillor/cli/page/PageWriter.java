package io.github.councillor.cli.page;

import java.io.IOException;

/** Writes pages in one format. */
public sealed interface PageWriter permits TextPage, MarkdownPage {

    /** Plain text, for a terminal or a log. */
    static PageWriter text() {
        return new TextPage();
    }

    /** Markdown, for a wiki or an issue. */
    static PageWriter markdown() {
        return new MarkdownPage();
    }

    /**
     * Writes a page, with an empty line between its blocks.
     *
     * @throws IOException when it cannot be written
     */
    default void write(Page page, Appendable to) throws IOException {
        String between = "";
        for (Block block : page.blocks()) {
            to.append(between).append(written(block));
            between = System.lineSeparator();
        }
    }

    /** One block, every line of it ended. */
    String written(Block block);
}
