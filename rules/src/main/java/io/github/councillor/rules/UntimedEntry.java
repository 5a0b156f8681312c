package io.github.councillor.rules;

import com.google.common.collect.ImmutableList;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionMaker.Place;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.rules.constitution.LocalDefinition;
import io.github.councillor.rules.meetings2012.Procedure;
import io.github.councillor.rules.meetings2012.Teller;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * An entry that is not held to the clock of notice, and what can still be said of it.
 *
 * @param definition the council's own definition of key decision
 */
record UntimedEntry(LocalDefinition definition) {

    /** Why an entry is not held to the clock; empty where it is. */
    static Optional<String> because(PlanEntry entry) {
        if (entry.standing().isTakenOut()) {
            return Optional.of(entry.standing().word().replace('-', ' '));
        }
        if (entry.decision().declared() == Declared.NOT_KEY) {
            return Optional.of("declared not to be a key decision");
        }
        return isOffExecutive(entry.decision())
                ? Optional.of("decided by a body that is not of the executive")
                : Optional.empty();
    }

    static boolean isOffExecutive(Decision decision) {
        return decision.decisionMaker() instanceof Fact.Known<DecisionMaker> maker
                && (maker.value().place() == Place.FULL_COUNCIL || maker.value().place() == Place.NOT_EXECUTIVE);
    }

    /** A declaration of not key is looked at, and so is a key decision of a body that cannot take one. */
    Report report(PlanEntry entry, Procedure procedure) {
        Decision decision = entry.decision();
        if (entry.standing().isTakenOut()) {
            return report(procedure, List.of(), Optional.empty());
        }
        if (decision.declared() == Declared.NOT_KEY) {
            if (isOffExecutive(decision)) {
                return report(procedure, List.of(), Optional.empty());
            }
            return ShouldBeKey.report(entry, procedure, definition)
                    .and(procedure.checkMeeting(decision, Teller.of(entry::pointerOf, Declared.KEY)));
        }
        return report(
                procedure,
                List.of(Meetings2012.KEY_DECISION_EXECUTIVE),
                decision.declared() == Declared.KEY
                        ? procedure.executive(decision.decisionMaker(), EntryTeller.of(entry))
                        : Optional.empty());
    }

    private static Report report(Procedure procedure, List<Requirement> considered, Optional<Finding> found) {
        return Report.of(
                considered,
                List.of(),
                found.map(ImmutableList::of).orElseGet(ImmutableList::of),
                procedure.counting().readings().all());
    }
}
