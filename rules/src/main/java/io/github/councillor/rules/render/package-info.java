/**
 * Reports as text, Markdown and HTML.
 *
 * <p>Belongs here: formats for people, each escaped for its format. A renderer knows only the report, requirements and
 * citations. Does not belong here: the JSON contract (see {@code json}), and any decision on what a report says.
 */
@NullMarked
package io.github.councillor.rules.render;

import org.jspecify.annotations.NullMarked;
