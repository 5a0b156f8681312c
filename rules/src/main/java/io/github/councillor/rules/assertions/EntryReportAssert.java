package io.github.councillor.rules.assertions;

import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import java.util.List;

/** Assertions on one entry of a plan. */
public final class EntryReportAssert extends FindingsAssert<EntryReportAssert, EntryReport> {

    private final PlanReportAssert plan;

    EntryReportAssert(EntryReport actual, PlanReportAssert plan) {
        super(actual, EntryReportAssert.class);
        this.plan = plan;
    }

    /** Back to the plan. */
    public PlanReportAssert and() {
        return plan;
    }

    @Override
    String name() {
        return "the entry " + actual.pointer() + " (" + actual.title() + ")";
    }

    @Override
    List<Finding> findings() {
        return actual.report().findings();
    }

    @Override
    List<Finding> answered() {
        return actual.report().answered();
    }

    @Override
    List<Requirement> considered() {
        return actual.report().considered();
    }

    @Override
    List<Requirement> displaced() {
        return actual.report().displaced();
    }
}
