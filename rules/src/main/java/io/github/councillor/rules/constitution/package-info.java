/**
 * A council's own definition of a key decision, held against what a decision is likely to mean.
 *
 * <p>Belongs here: the money tests and ward rule of a {@code Constitution}, and the question whether a decision that is
 * not declared key should be. Does not belong here: the procedure that follows where it is key.
 */
@NullMarked
package io.github.councillor.rules.constitution;

import org.jspecify.annotations.NullMarked;
