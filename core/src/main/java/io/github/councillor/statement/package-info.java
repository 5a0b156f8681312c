/**
 * What the source documents say, statement by statement.
 *
 * <p>Belongs here: documents, their parts, and statements as typed values with permanent ids, in our own words. One form
 * carries every shape of document: a statement says what it is, who owes it, towards whom and in which roles. Does not
 * belong here: the statements themselves (see {@code catalogue}), and anything that the law asks (see {@code law}).
 */
@NullMarked
package io.github.councillor.statement;

import org.jspecify.annotations.NullMarked;
