/**
 * Reports and answers as JSON: the contracts {@code report/1} and {@code record-report/1}, and the file of answers.
 *
 * <p>The only package of this module that needs Jackson, which is optional. The schemas stand beside it:
 * {@code report-1.schema.json}, {@code record-report-1.schema.json}, {@code answers-1.schema.json}.
 */
@NullMarked
package io.github.councillor.rules.json;

import org.jspecify.annotations.NullMarked;
