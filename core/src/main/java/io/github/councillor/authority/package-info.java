/**
 * Councils, and what a council's own constitution says of key decisions.
 *
 * <p>Belongs here: the kinds of authority and of governance, wards affected, and a council's own definition of a key
 * decision, dated and cited. Does not belong here: the statute's definition (see {@code law}), and any test of a decision
 * against either (see {@code rules}).
 */
@NullMarked
package io.github.councillor.authority;

import org.jspecify.annotations.NullMarked;
