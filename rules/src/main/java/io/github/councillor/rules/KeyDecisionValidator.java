package io.github.councillor.rules;

import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.Authority;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.law.Requirement;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.constitution.KeyOrNot;
import io.github.councillor.rules.constitution.LocalDefinition;
import io.github.councillor.rules.meetings2012.Procedure;
import io.github.councillor.rules.meetings2012.Teller;
import io.github.councillor.rules.report.Classification;
import io.github.councillor.rules.report.Classification.Limb;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Whether a decision is key here, and by which limb: S.I. 2012/2089 reg. 8 and the council's own definition.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class KeyDecisionValidator {

    private final Procedures procedures;
    private final LocalDefinition definition;

    private KeyDecisionValidator(Procedures procedures, LocalDefinition definition) {
        this.procedures = procedures;
        this.definition = definition;
    }

    /**
     * A validator for a council without a known constitution.
     *
     * @throws OutOfScope where the Regulations do not apply to it
     */
    public static KeyDecisionValidator of(Authority authority) {
        return of(Practice.of(authority));
    }

    /**
     * A validator for a council with its constitution.
     *
     * @throws OutOfScope where the Regulations do not apply to it
     */
    public static KeyDecisionValidator of(Practice practice) {
        return new KeyDecisionValidator(Procedures.of(practice), new LocalDefinition(practice.constitutions()));
    }

    /**
     * Classifies a decision, and holds what it is declared to be against that.
     *
     * @throws OutsideCoveredDays when the decision is of a day for which no law is held
     */
    public Classification classify(Decision decision) {
        return classify(decision, PlanFact::path);
    }

    private Classification classify(Decision decision, Function<PlanFact, String> places) {
        Procedure procedure = procedures.on(decision.route().publishedOn());
        procedure.requireCovered(decision);
        KeyOrNot keyOrNot = keyOrNot(decision, procedure, places);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableList<Requirement> considered = ImmutableList.<Requirement>builder()
                .add(Meetings2012.KEY_DECISION_EXECUTIVE)
                .addAll(keyOrNot.considered())
                .build();
        if (decision.declared() != Declared.NOT_KEY) {
            procedure
                    .executive(decision.decisionMaker(), Teller.of(places, decision.declared()))
                    .ifPresent(findings::add);
        }
        if (isOffExecutive(decision)) {
            return new Classification(
                    Classification.Answer.NOT_KEY,
                    List.of(),
                    report(ImmutableList.of(Meetings2012.KEY_DECISION_EXECUTIVE), findings.build(), procedure));
        }
        List<Limb> limbs = keyOrNot.limbs(decision.effects());
        findings.addAll(keyOrNot.findings(decision.declared(), decision.effects()));
        return new Classification(
                keyOrNot.answer(decision.effects(), limbs), limbs, report(considered, findings.build(), procedure));
    }

    KeyOrNot keyOrNot(Decision decision, Procedure procedure, Function<PlanFact, String> places) {
        LocalDate day = dayOf(decision, procedure);
        return new KeyOrNot(definition.on(day), procedure.wards(day), places);
    }

    /** The day on which the definition and the law are looked up: of publication, else of the decision. */
    static LocalDate dayOf(Decision decision, Procedure procedure) {
        if (decision.route().publishedOn() instanceof Fact.Known<LocalDate> published
                && procedure.covered().contains(published.value())) {
            return published.value();
        }
        return decision.when() instanceof Fact.Known<DecisionPeriod> when
                        && procedure.covered().contains(when.value().anyDay())
                ? when.value().anyDay()
                : procedure.covered().until();
    }

    private static boolean isOffExecutive(Decision decision) {
        return decision.decisionMaker() instanceof Fact.Known<DecisionMaker> maker
                && (maker.value().place() == DecisionMaker.Place.FULL_COUNCIL
                        || maker.value().place() == DecisionMaker.Place.NOT_EXECUTIVE);
    }

    private static Report report(List<Requirement> considered, List<Finding> findings, Procedure procedure) {
        return Report.of(
                considered, List.of(), findings, procedure.counting().readings().all());
    }
}
