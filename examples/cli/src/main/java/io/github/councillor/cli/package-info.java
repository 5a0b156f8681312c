/**
 * The program {@code councillor}: reads files, asks the library, prints reports. No rule stands here.
 */
@NullMarked
package io.github.councillor.cli;

import org.jspecify.annotations.NullMarked;
