/**
 * The Town and Country Planning Act 1990, a class for each heading that is held.
 *
 * <p>Hidden. Belongs here: how section 319ZZA is tested, and its sentences. Does not belong here: the requirement itself
 * (see {@code law}), and what a role description asks of training (see {@code duty}).
 */
@NullMarked
package io.github.councillor.rules.townplanning1990;

import org.jspecify.annotations.NullMarked;
