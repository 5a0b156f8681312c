/**
 * A support framework on a day: what has nobody who leads it, no timescale, or a time that has passed.
 *
 * <p>Belongs here: what can be told of its actions. Does not belong here: whether an action was done, which no framework
 * says.
 */
@NullMarked
package io.github.councillor.rules.support;

import org.jspecify.annotations.NullMarked;
