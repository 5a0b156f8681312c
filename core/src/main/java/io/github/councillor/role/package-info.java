/**
 * The roles of councillors, and the actors among whom duties are owed.
 *
 * <p>Belongs here: the closed vocabulary of the source documents. Does not belong here: what a role asks (see
 * {@code statement} and {@code profile}), and who holds a role.
 */
@NullMarked
package io.github.councillor.role;

import org.jspecify.annotations.NullMarked;
