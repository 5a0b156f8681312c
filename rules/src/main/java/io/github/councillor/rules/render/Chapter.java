package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A chapter of a pack.
 *
 * @param id its place in the page
 * @param title its title
 * @param within the places within it that the list of contents names
 * @param content writes what stands under its title
 */
record Chapter(String id, String title, List<Place> within, Consumer<Sheet> content) {

    /** Copies the places. */
    Chapter {
        within = ImmutableList.copyOf(within);
    }

    /**
     * A place within a chapter.
     *
     * @param id its place in the page
     * @param title its title
     */
    record Place(String id, String title) {}

    static Chapter of(String id, String title, Consumer<Sheet> content) {
        return new Chapter(id, title, ImmutableList.of(), content);
    }
}
