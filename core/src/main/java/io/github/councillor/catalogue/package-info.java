/**
 * The shipped catalogue: what the source documents say, loaded once and indexed.
 *
 * <p>Belongs here: the tables of the documents and their readers, look-ups by role, source, principle and text, and the
 * mapping of what documents have in common. Does not belong here: the forms of what is held (see {@code statement},
 * {@code profile}), and any judgement on it (see {@code rules}).
 */
@NullMarked
package io.github.councillor.catalogue;

import org.jspecify.annotations.NullMarked;
