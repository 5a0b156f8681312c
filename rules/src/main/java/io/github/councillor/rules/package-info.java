/**
 * The doors: validators that other systems call.
 *
 * <p>Belongs here: one class for each question that a council system asks, which turns facts into a report. Does not
 * belong here: the rules themselves, which stand in hidden packages, one class for each heading of an instrument.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = false,
        depluralize = true,
        validationMethod = Value.Style.ValidationMethod.SIMPLE,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
package io.github.councillor.rules;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
