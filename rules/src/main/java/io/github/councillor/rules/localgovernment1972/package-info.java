/**
 * The Local Government Act 1972, a class for each heading that is held.
 *
 * <p>Hidden. Belongs here: how section 85 is tested, and its sentences. Does not belong here: the requirements themselves
 * (see {@code law}), and what a role description asks of attendance (see {@code duty}).
 */
@NullMarked
package io.github.councillor.rules.localgovernment1972;

import org.jspecify.annotations.NullMarked;
