/**
 * The protocol between members and officers, as a guide tells it.
 *
 * <p>Belongs here: the guide's statements sorted by what they are for. Does not belong here: the statements themselves
 * (see {@code catalogue}), and a council's own protocol, which is part of its constitution.
 */
@NullMarked
package io.github.councillor.protocol;

import org.jspecify.annotations.NullMarked;
