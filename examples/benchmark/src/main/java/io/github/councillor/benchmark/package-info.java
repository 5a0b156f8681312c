/**
 * Benchmarks.
 *
 * <p>Belongs here: what a claim in {@code docs/performance.md} rests on. Does not belong here: tests of what is right.
 */
package io.github.councillor.benchmark;
