package io.github.councillor.rules.meetings2012;

import static io.github.councillor.law.Meetings2012.URGENCY_AGREEMENT;
import static io.github.councillor.law.Meetings2012.URGENCY_BEFORE_DECISION;
import static io.github.councillor.law.Meetings2012.URGENCY_REASONS;
import static io.github.councillor.rules.meetings2012.Outcome.bits;
import static io.github.councillor.rules.meetings2012.Outcome.unless;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.UrgencyAgreement;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;

/** Regulation 11: cases of special urgency. It displaces regulation 10, and so regulation 9. */
final class SpecialUrgency {

    /** All of regulation 11. */
    static final long ALL = bits(URGENCY_AGREEMENT, URGENCY_REASONS);

    private static final String WHAT = "the making of the decision";
    private static final Before DECISION =
            new Before("the decision", "is made", "Decide on or after {agreed}, or decide again.");
    private static final Reasons REASONS = new Reasons("why it is urgent and cannot reasonably be deferred");

    private SpecialUrgency() {}

    static long check(UrgencyAgreement agreement, Fact<DecisionPeriod> when, Fact<DecisionMaker> maker, Law law) {
        return unless(Agreement.outcome(agreement), URGENCY_AGREEMENT)
                | unless(before(agreement, when), URGENCY_BEFORE_DECISION)
                | unless(reasons(agreement, maker, law), URGENCY_REASONS);
    }

    static Outcome before(UrgencyAgreement agreement, Fact<DecisionPeriod> when) {
        if (agreement.agreedOn() instanceof Fact.Known<LocalDate> agreed
                && when instanceof Fact.Known<DecisionPeriod> period) {
            if (!agreed.value().isAfter(period.value().from())) {
                return Outcome.MET;
            }
            return agreed.value().isAfter(period.value().to()) ? Outcome.BREACH : Outcome.CANNOT_TELL;
        }
        return agreement.agreedOn().isNone() ? Outcome.BREACH : Outcome.CANNOT_TELL;
    }

    private static Outcome reasons(UrgencyAgreement agreement, Fact<DecisionMaker> maker, Law law) {
        return REASONS.outcome(
                agreement.reasons(), agreement.reasonsAtOffices(), agreement.reasonsOnWebsite(), maker, law);
    }

    static Finding explain(
            Meetings2012 requirement,
            UrgencyAgreement agreement,
            Fact<DecisionPeriod> when,
            Fact<DecisionMaker> maker,
            Law law,
            Teller teller) {
        return switch (requirement) {
            case URGENCY_AGREEMENT -> Agreement.explain(requirement, PlanFact.AGREED_BY, agreement, WHAT, teller);
            case URGENCY_BEFORE_DECISION -> explainBefore(agreement, when, teller);
            case URGENCY_REASONS ->
                REASONS.explain(
                        requirement,
                        PlanFact.URGENCY_REASONS,
                        agreement.reasons(),
                        agreement.reasonsAtOffices(),
                        agreement.reasonsOnWebsite(),
                        maker,
                        law,
                        teller);
            default -> throw new IllegalArgumentException("not of regulation 11: " + requirement.code());
        };
    }

    private static Finding explainBefore(UrgencyAgreement agreement, Fact<DecisionPeriod> when, Teller teller) {
        return explainBefore(URGENCY_BEFORE_DECISION, PlanFact.AGREED_ON, agreement, when, DECISION, teller);
    }

    /**
     * What the agreement must come before.
     *
     * @param event as {@code the decision}
     * @param act as {@code is made}
     * @param remedy what can still be done
     */
    record Before(String event, String act, String remedy) {}

    static Finding explainBefore(
            Meetings2012 requirement,
            PlanFact about,
            UrgencyAgreement agreement,
            Fact<DecisionPeriod> when,
            Before before,
            Teller teller) {
        String must = "the agreement that " + before.event() + " is urgent must be obtained before " + before.event()
                + " " + before.act();
        if (agreement.agreedOn() instanceof Fact.Known<LocalDate> agreed
                && when instanceof Fact.Known<DecisionPeriod> period) {
            return teller.tell(
                    requirement,
                    before(agreement, when),
                    about,
                    ImmutableMap.of("agreed", agreed.value(), "when", period.value()),
                    new Wording(
                            must + ". It was obtained on {agreed}, and " + before.event() + " is {when}.",
                            before.remedy()));
        }
        return agreement.agreedOn().isNone()
                ? teller.tell(
                        requirement,
                        Outcome.BREACH,
                        about,
                        ImmutableMap.of(),
                        new Wording(
                                must + ", and it was not obtained.",
                                "Obtain it before " + before.event() + " " + before.act() + "."))
                : teller.missing(
                        requirement,
                        about,
                        "the day of " + (agreement.agreedOn().isKnown() ? before.event() : "the agreement"),
                        must);
    }
}
