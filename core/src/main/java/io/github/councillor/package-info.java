/**
 * The root: holds the one style of the library's generated value types and nothing else.
 *
 * <p>A form is an interface with a nested {@code Builder}; its generated implementation is not part of the API. JDK
 * collections in signatures, every attribute set at most once.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = false,
        depluralize = true,
        depluralizeDictionary = {
            "also:alsoCalled",
            "money:money",
            "exclusion:exclusions",
            "entry:entries",
            "other:otherTests"
        },
        validationMethod = Value.Style.ValidationMethod.SIMPLE,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
package io.github.councillor;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
