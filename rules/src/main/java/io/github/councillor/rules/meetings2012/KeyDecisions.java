package io.github.councillor.rules.meetings2012;

import static io.github.councillor.law.Meetings2012.KEY_DECISION_EXECUTIVE;
import static io.github.councillor.rules.meetings2012.Outcome.unless;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionMaker.Place;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Wording;

/**
 * Regulation 8: key decisions, so far as a declaration of key shows it. Whether a decision that is not declared key should
 * be is asked in {@code rules.constitution}, for the council's own definition comes in.
 */
final class KeyDecisions {

    private static final String MUST = "a key decision must be an executive decision";

    private KeyDecisions() {}

    /** Paragraph (1): an executive decision. */
    static long check(Fact<DecisionMaker> maker) {
        return unless(executive(maker), KEY_DECISION_EXECUTIVE);
    }

    static Outcome executive(Fact<DecisionMaker> maker) {
        if (maker instanceof Fact.Known<DecisionMaker> known) {
            Place place = known.value().place();
            if (place == Place.EXECUTIVE || place == Place.OFFICER) {
                return Outcome.MET;
            }
            return place == Place.NOT_STATED ? Outcome.CANNOT_TELL : Outcome.JUDGEMENT;
        }
        return Outcome.CANNOT_TELL;
    }

    static Finding explain(Meetings2012 requirement, Fact<DecisionMaker> maker, Teller teller) {
        if (maker instanceof Fact.Known<DecisionMaker> known) {
            ImmutableMap<String, Object> values =
                    ImmutableMap.of("maker", known.value().label());
            if (executive(maker) == Outcome.JUDGEMENT) {
                return teller.tell(
                        requirement,
                        Outcome.JUDGEMENT,
                        PlanFact.DECISION_MAKER,
                        values,
                        new Wording(
                                MUST
                                        + ", but {maker} is not of the executive. Either this is not a key decision, or the"
                                        + " decision of the executive is not shown.",
                                "Say which: if the executive decides as well, its decision needs its own notice."));
            }
            return teller.tell(
                    requirement,
                    Outcome.CANNOT_TELL,
                    PlanFact.DECISION_MAKER,
                    values,
                    new Wording(
                            MUST + ", and whether {maker} is of the executive is not known: a joint committee is only"
                                    + " where all its members are members of an executive.",
                            "State where {maker} stands."));
        }
        return teller.missing(requirement, PlanFact.DECISION_MAKER, "the decision maker", MUST);
    }
}
