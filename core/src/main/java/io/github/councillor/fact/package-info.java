/**
 * What is known of a fact: known, stated to be none, not stated, or stated in words that could not be read.
 *
 * <p>Belongs here: the three-valued vocabulary in which every form of the library is filled in, because law that looks
 * at a record must tell "there is none" (which may be a breach) from "nobody said" (which is never a pass and never a
 * breach). Does not belong here: any fact of law or of councils.
 */
@NullMarked
package io.github.councillor.fact;

import org.jspecify.annotations.NullMarked;
