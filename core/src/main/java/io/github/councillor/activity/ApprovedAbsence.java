package io.github.councillor.activity;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A reason for not attending that the authority approved (Local Government Act 1972 s. 85(1)).
 *
 * @param approvedOn the day on which the authority approved it
 * @param until the last day that the approval covers
 */
public record ApprovedAbsence(LocalDate approvedOn, LocalDate until) {

    /** Refuses an approval that ends before it was given. */
    public ApprovedAbsence {
        checkArgument(!until.isBefore(approvedOn), "approved on %s until %s", approvedOn, until);
    }
}
