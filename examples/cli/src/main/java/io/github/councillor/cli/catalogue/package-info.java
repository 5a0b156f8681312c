/**
 * The commands that ask the catalogue: what is owed, what the documents say, roles, officers, support.
 *
 * <p>Each has three parts: the command reads its options and asks the library, its sheet says what was found, as a page
 * for people and as a contract for programs. Does not belong here: what is found (see {@code Catalogue} in the library),
 * and how a format writes a page (see {@code page}).
 */
@NullMarked
package io.github.councillor.cli.catalogue;

import org.jspecify.annotations.NullMarked;
