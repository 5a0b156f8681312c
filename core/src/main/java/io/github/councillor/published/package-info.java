/**
 * Reading what councils write: dates, wards, money, kinds and standings of decisions, as strings on published pages.
 *
 * <p>Belongs here: readers of one phrase each, which answer with a {@link io.github.councillor.fact.Fact} and never throw:
 * what cannot be read is kept as {@code Unread}, in the words that stand there. Does not belong here: files and their
 * formats (see {@code json}), and any rule.
 */
@NullMarked
package io.github.councillor.published;

import org.jspecify.annotations.NullMarked;
