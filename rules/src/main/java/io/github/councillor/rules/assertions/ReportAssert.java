package io.github.councillor.rules.assertions;

import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions on the report of one decision. */
public final class ReportAssert extends FindingsAssert<ReportAssert, Report> {

    ReportAssert(@Nullable Report actual) {
        super(actual, ReportAssert.class);
    }

    @Override
    String name() {
        return "the report";
    }

    @Override
    List<Finding> findings() {
        return actual.findings();
    }

    @Override
    List<Finding> answered() {
        return actual.answered();
    }

    @Override
    List<Requirement> considered() {
        return actual.considered();
    }

    @Override
    List<Requirement> displaced() {
        return actual.displaced();
    }
}
