package io.github.councillor.rules;

import static io.github.councillor.law.ConstitutionRequirement.NARROWER_THAN_STATUTE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.calendar.Readings;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.law.Requirement;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.OtherDecision;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.constitution.KeyOrNot;
import io.github.councillor.rules.constitution.LocalDefinition;
import io.github.councillor.rules.meetings2012.Procedure;
import io.github.councillor.rules.meetings2012.Teller;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Phrases;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks one entry of a plan, and sums it up. */
final class EntryCheck {

    private static final Wording NO_LAW = new Wording(
            "no law is held for {day}: S.I. 2012/2089 is held {covered}.",
            "Hold this entry to the law of its day by other means.");
    private static final Wording NARROWER = new Wording(
            "significant effects in {required} wards make a decision key, but the reason that the plan gives asks for"
                    + " {found}.",
            "Look up the council's definition; effects in {required} wards are enough.");

    private final Procedures procedures;
    private final LocalDefinition definition;
    private final Procedure ordinary;
    private final EntryCounts counts;
    private final UntimedEntry untimedEntry;

    EntryCheck(Procedures procedures, EnglandHolidays holidays, LocalDefinition definition) {
        this.procedures = procedures;
        this.definition = definition;
        this.ordinary = procedures.on(Fact.unstated());
        this.counts = new EntryCounts(holidays);
        this.untimedEntry = new UntimedEntry(definition);
    }

    /** The readings in force when the first entry of a plan was published; of no entry, those in force on no known day. */
    Map<Requirement, Readings.Adopted> readings(List<PlanEntry> entries) {
        Procedure procedure = entries.isEmpty()
                ? ordinary
                : procedures.on(entries.get(0).decision().route().publishedOn());
        return procedure.counting().readings().all();
    }

    /** What is looked at in the council's own definition, on the days of the entries. */
    List<Requirement> consideredOfDefinition(List<PlanEntry> entries) {
        return definition(entries).considered().stream()
                .filter(requirement -> requirement == NARROWER_THAN_STATUTE)
                .toList();
    }

    /** What is found of the council's own definition, on the days of the entries. */
    List<Finding> ofDefinition(List<PlanEntry> entries) {
        return definition(entries).narrower().map(ImmutableList::of).orElseGet(ImmutableList::of);
    }

    /** The definitions that may be in force for one of the entries; of no entry, all. */
    private KeyOrNot definition(List<PlanEntry> entries) {
        List<LocalDate> days = entries.stream()
                .map(PlanEntry::decision)
                .map(decision -> KeyDecisionValidator.dayOf(
                        decision, procedures.on(decision.route().publishedOn())))
                .distinct()
                .toList();
        LocalDefinition used = days.isEmpty() ? definition : definition.onAny(days);
        return new KeyOrNot(used, ordinary.wards(ordinary.covered().until()), fact -> "");
    }

    EntryReport check(PlanEntry entry, ForwardPlan.Origin origin) {
        Decision decision = entry.decision();
        Procedure procedure = procedures.on(decision.route().publishedOn());
        Optional<String> untimed = UntimedEntry.because(entry);
        EntryReport.Builder summary = EntryReport.builder()
                .pointer(entry.pointer())
                .title(entry.title())
                .declared(decision.declared())
                .standing(entry.standing())
                .untimedBecause(untimed)
                .notified(decision.when())
                .addAllOtherDecisions(
                        entry.otherDecisions().stream().map(EntryCheck::words).toList())
                .addAllRead(entry.read())
                .addAllUnread(entry.unread());
        if (decision.decisionMaker() instanceof Fact.Known<DecisionMaker> maker) {
            summary.decisionMaker(maker.value().label());
        }
        counts.add(decision, procedure, summary);
        return summary.report(report(entry, procedure, untimed.isPresent(), origin, summary))
                .build();
    }

    private Report report(
            PlanEntry entry,
            Procedure procedure,
            boolean untimed,
            ForwardPlan.Origin origin,
            EntryReport.Builder summary) {
        Decision decision = entry.decision();
        try {
            procedure.requireCovered(decision);
        } catch (OutsideCoveredDays noLaw) {
            if (origin == ForwardPlan.Origin.FACTS) {
                throw noLaw.at(EntryDays.placeOf(noLaw.day(), entry));
            }
            return untimed ? only(procedure, List.of(), List.of()) : noLaw(entry, procedure, noLaw);
        }
        if (untimed) {
            Report report = untimedEntry.report(entry, procedure);
            return report.considered().contains(Meetings2012.KEY_DECISION_EXECUTIVE)
                    ? with(report, ofOthers(entry, procedure, report))
                    : report;
        }
        Report report = procedure.check(decision, EntryTeller.of(entry));
        if (report.considered().contains(Meetings2012.NOTICE_PERIOD)) {
            noticeOf(decision.route())
                    .ifPresent(route ->
                            summary.addAllOtherReadings(procedure.otherReadings(route.notice(), decision.when())));
        } else if (report.considered().contains(Meetings2012.EXCEPTION_PERIOD)) {
            summary.earliestByException(procedure.earliestByException(decision.route()));
        }
        Report whole = with(report, furtherFindings(entry, procedure, report));
        return decision.declared() == Declared.CANNOT_TELL
                ? ShouldBeKey.report(entry, procedure, definition).and(whole)
                : whole;
    }

    private static Optional<Route.OrdinaryNotice> noticeOf(Route route) {
        if (route instanceof Route.OrdinaryNotice ordinaryNotice) {
            return Optional.of(ordinaryNotice);
        }
        return route instanceof Route.NoticeWithSign signed
                ? Optional.of(new Route.OrdinaryNotice(signed.notice()))
                : Optional.empty();
    }

    private static Report noLaw(PlanEntry entry, Procedure procedure, OutsideCoveredDays noLaw) {
        return only(
                procedure, List.of(Meetings2012.NOTICE_PERIOD), List.of(noLaw(entry.pointerOf(PlanFact.WHEN), noLaw)));
    }

    private static Finding noLaw(String pointer, OutsideCoveredDays noLaw) {
        return Finding.of(
                Meetings2012.NOTICE_PERIOD,
                Verdict.CANNOT_TELL,
                pointer,
                ImmutableMap.of("day", noLaw.day(), "covered", noLaw.covered()),
                NO_LAW);
    }

    private static Optional<Finding> narrowerReason(PlanEntry entry, Procedure procedure) {
        int required = procedure.wards(procedure.covered().until());
        return entry.wardsInKeyReason() <= required
                ? Optional.empty()
                : Optional.of(Finding.of(
                        NARROWER_THAN_STATUTE,
                        Verdict.JUDGEMENT,
                        entry.pointerOf(PlanFact.KEY_REASON),
                        ImmutableMap.of("required", required, "found", entry.wardsInKeyReason()),
                        NARROWER));
    }

    private static Report only(Procedure procedure, List<Requirement> considered, List<Finding> findings) {
        return Report.of(
                considered, List.of(), findings, procedure.counting().readings().all());
    }

    /** What the plan's own reason, and further decision makers of the executive, add to the report. */
    private List<Finding> furtherFindings(PlanEntry entry, Procedure procedure, Report report) {
        ImmutableList.Builder<Finding> further = ImmutableList.builder();
        further.addAll(ofOthers(entry, procedure, report));
        narrowerReason(entry, procedure).ifPresent(further::add);
        return further.build();
    }

    /** What further decision makers of the executive add, each on its own day: nothing is told twice. */
    private static List<Finding> ofOthers(PlanEntry entry, Procedure procedure, Report report) {
        Teller teller = EntryTeller.of(entry);
        return entry.otherDecisions().stream()
                .filter(OtherDecision::isTimed)
                .flatMap(other -> ofOther(entry, other, procedure, teller).stream())
                .filter(finding -> report.findings().stream()
                        .noneMatch(told -> told.requirement() == finding.requirement()
                                && told.because().equals(finding.because())))
                .toList();
    }

    private static List<Finding> ofOther(PlanEntry entry, OtherDecision other, Procedure procedure, Teller teller) {
        String pointer = other.pointer() + "/due";
        Decision further = Decision.builder()
                .matter(entry.decision().matter())
                .declared(entry.decision().declared())
                .decisionMaker(other.by())
                .when(other.when())
                .route(entry.decision().route())
                .build();
        try {
            procedure.requireCovered(further);
        } catch (OutsideCoveredDays noLaw) {
            return List.of(noLaw(pointer, noLaw));
        }
        return procedure.ofFurtherDay(further, pointer, teller);
    }

    private static Report with(Report report, List<Finding> further) {
        if (further.isEmpty()) {
            return report;
        }
        return Report.of(
                Stream.concat(report.considered().stream(), further.stream().map(Finding::requirement))
                        .distinct()
                        .toList(),
                report.displaced(),
                Stream.concat(report.findings().stream(), further.stream()).toList(),
                report.readings());
    }

    private static String words(OtherDecision other) {
        String by = other.by() instanceof Fact.Known<DecisionMaker> maker
                ? maker.value().label()
                : "not stated";
        String when = other.when() instanceof Fact.Known<DecisionPeriod> period
                ? Phrases.of(period.value())
                : "on a day that is not known";
        return by + ", " + when + (other.isTimed() ? "" : " (not held to the clock)");
    }
}
