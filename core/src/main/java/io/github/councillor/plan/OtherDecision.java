package io.github.councillor.plan;

import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;

/**
 * A further line of an entry that names another decision maker and day.
 *
 * @param pointer its place
 * @param by who
 * @param when when
 */
public record OtherDecision(String pointer, Fact<DecisionMaker> by, Fact<DecisionPeriod> when) {

    /** Whether the day is held to the notice: only where an executive body, member or officer decides. */
    public boolean isTimed() {
        DecisionMaker.Place place = by.isKnown() ? by.get().place() : DecisionMaker.Place.NOT_STATED;
        return place == DecisionMaker.Place.EXECUTIVE || place == DecisionMaker.Place.OFFICER;
    }
}
