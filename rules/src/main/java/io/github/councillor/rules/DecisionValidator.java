package io.github.councillor.rules;

import io.github.councillor.authority.Authority;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.constitution.LocalDefinition;
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
    private final LocalDefinition definition;

    private DecisionValidator(Procedures procedures, KeyDecisionValidator keyDecisions, LocalDefinition definition) {
        this.procedures = procedures;
        this.keyDecisions = keyDecisions;
        this.definition = definition;
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
        return new DecisionValidator(
                Procedures.of(practice),
                KeyDecisionValidator.of(practice),
                new LocalDefinition(practice.constitutions()));
    }

    /** Whether the Regulations may apply to an authority. */
    public static boolean appliesTo(Authority authority) {
        return Scope.refusal(authority).isEmpty();
    }

    /**
     * Checks a decision. One declared not to be key is checked for whether it should be, one declared key for its
     * procedure, and one of which nothing is declared for both.
     *
     * @throws OutsideCoveredDays when the decision or its notice is of a day for which no law is held
     */
    public Report check(Decision decision) {
        Procedure procedure = procedures.on(decision.route().publishedOn());
        procedure.requireCovered(decision);
        return switch (decision.declared()) {
            case KEY -> procedure.check(decision, KEY);
            case NOT_KEY -> keyDecisions.classify(decision).report().and(procedure.checkMeeting(decision, KEY));
            case CANNOT_TELL ->
                UntimedEntry.isOffExecutive(decision)
                        ? procedure.check(decision, IF_KEY)
                        : ShouldBeKey.report(PlanEntry.of("", decision), procedure, definition)
                                .and(procedure.check(decision, IF_KEY));
        };
    }
}
