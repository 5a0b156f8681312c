package io.github.councillor.rules.report;

import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.law.Requirement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What another reading of "clear days" would have answered.
 *
 * @param requirement the period
 * @param reading the other reading
 * @param verdict the verdict under it; empty where the period would be met
 * @param earliestLawful the first lawful day under it; empty where it cannot be told
 */
public record OtherReading(
        Requirement requirement,
        ClearDayReading reading,
        Optional<Verdict> verdict,
        Optional<LocalDate> earliestLawful) {

    /** {@code MET} or the verdict's name. */
    public String outcome() {
        return verdict.map(Enum::name).orElse("MET");
    }
}
