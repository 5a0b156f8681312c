package io.github.councillor.rules;

import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.support.Actions;
import io.github.councillor.support.SupportFramework;
import java.time.LocalDate;

/**
 * Whether the actions of a support framework have somebody who leads them and a time that has not passed, on a day.
 *
 * <p>A finding's pointer is the id of the action. Every finding is guidance. What is past its time is never called undone:
 * a framework does not say whether it was done. Immutable and safe to share between threads.
 */
public final class SupportFrameworkValidator {

    private final LocalDate today;

    private SupportFrameworkValidator(LocalDate today) {
        this.today = today;
    }

    /** A validator as of a day. */
    public static SupportFrameworkValidator on(LocalDate today) {
        return new SupportFrameworkValidator(today);
    }

    /** Checks a framework. */
    public Report check(SupportFramework framework) {
        return Actions.on(today, framework);
    }
}
