/**
 * Role profiles: what a document says that councillors are for.
 *
 * <p>Belongs here: the profile as a whole, shipped or a council's own. Does not belong here: its statements' form (see
 * {@code statement}), the shipped profiles (see {@code catalogue}), and reading one from JSON (see {@code json}).
 */
@NullMarked
package io.github.councillor.profile;

import org.jspecify.annotations.NullMarked;
