package io.github.councillor.activity;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A report to the council on what its representative did on a body outside it.
 *
 * @param on the day
 * @param body the name of the body outside
 */
public record ReportBack(LocalDate on, String body) {

    /** Refuses a body without a name. */
    public ReportBack {
        checkArgument(!body.isBlank(), "a report back needs the name of the body");
    }
}
