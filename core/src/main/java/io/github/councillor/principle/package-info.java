/**
 * The Seven Principles of Public Life.
 *
 * <p>Belongs here: their names, their order and where they stand. Does not belong here: which duty serves which principle
 * (each {@code Statement} says it of itself, as our reading), and any council's code of conduct.
 */
@NullMarked
package io.github.councillor.principle;

import org.jspecify.annotations.NullMarked;
