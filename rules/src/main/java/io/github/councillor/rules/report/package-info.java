/**
 * What a validator has to say: the requirements it considered, and what it found.
 *
 * <p>Belongs here: verdicts, findings with their values and words, answers to judgements, reports of a decision and of a
 * plan. A report holds no model object: only what is needed to render it. Does not belong here: how a requirement is
 * tested, and any format of output (see {@code render}).
 */
@NullMarked
package io.github.councillor.rules.report;

import org.jspecify.annotations.NullMarked;
