package io.github.councillor.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionMaker.Place;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.plan.Standing;
import io.github.councillor.rules.constitution.KeyOrNot;
import io.github.councillor.rules.constitution.LocalDefinition;
import io.github.councillor.rules.meetings2012.Procedure;
import io.github.councillor.rules.meetings2012.Teller;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.util.List;
import java.util.Optional;

/**
 * An entry that is not held to the clock of notice, and what can still be said of it.
 *
 * @param definition the council's own definition of key decision
 */
record UntimedEntry(LocalDefinition definition) {

    private static final Wording SHOULD_BE_KEY = new Wording(
            "the plan declares this not to be a key decision, and shows {shown}. A decision is key if its money is"
                    + " significant against the budget for the service, or its effects are significant in two or more"
                    + " wards.",
            "The monitoring officer should say whether it is significant, and why.");

    /** Why an entry is not held to the clock; empty where it is. */
    static Optional<String> because(PlanEntry entry) {
        if (entry.standing() != Standing.OPEN) {
            return Optional.of(entry.standing().word().replace('-', ' '));
        }
        if (entry.decision().declared() == Declared.NOT_KEY) {
            return Optional.of("declared not to be a key decision");
        }
        return isOffExecutive(entry.decision())
                ? Optional.of("decided by a body that is not of the executive")
                : Optional.empty();
    }

    private static boolean isOffExecutive(Decision decision) {
        return decision.decisionMaker() instanceof Fact.Known<DecisionMaker> maker
                && (maker.value().place() == Place.FULL_COUNCIL || maker.value().place() == Place.NOT_EXECUTIVE);
    }

    /** A declaration of not key is looked at, and so is a key decision of a body that cannot take one. */
    Report report(PlanEntry entry, Procedure procedure) {
        Decision decision = entry.decision();
        if (entry.standing() != Standing.OPEN) {
            return report(procedure, List.of(), Optional.empty());
        }
        if (decision.declared() == Declared.NOT_KEY) {
            if (isOffExecutive(decision)) {
                return report(procedure, List.of(), Optional.empty());
            }
            Optional<Finding> shouldBe = shouldBeKey(entry, procedure);
            return report(procedure, shouldBe.isPresent() ? List.of(Meetings2012.KEY_DECISION) : List.of(), shouldBe)
                    .and(procedure.checkMeeting(decision, Teller.of(entry::pointerOf, Declared.KEY)));
        }
        return report(
                procedure,
                List.of(Meetings2012.KEY_DECISION_EXECUTIVE),
                procedure.executive(decision.decisionMaker(), Teller.of(entry::pointerOf, decision.declared())));
    }

    /** What an entry declared not to be key shows that would make it key, if it is significant. */
    private Optional<Finding> shouldBeKey(PlanEntry entry, Procedure procedure) {
        Decision decision = entry.decision();
        LocalDefinition inForce = definition.on(KeyDecisionValidator.dayOf(decision, procedure));
        KeyOrNot keyOrNot =
                new KeyOrNot(inForce, procedure.wards(procedure.covered().until()), entry::pointerOf);
        Optional<Finding> admitted = keyOrNot.admitted(decision.effects());
        if (admitted.isPresent()) {
            return admitted;
        }
        if (decision.effects().effectsSignificant() == YesNo.NO && !inForce.isMoneyMet(decision.effects())) {
            return Optional.empty();
        }
        if (inForce.isMoneyMet(decision.effects())) {
            return Optional.of(finding(entry, PlanFact.MONEY, "money that meets the council's own threshold"));
        }
        return decision.effects().wards() instanceof Fact.Known<WardsAffected> wards
                        && wards.value().count()
                                >= procedure.wards(procedure.covered().until())
                ? Optional.of(finding(entry, PlanFact.WARDS, "effects in " + wards.value()))
                : Optional.empty();
    }

    private static Finding finding(PlanEntry entry, PlanFact about, String shown) {
        return Finding.of(
                Meetings2012.KEY_DECISION,
                Verdict.JUDGEMENT,
                entry.pointerOf(about),
                ImmutableMap.of("shown", shown),
                SHOULD_BE_KEY);
    }

    private static Report report(Procedure procedure, List<Requirement> considered, Optional<Finding> found) {
        return Report.of(
                considered,
                List.of(),
                found.map(ImmutableList::of).orElseGet(ImmutableList::of),
                procedure.counting().readings().all());
    }
}
