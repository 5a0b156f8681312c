package io.github.councillor.rules;

import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.Constitution;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.rules.constitution.LocalDefinition;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a Forward Plan is lawful: each entry, and the plan as a whole.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ForwardPlanValidator {

    private final Practice practice;
    private final EntryCheck entries;

    private ForwardPlanValidator(Practice practice, EntryCheck entries) {
        this.practice = practice;
        this.entries = entries;
    }

    /**
     * A validator for a council, with the default readings.
     *
     * @throws OutOfScope where the Regulations do not apply to it
     */
    public static ForwardPlanValidator of(Authority authority) {
        return of(Practice.of(authority));
    }

    /**
     * A validator for a council's practice.
     *
     * @throws OutOfScope where the Regulations do not apply to it
     */
    public static ForwardPlanValidator of(Practice practice) {
        Procedures procedures = Procedures.of(practice);
        return new ForwardPlanValidator(
                practice,
                new EntryCheck(procedures, practice.holidays(), new LocalDefinition(practice.constitutions())));
    }

    /**
     * Checks a plan.
     *
     * @throws OutsideCoveredDays when an entry of facts is of a day for which no law is held; in a plan as published such
     *     an entry cannot be told, and the others are checked
     */
    public PlanReport check(ForwardPlan plan) {
        ImmutableList.Builder<EntryReport> checked = ImmutableList.builder();
        for (PlanEntry entry : plan.entries()) {
            checked.add(entries.check(entry, plan.origin()));
        }
        OncePerPlan once = OncePerPlan.of(checked.build(), plan.origin());
        return PlanReport.builder()
                .authority(plan.authority().name())
                .title(plan.title())
                .putAllReadings(entries.readings(plan.entries()))
                .addAllConstitutions(practice.constitutions().stream()
                        .map(Constitution::source)
                        .toList())
                .addAllEntries(once.entries())
                .addAllConsidered(entries.consideredOfDefinition(plan.entries()))
                .addAllConsidered(once.considered())
                .addAllPlanFindings(ImmutableList.<Finding>builder()
                        .addAll(entries.ofDefinition(plan.entries()))
                        .addAll(once.findings())
                        .build())
                .addAllRead(plan.read())
                .addAllUnread(plan.unread())
                .addAllSetAside(plan.setAside())
                .addAllWarnings(ofAnotherCouncil(plan))
                .addAllWarnings(ReadingsThatDiffer.warnings(entries.readings(plan.entries()), checked.build()))
                .addAllWarnings(tableEnds(checked.build()))
                .build();
    }

    /** A definition of another council is used where the caller names it, but never in silence. */
    private List<String> ofAnotherCouncil(ForwardPlan plan) {
        return practice.constitutions().stream()
                .filter(constitution -> !constitution.isOf(plan.authority().name()))
                .map(constitution -> "the definition of key decision used is that of " + constitution.council()
                        + ", and the plan is of " + plan.authority().name())
                .distinct()
                .toList();
    }

    /** A table that ends before the plan does, or soon after: also where it ends so early that nothing could be counted. */
    private List<String> tableEnds(List<EntryReport> checked) {
        LocalDate until = practice.holidays().covered().until();
        return checked.stream()
                .flatMap(entry -> lastDay(entry).stream())
                .max(Comparator.naturalOrder())
                .filter(practice.holidays()::endsSoonAfter)
                .map(last -> "the table of England's bank holidays is good until " + until
                        + (last.isAfter(until)
                                ? ", and this plan goes on to " + last + ": renew it"
                                : ", fewer than 180 days after the latest day of this plan: renew it"))
                .stream()
                .toList();
    }

    private static Optional<LocalDate> lastDay(EntryReport entry) {
        return entry.notified() instanceof Fact.Known<DecisionPeriod> when
                ? Optional.of(
                        when.value().hasTo() ? when.value().to() : when.value().from())
                : Optional.empty();
    }
}
