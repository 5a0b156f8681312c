package io.github.councillor.cli.page;

import java.util.List;

/**
 * An item of a list.
 *
 * @param label what stands before it in place of a bullet: a number, or {@link #BOX}; empty for a bullet
 * @param text its text
 * @param under the items under it
 */
public record Item(String label, String text, List<Item> under) {

    /** A box to tick. */
    public static final String BOX = "[ ]";

    /** Copies the items under it. */
    public Item {
        under = List.copyOf(under);
    }

    /** An item with a bullet and nothing under it. */
    public static Item of(String text) {
        return new Item("", text, List.of());
    }

    /** An item with a bullet, and texts under it. */
    public static Item of(String text, List<String> under) {
        return new Item("", text, all(under));
    }

    /** An item with a box to tick. */
    public static Item box(String text, List<Item> under) {
        return new Item(BOX, text, under);
    }

    /** Texts as items with bullets. */
    public static List<Item> all(List<String> texts) {
        return texts.stream().map(Item::of).toList();
    }
}
