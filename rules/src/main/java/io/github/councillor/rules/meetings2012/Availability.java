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
 * Where a notice must be available: at the offices and on the website, and under S.I. 2020/392 reg. 16 on the website
 * alone.
 */
final class Availability {

    private static final Wording NOT_THERE = new Wording(
            "{document} must be available {place}, but it was not.",
            "Make it available there as well, and let the clear days run from then.");
    private static final Wording REASONS_NOT_THERE =
            new Wording("{document} must be available {place}, but it was not.", "Make it available there as well.");

    private static final Wording INDIVIDUAL = new Wording(
            "{document} must be available {place}. From 4 April 2020 to 6 May 2021 the website alone was enough for"
                    + " meetings (S.I. 2020/392 regs. 2(4) and 16); whether that reaches a decision made by an individual,"
                    + " outside any meeting, is not settled.",
            "The monitoring officer should say which reading the authority took.");
    private static final Wording BEFORE = new Wording(
            "{document} must be available {place}. The website alone was enough for meetings from 4 April 2020 to 6 May"
                    + " 2021 (S.I. 2020/392 regs. 2(4) and 16), but this was published on {published}, before that began;"
                    + " whether the gloss cures it is not settled.",
            "The monitoring officer should say which reading the authority took.");

    private Availability() {}

    /** Whether it was at the offices, or did not need to be. */
    static Outcome offices(YesNo atOffices, Fact<LocalDate> published, Fact<DecisionMaker> maker, Law law) {
        if (law.officesRequired() == YesNo.YES || atOffices == YesNo.YES) {
            return Outcome.yes(atOffices);
        }
        if (law.officesRequired() == YesNo.NOT_STATED) {
            return Outcome.CANNOT_TELL;
        }
        if (published instanceof Fact.Known<LocalDate> day
                && day.value().isBefore(law.inForce().from())) {
            return Outcome.JUDGEMENT;
        }
        if (maker instanceof Fact.Known<DecisionMaker> known) {
            return known.value() instanceof DecisionMaker.Body ? Outcome.MET : Outcome.JUDGEMENT;
        }
        return Outcome.CANNOT_TELL;
    }

    static Finding explainOffices(
            Meetings2012 requirement,
            Outcome outcome,
            PlanFact about,
            String document,
            Fact<LocalDate> published,
            Law law,
            Teller teller) {
        String place = "at the authority's offices";
        ImmutableMap<String, Object> values = ImmutableMap.of("document", document, "place", place);
        return switch (outcome) {
            case BREACH -> teller.tell(requirement, outcome, about, values, notThere(requirement));
            case JUDGEMENT ->
                published instanceof Fact.Known<LocalDate> day
                                && day.value().isBefore(law.inForce().from())
                        ? teller.tell(
                                requirement,
                                outcome,
                                about,
                                ImmutableMap.of("document", document, "place", place, "published", day.value()),
                                BEFORE)
                        : teller.tell(requirement, outcome, about, values, INDIVIDUAL);
            default ->
                law.officesRequired() != YesNo.NO
                        ? teller.missing(
                                requirement, about, "whether it was there", document + " must be available " + place)
                        : teller.missing(
                                requirement,
                                PlanFact.DECISION_MAKER,
                                "whether a body or an individual decides",
                                document + " must be available " + place
                                        + ", save that the website alone was enough for meetings from 4 April 2020 to 6"
                                        + " May 2021 (S.I. 2020/392 regs. 2(4) and 16)");
        };
    }

    static Finding explainWebsite(
            Meetings2012 requirement, Outcome outcome, PlanFact about, String document, Teller teller) {
        String place = "on the authority's website, if it has one";
        return outcome == Outcome.BREACH
                ? teller.tell(
                        requirement,
                        outcome,
                        about,
                        ImmutableMap.of("document", document, "place", place),
                        notThere(requirement))
                : teller.missing(requirement, about, "whether it was there", document + " must be available " + place);
    }

    /** A notice of reasons has no clock to run. */
    private static Wording notThere(Meetings2012 requirement) {
        return switch (requirement) {
            case EXCEPTION_REASONS, URGENCY_REASONS, PRIVATE_URGENCY_REASONS -> REASONS_NOT_THERE;
            default -> NOT_THERE;
        };
    }
}
