/**
 * Reports as text, Markdown and HTML, and induction packs as Markdown and HTML.
 *
 * <p>Belongs here: formats for people, each escaped for its format. A renderer knows only the report or the pack,
 * requirements and citations. What a pack says is written once, chapter by chapter, on a sheet of any format. Does not
 * belong here: the JSON contract (see {@code json}), and any decision on what a report says or what stands in a pack.
 */
@NullMarked
package io.github.councillor.rules.render;

import org.jspecify.annotations.NullMarked;
