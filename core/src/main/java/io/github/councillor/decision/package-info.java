/**
 * An executive decision to be made or made: what it does, on which route its notice comes, when.
 *
 * <p>Belongs here: the decision's own facts and the sealed routes to it. Does not belong here: the notices themselves (see
 * {@code notice}), records after the decision, and any judgement (see {@code rules}).
 */
@NullMarked
package io.github.councillor.decision;

import org.jspecify.annotations.NullMarked;
