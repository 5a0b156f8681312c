package io.github.councillor.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page for people, described once for every format.
 *
 * @param blocks what it is made of, in order
 */
public record Page(List<Block> blocks) {

    /** Copies the blocks. */
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Begins a page with its title. */
    public static Builder titled(String title) {
        return new Builder().heading(1, title);
    }

    /** Puts a page together, from top to bottom. */
    public static final class Builder {

        private final List<Block> blocks = new ArrayList<>();

        private Builder() {}

        /** Adds a heading; the title has level 1. */
        public Builder heading(int level, String text) {
            blocks.add(new Block.Heading(level, text));
            return this;
        }

        /** Adds the heading of a section, of level 2. */
        public Builder section(String text) {
            return heading(2, text);
        }

        /** Adds a paragraph; a blank one adds nothing. */
        public Builder paragraph(String text) {
            if (!text.isBlank()) {
                blocks.add(new Block.Paragraph(text));
            }
            return this;
        }

        /** Adds a list; an empty one adds nothing. */
        public Builder items(List<Item> items) {
            if (!items.isEmpty()) {
                blocks.add(new Block.Items(items));
            }
            return this;
        }

        /** Adds a list of texts; an empty one adds nothing. */
        public Builder list(List<String> texts) {
            return items(Item.all(texts));
        }

        /** Adds a table; one without rows adds nothing. */
        public Builder table(List<String> heads, List<List<String>> rows) {
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(heads, rows));
            }
            return this;
        }

        /** The page. */
        public Page build() {
            return new Page(blocks);
        }
    }
}
