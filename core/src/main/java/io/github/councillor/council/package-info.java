/**
 * How a council is made up: mayor or leader, full council and who chairs it, bodies, groups and seats, wards, terms, and
 * the posts that hold its statutory offices.
 *
 * <p>Belongs here: the form in which a council is told. Does not belong here: persons, and whether a council is lawfully
 * made up (that is for {@code rules}).
 */
@NullMarked
package io.github.councillor.council;

import org.jspecify.annotations.NullMarked;
