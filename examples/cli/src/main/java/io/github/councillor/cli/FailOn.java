package io.github.councillor.cli;

import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Verdict;

/** From which verdict on a run fails. A judgement never fails one. */
enum FailOn {
    /** On a breach. */
    BREACH("breach"),
    /** On a breach, or on what cannot be told. */
    CANNOT_TELL("cannot-tell"),
    /** Never. */
    NEVER("never");

    private final String word;

    FailOn(String word) {
        this.word = word;
    }

    boolean fails(PlanReport report) {
        return switch (this) {
            case BREACH -> has(report, Verdict.BREACH);
            case CANNOT_TELL -> has(report, Verdict.CANNOT_TELL);
            case NEVER -> false;
        };
    }

    private static boolean has(PlanReport report, Verdict atLeast) {
        return report.gravest().filter(verdict -> verdict.isAtLeast(atLeast)).isPresent();
    }

    /** The word of the option. */
    @Override
    public String toString() {
        return word;
    }
}
