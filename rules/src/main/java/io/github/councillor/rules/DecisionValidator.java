package io.github.councillor.rules;

import io.github.councillor.authority.Authority;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.meetings2012.Procedure;
import io.github.councillor.rules.meetings2012.Scope;
import io.github.councillor.rules.meetings2012.Teller;
import io.github.councillor.rules.report.Report;

/**
 * Whether one decision, with the route its notice took, is lawful: S.I. 2012/2089 regs. 5 and 8 to 11.
 *
 * <p>Immutable and safe to share between threads; make one for a council and keep it. Checking a lawful decision
 * allocates nothing.
 */
public final class DecisionValidator {

    private static final Teller KEY = Teller.of(PlanFact::path, Declared.KEY);
    private static final Teller IF_KEY = Teller.of(PlanFact::path, Declared.CANNOT_TELL);

    private final Procedures procedures;
    private final KeyDecisionValidator keyDecisions;

    private DecisionValidator(Procedures procedures, KeyDecisionValidator keyDecisions) {
        this.procedures = procedures;
        this.keyDecisions = keyDecisions;
    }

    /**
     * A validator for a council, with the default readings.
     *
     * @throws OutOfScope where the Regulations do not apply to it; ask {@link #appliesTo} first
     */
    public static DecisionValidator of(Authority authority) {
        return of(Practice.of(authority));
    }

    /**
     * A validator for a council's practice.
     *
     * @throws OutOfScope where the Regulations do not apply to it; ask {@link #appliesTo} first
     */
    public static DecisionValidator of(Practice practice) {
        return new DecisionValidator(Procedures.of(practice), KeyDecisionValidator.of(practice));
    }

    /** Whether the Regulations may apply to an authority. */
    public static boolean appliesTo(Authority authority) {
        return Scope.refusal(authority).isEmpty();
    }

    /**
     * Checks a decision. One declared not to be key is checked for whether it should be; any other for its procedure.
     *
     * @throws OutsideCoveredDays when the decision or its notice is of a day for which no law is held
     */
    public Report check(Decision decision) {
        Procedure procedure = procedures.on(decision.route().publishedOn());
        procedure.requireCovered(decision);
        return decision.declared() == Declared.NOT_KEY
                ? keyDecisions.classify(decision).report().and(procedure.checkMeeting(decision, KEY))
                : procedure.check(decision, tellerOf(decision));
    }

    private static Teller tellerOf(Decision decision) {
        return decision.declared() == Declared.CANNOT_TELL ? IF_KEY : KEY;
    }
}
