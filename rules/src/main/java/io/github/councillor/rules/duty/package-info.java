/**
 * What a councillor's record shows of duties, a class for each way in which something is shown.
 *
 * <p>Hidden. Belongs here: counting what the record holds, and its sentences. Does not belong here: which duty is shown by
 * which evidence (see {@code catalogue}), and law (see {@code localgovernment1972}, {@code townplanning1990}).
 */
@NullMarked
package io.github.councillor.rules.duty;

import org.jspecify.annotations.NullMarked;
