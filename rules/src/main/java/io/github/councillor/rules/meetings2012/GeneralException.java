package io.github.councillor.rules.meetings2012;

import static io.github.councillor.law.Meetings2012.EXCEPTION_CHAIR_INFORMED;
import static io.github.councillor.law.Meetings2012.EXCEPTION_OFFICES;
import static io.github.councillor.law.Meetings2012.EXCEPTION_PERIOD;
import static io.github.councillor.law.Meetings2012.EXCEPTION_REASONS;
import static io.github.councillor.law.Meetings2012.EXCEPTION_WEBSITE;
import static io.github.councillor.rules.meetings2012.Outcome.bits;
import static io.github.councillor.rules.meetings2012.Outcome.unless;
import static io.github.councillor.rules.meetings2012.Outcome.yes;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.ScrutinyInformed;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Wording;

/** Regulation 10: general exception. It displaces regulation 9 (paragraph (2)). */
final class GeneralException {

    /** All of regulation 10. */
    static final long ALL = bits(EXCEPTION_CHAIR_INFORMED, EXCEPTION_REASONS);

    private static final String DOCUMENT = "the notice of the general exception";
    private static final Period.Names NAMES =
            new Period.Names(DOCUMENT, "the decision", "Decide", ", or seek agreement that it is urgent");
    private static final Reasons REASONS = new Reasons("why 28 clear days' notice was impracticable");

    private GeneralException() {}

    static long check(
            ExceptionNotice notice, Fact<DecisionPeriod> when, Fact<DecisionMaker> maker, Law law, Counting counting) {
        return unless(informed(notice), EXCEPTION_CHAIR_INFORMED)
                | unless(offices(notice, maker, law), EXCEPTION_OFFICES)
                | unless(yes(notice.onWebsite()), EXCEPTION_WEBSITE)
                | unless(period(notice, when, law, counting), EXCEPTION_PERIOD)
                | unless(reasons(notice, maker, law), EXCEPTION_REASONS);
    }

    /** Each member counts as the chair does: a committee's chair is one of its members. */
    private static Outcome informed(ExceptionNotice notice) {
        return switch (notice.informed()) {
            case CHAIR, EACH_MEMBER -> Outcome.MET;
            case NOBODY -> Outcome.BREACH;
            case NOT_STATED -> Outcome.CANNOT_TELL;
        };
    }

    private static Outcome offices(ExceptionNotice notice, Fact<DecisionMaker> maker, Law law) {
        return Availability.offices(notice.atOffices(), notice.availableOn(), maker, law);
    }

    private static Outcome period(ExceptionNotice notice, Fact<DecisionPeriod> when, Law law, Counting counting) {
        return Period.outcome(counting.exception(), law.exceptionDays(), notice.availableOn(), when);
    }

    private static Outcome reasons(ExceptionNotice notice, Fact<DecisionMaker> maker, Law law) {
        return REASONS.outcome(notice.reasons(), notice.reasonsAtOffices(), notice.reasonsOnWebsite(), maker, law);
    }

    static Finding explain(
            Meetings2012 requirement,
            ExceptionNotice notice,
            Fact<DecisionPeriod> when,
            Fact<DecisionMaker> maker,
            Law law,
            Counting counting,
            Teller teller) {
        return switch (requirement) {
            case EXCEPTION_CHAIR_INFORMED -> explainInformed(notice, teller);
            case EXCEPTION_OFFICES ->
                Availability.explainOffices(
                        requirement,
                        offices(notice, maker, law),
                        PlanFact.EXCEPTION_AT_OFFICES,
                        DOCUMENT,
                        notice.availableOn(),
                        law,
                        teller);
            case EXCEPTION_WEBSITE ->
                Availability.explainWebsite(
                        requirement, yes(notice.onWebsite()), PlanFact.EXCEPTION_ON_WEBSITE, DOCUMENT, teller);
            case EXCEPTION_PERIOD ->
                Period.explain(
                        requirement,
                        counting.exception(),
                        counting.compared(),
                        law.exceptionDays(),
                        notice.availableOn(),
                        when,
                        PlanFact.EXCEPTION_AVAILABLE_ON,
                        NAMES,
                        teller);
            case EXCEPTION_REASONS ->
                REASONS.explain(
                        requirement,
                        PlanFact.EXCEPTION_REASONS,
                        notice.reasons(),
                        notice.reasonsAtOffices(),
                        notice.reasonsOnWebsite(),
                        maker,
                        law,
                        teller);
            default -> throw new IllegalArgumentException("not of regulation 10: " + requirement.code());
        };
    }

    private static Finding explainInformed(ExceptionNotice notice, Teller teller) {
        String must =
                "the proper officer must tell the chair of the relevant overview and scrutiny committee, or if there"
                        + " is none each of its members, of the matter in writing";
        return notice.informed() == ScrutinyInformed.NOBODY
                ? teller.tell(
                        EXCEPTION_CHAIR_INFORMED,
                        Outcome.BREACH,
                        PlanFact.INFORMED,
                        ImmutableMap.of(),
                        new Wording(must + ", and nobody was told.", "Tell them before the decision is made."))
                : teller.missing(EXCEPTION_CHAIR_INFORMED, PlanFact.INFORMED, "whether they were told", must);
    }
}
