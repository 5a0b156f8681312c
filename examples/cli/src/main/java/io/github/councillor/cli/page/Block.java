package io.github.councillor.cli.page;

import java.util.List;

/** One thing of which a page is made. What it says is plain text: each writer escapes it for its format. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level its level: 1 is the page's title
     * @param text its text
     */
    record Heading(int level, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text its text
     */
    record Paragraph(String text) implements Block {}

    /**
     * A list.
     *
     * @param items its items, in order
     */
    record Items(List<Item> items) implements Block {
        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param heads what stands above its columns
     * @param rows its rows, each with a cell for each column
     */
    record Table(List<String> heads, List<List<String>> rows) implements Block {
        /** Copies the rows; refuses one with more cells or fewer than there are columns. */
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != heads.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells under " + heads);
                }
            }
        }
    }
}
