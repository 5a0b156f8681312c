/**
 * The Forward Plan: a vehicle of publication that holds the notices of one or more decisions.
 *
 * <p>Belongs here: the plan, its entries, and where in its source each fact stands. Since 10 September 2012 statute asks
 * for a document for each key decision and no longer for a monthly plan, so validity is a matter of each entry. Does not
 * belong here: how a plan is read from a file (see {@code json} and {@code published}).
 */
@NullMarked
package io.github.councillor.plan;

import org.jspecify.annotations.NullMarked;
