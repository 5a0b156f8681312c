/**
 * AssertJ assertions on reports, for the tests of a library's user: {@code assertThat(report).isClear()}.
 *
 * <p>Belongs here: assertions on what a report says, with messages that show what the report holds. Does not belong here:
 * assertions on models and dates (AssertJ's own do), and anything that the rules themselves need. The only package of
 * this module that needs AssertJ, which is optional.
 */
@NullMarked
package io.github.councillor.rules.assertions;

import org.jspecify.annotations.NullMarked;
