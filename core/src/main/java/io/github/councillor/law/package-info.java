/**
 * The law as data: instruments, citations, dated numbers and the catalogue of requirements.
 *
 * <p>Belongs here: what a provision is called, who owes it, when it is in force, how sure we are of its text, and every
 * number it fixes, each with citation and dates. Does not belong here: how a requirement is tested (that is in the
 * hidden packages of {@code rules}), a council's own constitution (see {@code authority}), and any clock: a day always
 * comes from the facts or from the caller.
 */
@NullMarked
package io.github.councillor.law;

import org.jspecify.annotations.NullMarked;
