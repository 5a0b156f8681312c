/**
 * What a council does to support its councillors: actions by theme, with who leads and by when.
 *
 * <p>Belongs here: a support framework's form, and how the words of its leads and timescales are read. Does not belong
 * here: the shipped framework's rows (see {@code catalogue}), and whether something is overdue (see {@code rules}).
 */
@NullMarked
package io.github.councillor.support;

import org.jspecify.annotations.NullMarked;
