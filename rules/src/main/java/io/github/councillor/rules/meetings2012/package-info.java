/**
 * S.I. 2012/2089, heading by heading: one class for each regulation that can be tested, one line for each requirement, in
 * the order of its paragraphs.
 *
 * <p>Belongs here: the tests of regulations 5 and 8 to 11 and the words of their findings. Does not belong here: numbers
 * (they come from the dated table of terms), and any other instrument.
 *
 * <p>Each heading answers in two steps. {@code check} is an or of bits, one for each requirement that is not met, and
 * allocates nothing; {@code explain} makes the finding for one bit.
 */
@NullMarked
package io.github.councillor.rules.meetings2012;

import org.jspecify.annotations.NullMarked;
