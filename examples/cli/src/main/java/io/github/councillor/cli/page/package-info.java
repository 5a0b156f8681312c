/**
 * Pages for people: headings, paragraphs, lists and tables, described once and written as text or as Markdown.
 *
 * <p>Belongs here: what a page is made of, and how each format writes and escapes it. Does not belong here: what a page
 * says.
 */
@NullMarked
package io.github.councillor.cli.page;

import org.jspecify.annotations.NullMarked;
