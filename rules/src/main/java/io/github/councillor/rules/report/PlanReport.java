package io.github.councillor.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Requirement;
import io.github.councillor.plan.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What was considered of a plan, entry by entry and as a whole, and what was found. */
@Value.Immutable
public interface PlanReport {

    /** The council. */
    String authority();

    /** The plan's title; may be empty. */
    String title();

    /** The readings of clear days in use, by period, with their sources. */
    Map<Requirement, Readings.Adopted> readings();

    /** The council's own definitions used, each by its source; empty where none was named. */
    List<String> constitutions();

    /** The entries. */
    List<EntryReport> entries();

    /** The requirements told once for the plan, because no entry carries the fact. */
    List<Requirement> considered();

    /** The findings on the plan as a whole, not answered. */
    List<Finding> planFindings();

    /** The findings on the plan as a whole that are answered. */
    List<Finding> planAnswered();

    /** The values of the plan's head as written, with what was read. */
    List<Written> read();

    /** The values of the plan's head that were not read. */
    List<Written> unread();

    /** Places of a transcriber's notes, set aside. */
    List<String> setAside();

    /** Things the reader of the report should know, as a table that ends soon. */
    List<String> warnings();

    /** All findings that are not answered: the plan's own, then entry by entry. */
    @Value.Lazy
    default List<Finding> findings() {
        return Stream.concat(
                        planFindings().stream(),
                        entries().stream().flatMap(entry -> entry.report().findings().stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether there is no finding. */
    default boolean isClear() {
        return findings().isEmpty();
    }

    /** The gravest verdict, if there is any finding. */
    default Optional<Verdict> gravest() {
        return Findings.gravest(findings());
    }

    /**
     * This report, if nothing in it is a breach.
     *
     * @throws NotClear where something is
     */
    default PlanReport orThrow() {
        return orThrow(Verdict.BREACH);
    }

    /**
     * This report, if nothing in it is as grave as this, or graver.
     *
     * @throws NotClear where something is
     */
    default PlanReport orThrow(Verdict atLeast) {
        Findings.orThrow(findings(), atLeast);
        return this;
    }

    /** The counts. */
    default Summary summary() {
        return new Summary(
                entries().size(),
                (int) entries().stream().filter(EntryReport::isTimed).count(),
                Findings.count(findings(), Verdict.BREACH),
                Findings.count(findings(), Verdict.CANNOT_TELL),
                Findings.count(findings(), Verdict.JUDGEMENT));
    }

    /** This report with answers in the place of the findings they answer; an answer goes to the entry it names. */
    default PlanReport answeredBy(List<Answer> answers) {
        Map<String, List<Answer>> answersOf = answers.stream().collect(Collectors.groupingBy(Answer::entry));
        ImmutableList.Builder<Finding> open = ImmutableList.builder();
        ImmutableList.Builder<Finding> closed = ImmutableList.<Finding>builder().addAll(planAnswered());
        for (Finding finding : planFindings()) {
            Findings.answer(finding, answersOf.getOrDefault("", List.of()))
                    .ifPresentOrElse(closed::add, () -> open.add(finding));
        }
        return ((ImmutablePlanReport) ImmutablePlanReport.copyOf(this))
                .withPlanFindings(open.build())
                .withPlanAnswered(closed.build())
                .withEntries(entries().stream()
                        .map(entry -> entry.withReport(
                                entry.report().answeredBy(answersOf.getOrDefault(entry.pointer(), List.of()))))
                        .toList());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a plan's report. */
    final class Builder extends ImmutablePlanReport.Builder {
        Builder() {}
    }
}
