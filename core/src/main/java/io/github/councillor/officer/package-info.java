/**
 * Statutory officers: the offices that enactments require, what each is for, and which council must have it.
 *
 * <p>Belongs here: the offices, their table and its reader. Does not belong here: whether a council's officers are as the
 * law asks (that is for {@code rules}), and any person.
 */
@NullMarked
package io.github.councillor.officer;

import org.jspecify.annotations.NullMarked;
