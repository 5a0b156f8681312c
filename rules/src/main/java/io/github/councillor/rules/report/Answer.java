package io.github.councillor.rules.report;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.councillor.law.Requirement;
import java.time.LocalDate;

/**
 * An officer's answer to a judgement, or to what could not be told. It stands in the finding's place, marked as answered;
 * it never answers a breach.
 *
 * @param requirement the requirement answered
 * @param entry the entry's place, a JSON Pointer as {@code /items/0}; empty for the plan as a whole, or the one decision
 * @param by who answers, by office, as {@code Monitoring Officer}
 * @param on the day of the answer
 * @param reason why
 */
public record Answer(Requirement requirement, String entry, String by, LocalDate on, String reason) {

    /** Refuses an answer without an office or a reason. */
    public Answer {
        checkArgument(!by.isBlank(), "an answer needs the office that gives it");
        checkArgument(!reason.isBlank(), "an answer needs a reason");
    }
}
