package io.github.councillor.rules.assertions;

import com.google.common.collect.ImmutableList;
import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted of every report: of a decision, of a plan, of a plan's entry, of a classification.
 *
 * <p>A requirement is <em>met</em> where it was considered and neither found nor answered. In a plan a requirement is
 * considered, displaced or found where that is so of the plan as a whole or of any entry.
 *
 * @param <S> the type of the assertion itself
 * @param <A> the type of what is asserted
 */
public abstract sealed class FindingsAssert<S extends FindingsAssert<S, A>, A> extends AbstractAssert<S, A>
        permits ReportAssert, PlanReportAssert, EntryReportAssert, ClassificationAssert {

    FindingsAssert(@Nullable A actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** What a failure calls it, as {@code the report}. */
    abstract String name();

    abstract List<Finding> findings();

    abstract List<Finding> answered();

    abstract List<Requirement> considered();

    abstract List<Requirement> displaced();

    /** That nothing was found. A finding that is answered is no finding. */
    public S isClear() {
        isNotNull();
        if (!findings().isEmpty()) {
            failWithMessage("%nExpecting %s to be clear, but it holds:%n%s", name(), Held.lines(findings()));
        }
        return myself;
    }

    /** That nothing found is a breach; what cannot be told, and judgements, may be there. */
    public S hasNoBreach() {
        isNotNull();
        List<Finding> breaches = findings().stream()
                .filter(finding -> finding.verdict() == Verdict.BREACH)
                .toList();
        if (!breaches.isEmpty()) {
            failWithMessage("%nExpecting %s to have no breach, but it holds:%n%s", name(), Held.lines(breaches));
        }
        return myself;
    }

    /**
     * That a requirement was found.
     *
     * @return assertions on its finding, with {@link FindingAssert#and()} as the way back
     */
    public FindingAssert<S> finds(Requirement requirement) {
        isNotNull();
        List<Finding> found = of(requirement, findings());
        if (found.isEmpty()) {
            failWithMessage(
                    "%nExpecting %s to find%n  %s%nbut %s. It holds:%n%s",
                    name(), requirement.code(), standing(requirement), Held.findings(findings()));
        }
        FindingAssert<S> finding = new FindingAssert<>(found, myself);
        return descriptionText().isEmpty() ? finding : finding.as(descriptionText());
    }

    /** That nothing but these requirements was found, and each of these was; in any order. */
    public S findsNothingBut(Requirement... requirements) {
        isNotNull();
        List<Requirement> expected = ImmutableList.copyOf(requirements);
        List<Requirement> found =
                findings().stream().map(Finding::requirement).distinct().toList();
        List<Finding> more = findings().stream()
                .filter(finding -> !expected.contains(finding.requirement()))
                .toList();
        List<Requirement> missing =
                expected.stream().filter(asked -> !found.contains(asked)).toList();
        if (!more.isEmpty() || !missing.isEmpty()) {
            failWithMessage(
                    "%nExpecting %s to find nothing but%n%s%nnot found:%n%s%nfound besides:%n%s",
                    name(), Held.codes(expected), Held.codes(missing), Held.findings(more));
        }
        return myself;
    }

    /** That a requirement was not found, whether considered or not. */
    public S doesNotFind(Requirement requirement) {
        isNotNull();
        List<Finding> found = of(requirement, findings());
        if (!found.isEmpty()) {
            failWithMessage(
                    "%nExpecting %s not to find%n  %s%nbut it holds:%n%s",
                    name(), requirement.code(), Held.lines(found));
        }
        return myself;
    }

    /** That a requirement is met: considered, and neither found nor answered. */
    public S meets(Requirement requirement) {
        isNotNull();
        if (!considered().contains(requirement)) {
            failWithMessage(
                    "%nExpecting %s to meet%n  %s%nbut %s. Considered were:%n%s",
                    name(), requirement.code(), standing(requirement), Held.codes(considered()));
        }
        List<Finding> against = ImmutableList.<Finding>builder()
                .addAll(of(requirement, findings()))
                .addAll(of(requirement, answered()))
                .build();
        if (!against.isEmpty()) {
            failWithMessage(
                    "%nExpecting %s to meet%n  %s%nbut it %s:%n%s",
                    name(),
                    requirement.code(),
                    of(requirement, findings()).isEmpty() ? "was found and answered" : "holds",
                    Held.lines(against));
        }
        return myself;
    }

    /** That these requirements were considered, among others or not; whatever was found. */
    public S considers(Requirement... requirements) {
        isNotNull();
        return contains("consider", "Considered", considered(), requirements);
    }

    /** That these requirements were displaced by another route, among others or not. */
    public S displaces(Requirement... requirements) {
        isNotNull();
        return contains("displace", "Displaced", displaced(), requirements);
    }

    private S contains(String verb, String done, List<Requirement> held, Requirement... requirements) {
        List<Requirement> missing = Arrays.stream(requirements)
                .filter(requirement -> !held.contains(requirement))
                .toList();
        if (!missing.isEmpty()) {
            failWithMessage(
                    "%nExpecting %s to %s%n%s%nbut it did not. %s were:%n%s",
                    name(), verb, Held.codes(missing), done, Held.codes(held));
        }
        return myself;
    }

    /** What became of a requirement that was not found. */
    private String standing(Requirement requirement) {
        if (!of(requirement, answered()).isEmpty()) {
            return "it was found and answered";
        }
        if (considered().contains(requirement)) {
            return "it was considered and is met";
        }
        return displaced().contains(requirement) ? "it was displaced" : "it was not considered";
    }

    private static List<Finding> of(Requirement requirement, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .toList();
    }
}
