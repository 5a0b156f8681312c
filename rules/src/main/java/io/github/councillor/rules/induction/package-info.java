/**
 * The induction pack: what a new councillor of a council is told, as a plain model.
 *
 * <p>Belongs here: what stands in the pack for which roles, council and day, and who is refused one. Does not belong here:
 * the statements themselves and the law (see {@code core}), how a pack looks (see {@code render}), and whether anybody does
 * what is asked.
 */
@NullMarked
package io.github.councillor.rules.induction;

import org.jspecify.annotations.NullMarked;
