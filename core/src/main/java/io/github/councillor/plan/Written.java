package io.github.councillor.plan;

/**
 * A value as it stands in the source, and what was read from it.
 *
 * @param pointer its place, a JSON Pointer
 * @param written the words as they stand
 * @param read what was read, in words; empty where nothing was
 * @param note a transcriber's note that stands inside the value, kept apart; empty where there is none
 */
public record Written(String pointer, String written, String read, String note) {}
