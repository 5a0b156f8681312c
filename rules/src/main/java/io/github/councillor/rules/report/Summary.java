package io.github.councillor.rules.report;

/**
 * The count of a plan's report. Answered findings are not counted.
 *
 * @param entries how many entries
 * @param timed how many of them are held to the clock of notice
 * @param breaches how many breaches
 * @param cannotTell how many things that cannot be told
 * @param judgements how many judgements
 */
public record Summary(int entries, int timed, int breaches, int cannotTell, int judgements) {}
