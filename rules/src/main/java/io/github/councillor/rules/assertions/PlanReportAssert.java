package io.github.councillor.rules.assertions;

import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Summary;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assertions on the report of a plan: of the plan as a whole and all its entries, or of one entry. */
public final class PlanReportAssert extends FindingsAssert<PlanReportAssert, PlanReport> {

    PlanReportAssert(@Nullable PlanReport actual) {
        super(actual, PlanReportAssert.class);
    }

    /**
     * Assertions on an entry by its number.
     *
     * @param index from 0, in the plan's order
     */
    public EntryReportAssert entry(int index) {
        isNotNull();
        List<EntryReport> entries = actual.entries();
        if (index < 0 || index >= entries.size()) {
            throw failure(
                    "%nExpecting the plan to have an entry %s, counted from 0, but it has:%n%s", index, entries());
        }
        return entryAssert(entries.get(index));
    }

    /**
     * Assertions on an entry by its place.
     *
     * @param pointer the entry's JSON Pointer, as {@code /items/0}
     */
    public EntryReportAssert entryAt(String pointer) {
        isNotNull();
        return actual.entries().stream()
                .filter(entry -> entry.pointer().equals(pointer))
                .findFirst()
                .map(this::entryAssert)
                .orElseThrow(() -> failure(
                        "%nExpecting the plan to have an entry at \"%s\", but it has:%n%s", pointer, entries()));
    }

    /** That the plan's counts are these. */
    public PlanReportAssert hasSummary(int entries, int timed, int breaches, int cannotTell, int judgements) {
        return hasSummary(new Summary(entries, timed, breaches, cannotTell, judgements));
    }

    /** That the plan's counts are these. */
    public PlanReportAssert hasSummary(Summary expected) {
        isNotNull();
        if (!actual.summary().equals(expected)) {
            failWithMessage(
                    "%nExpecting the plan's summary to be%n  %s%nbut it is%n  %s%nIt holds:%n%s",
                    expected, actual.summary(), Held.findings(findings()));
        }
        return this;
    }

    private EntryReportAssert entryAssert(EntryReport entry) {
        EntryReportAssert entryAssert = new EntryReportAssert(entry, this);
        return descriptionText().isEmpty() ? entryAssert : entryAssert.as(descriptionText());
    }

    private String entries() {
        return actual.entries().isEmpty()
                ? "  (no entries)"
                : actual.entries().stream()
                        .map(entry -> "  " + entry.pointer() + ": " + entry.title())
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    @Override
    String name() {
        return "the plan";
    }

    @Override
    List<Finding> findings() {
        return actual.findings();
    }

    @Override
    List<Finding> answered() {
        return all(actual.planAnswered(), Report::answered);
    }

    @Override
    List<Requirement> considered() {
        return all(actual.considered(), Report::considered);
    }

    @Override
    List<Requirement> displaced() {
        return all(List.of(), Report::displaced);
    }

    private <T> List<T> all(List<T> ofPlan, Function<Report, List<T>> ofEntry) {
        return Stream.concat(
                        ofPlan.stream(),
                        actual.entries().stream()
                                .map(EntryReport::report)
                                .map(ofEntry)
                                .flatMap(Collection::stream))
                .distinct()
                .toList();
    }
}
