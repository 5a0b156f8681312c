/**
 * What a councillor did in a period: the record in which duties can be shown.
 *
 * <p>Belongs here: the form of the record and its parts, and the kinds of evidence it can hold. A record is of an office
 * or a pseudonym, never of a person's name. Does not belong here: which duty is shown by which evidence (see
 * {@code catalogue}), and whether it is (that is for {@code rules}).
 */
@NullMarked
package io.github.councillor.activity;

import org.jspecify.annotations.NullMarked;
