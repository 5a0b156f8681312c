package io.github.councillor.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Force;
import io.github.councillor.law.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a validator considered of one decision, and what it found.
 *
 * <p>What is considered and neither found nor answered is met. Immutable; the report of a lawful decision is shared, and
 * reading it allocates nothing.
 */
public final class Report {

    private final ImmutableList<Requirement> considered;
    private final ImmutableList<Requirement> displaced;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<Finding> answered;
    private final ImmutableMap<Requirement, Readings.Adopted> readings;

    private Report(
            ImmutableList<Requirement> considered,
            ImmutableList<Requirement> displaced,
            ImmutableList<Finding> findings,
            ImmutableList<Finding> answered,
            ImmutableMap<Requirement, Readings.Adopted> readings) {
        this.considered = considered;
        this.displaced = displaced;
        this.findings = findings;
        this.answered = answered;
        this.readings = readings;
    }

    /**
     * A report.
     *
     * @param considered every requirement looked at, in statute order
     * @param displaced the requirements that another route displaces
     * @param findings what was found, in the order of the requirements
     * @param readings the readings of clear days used, by period
     */
    public static Report of(
            List<Requirement> considered,
            List<Requirement> displaced,
            List<Finding> findings,
            Map<Requirement, Readings.Adopted> readings) {
        return new Report(
                ImmutableList.copyOf(considered),
                ImmutableList.copyOf(displaced),
                ImmutableList.copyOf(findings),
                ImmutableList.of(),
                ImmutableMap.copyOf(readings));
    }

    /** Every requirement looked at, in statute order: the officer's evidence. */
    public List<Requirement> considered() {
        return considered;
    }

    /** The requirements that do not bind because another route is open: reg. 10 displaces reg. 9. */
    public List<Requirement> displaced() {
        return displaced;
    }

    /** What was found and is not answered, in the order of the requirements. */
    public List<Finding> findings() {
        return findings;
    }

    /** What was found and is answered. */
    public List<Finding> answered() {
        return answered;
    }

    /** The readings of clear days used, by period, each with its source. */
    public Map<Requirement, Readings.Adopted> readings() {
        return readings;
    }

    /** Whether there is no finding. */
    public boolean isClear() {
        return findings.isEmpty();
    }

    /** The gravest verdict, if there is any finding. */
    public Optional<Verdict> gravest() {
        return Findings.gravest(findings);
    }

    /** How many findings have a verdict. */
    public int count(Verdict verdict) {
        return Findings.count(findings, verdict);
    }

    /** Whether there is a finding as grave as this, or graver. */
    public boolean has(Verdict atLeast) {
        return Findings.has(findings, atLeast);
    }

    /**
     * This report, if nothing in it is a breach.
     *
     * @throws NotClear where something is
     */
    public Report orThrow() {
        return orThrow(Verdict.BREACH);
    }

    /**
     * This report, if nothing in it is as grave as this, or graver.
     *
     * @throws NotClear where something is
     */
    public Report orThrow(Verdict atLeast) {
        Findings.orThrow(findings, atLeast);
        return this;
    }

    /** This report with answers in the place of the findings they answer. An answer to a breach changes nothing. */
    public Report answeredBy(List<Answer> answers) {
        ImmutableList.Builder<Finding> open = ImmutableList.builder();
        ImmutableList.Builder<Finding> closed = ImmutableList.<Finding>builder().addAll(answered);
        for (Finding finding : findings) {
            Findings.answer(finding, answers).ifPresentOrElse(closed::add, () -> open.add(finding));
        }
        return new Report(considered, displaced, open.build(), closed.build(), readings);
    }

    /** This report and another on the same decision. */
    public Report and(Report other) {
        if (other.considered.isEmpty()) {
            return this;
        }
        return new Report(
                joined(considered, other.considered),
                joined(displaced, other.displaced),
                joined(findings, other.findings),
                joined(answered, other.answered),
                readings);
    }

    private static <T> ImmutableList<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().collect(ImmutableList.toImmutableList());
    }

    /** This report and a note, if there is one, after what is found of the same requirement and before what follows it. */
    public Report noting(Optional<Finding> note) {
        if (note.isEmpty()) {
            return this;
        }
        Requirement requirement = note.get().requirement();
        List<Finding> noted = new ArrayList<>(findings);
        int at = 0;
        while (at < noted.size()
                && considered.indexOf(noted.get(at).requirement()) <= considered.indexOf(requirement)) {
            at++;
        }
        noted.add(at, note.get());
        return new Report(considered, displaced, ImmutableList.copyOf(noted), answered, readings);
    }

    /** This report without some requirements, which are told elsewhere, save what is noted of them as guidance. */
    public Report without(List<Requirement> elsewhere) {
        ImmutableList<Finding> left = findings.stream()
                .filter(finding -> !elsewhere.contains(finding.requirement()) || finding.force() == Force.GUIDANCE)
                .collect(ImmutableList.toImmutableList());
        return new Report(
                considered.stream()
                        .filter(requirement -> !elsewhere.contains(requirement)
                                || left.stream().anyMatch(finding -> finding.requirement() == requirement))
                        .collect(ImmutableList.toImmutableList()),
                displaced,
                left,
                answered,
                readings);
    }

    /** The findings in words, one a line; or that there are none. */
    @Override
    public String toString() {
        return isClear()
                ? "clear: " + considered.size() + " requirements considered, none found"
                : Findings.lines(findings);
    }
}
