package io.github.councillor.rules.constitution;

/** What a council's own test answers of a decision, in the order in which more money can only move it. */
enum TestResult {
    /** The test is not met. That never proves that the decision is not key. */
    NOT_MET,
    /** It cannot be told: a figure, a budget or a span is missing. */
    UNKNOWN,
    /** The test is met: key locally. */
    MET;

    TestResult or(TestResult other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
