/**
 * Counting clear days, and the days that a count may leave out.
 *
 * <p>Belongs here: the named readings of "clear days" with their sources, the dated table of England's bank holidays,
 * and the count with its working. Does not belong here: how many days a provision asks for (see {@code law}), and any
 * clock.
 */
@NullMarked
package io.github.councillor.calendar;

import org.jspecify.annotations.NullMarked;
