/**
 * The notices and agreements that stand before an executive decision, as forms that someone fills in.
 *
 * <p>Belongs here: what a notice says and where and when it was made available, lawful or not: a notice without documents,
 * or dated after its decision, must be constructible, or it could not be reported. Does not belong here: any judgement on
 * it (see {@code rules}).
 */
@NullMarked
package io.github.councillor.notice;

import org.jspecify.annotations.NullMarked;
