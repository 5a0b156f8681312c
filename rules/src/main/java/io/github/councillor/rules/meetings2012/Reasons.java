package io.github.councillor.rules.meetings2012;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;

/**
 * A notice of reasons, at the offices and on the website, as regulations 5(7), 10(3) and 11(2) ask for alike.
 *
 * @param why what the reasons are of, as {@code why 28 clear days' notice was impracticable}
 */
record Reasons(String why) {

    private static final String DOCUMENT = "the notice of reasons";

    Outcome outcome(Fact<String> reasons, YesNo atOffices, YesNo onWebsite, Fact<DecisionMaker> maker, Law law) {
        return Outcome.given(reasons) == Outcome.BREACH
                ? Outcome.BREACH
                : Outcome.given(reasons)
                        .and(Availability.offices(atOffices, Fact.<LocalDate>unstated(), maker, law))
                        .and(Outcome.yes(onWebsite));
    }

    Finding explain(
            Meetings2012 requirement,
            PlanFact about,
            Fact<String> reasons,
            YesNo atOffices,
            YesNo onWebsite,
            Fact<DecisionMaker> maker,
            Law law,
            Teller teller) {
        Outcome outcome = outcome(reasons, atOffices, onWebsite, maker, law);
        String must = "a notice of the reasons " + why + " must follow as soon as reasonably practicable";
        if (Outcome.given(reasons) == Outcome.BREACH) {
            return teller.tell(
                    requirement,
                    outcome,
                    about,
                    ImmutableMap.of(),
                    new Wording(
                            must + ", and there was none.",
                            "Publish the reasons now, at the offices and on the website."));
        }
        Outcome offices = Availability.offices(atOffices, Fact.<LocalDate>unstated(), maker, law);
        if (Outcome.yes(onWebsite) == outcome && outcome != Outcome.given(reasons)) {
            return Availability.explainWebsite(requirement, outcome, about, DOCUMENT, teller);
        }
        if (offices == outcome && outcome != Outcome.given(reasons)) {
            return Availability.explainOffices(
                    requirement, outcome, about, DOCUMENT, Fact.<LocalDate>unstated(), law, teller);
        }
        return reasons instanceof Fact.Unread<String> unread
                ? teller.unread(requirement, about, "the reasons", unread.written(), must)
                : teller.missing(requirement, about, "whether it did", must);
    }
}
