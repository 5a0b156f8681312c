package io.github.councillor.rules.meetings2012;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Wording;
import java.util.Optional;

/** What is noted of a sign of an exception that the days do not bear out. It is guidance, and never breaks law. */
final class Signs {

    private static final Wording UNNEEDED = new Wording(
            "the entry shows a sign of an exception, though its notice leaves 28 clear days, so that none is needed.",
            "Say whether an exception was relied on, and why.");
    private static final Wording GENERAL_EXCEPTION_FITS = new Wording(
            "special urgency is for a decision whose date makes the general exception impracticable, but this was published"
                    + " on {published} and the decision is to be {when}, which leaves {found} clear days (counted under the"
                    + " reading \"{reading}\"), and the general exception needs {required}.",
            "Say why the general exception was impracticable.");

    private Signs() {}

    /** The requirement at which an exception that is not needed is noted. */
    static Meetings2012 of(Route.NoticeWithSign signed) {
        return signed.exception() instanceof Route.SpecialUrgency
                ? Meetings2012.URGENCY_REASONS
                : Meetings2012.EXCEPTION_REASONS;
    }

    /** A sign of an exception with 28 clear days or more changes nothing, and is noted. */
    static Finding unneeded(Meetings2012 requirement, Teller teller) {
        PlanFact about =
                requirement == Meetings2012.URGENCY_REASONS ? PlanFact.URGENCY_REASONS : PlanFact.EXCEPTION_REASONS;
        return teller.tell(requirement, Outcome.JUDGEMENT, about, ImmutableMap.of(), UNNEEDED)
                .asGuidance();
    }

    /** Special urgency, with days enough for the general exception; empty where they are too few or cannot be told. */
    static Optional<Finding> generalExceptionFits(
            Route.NoticeWithSign signed, Fact<DecisionPeriod> when, Law law, Counting counting, Teller teller) {
        if (!(signed.exception() instanceof Route.SpecialUrgency)
                || Period.outcome(
                                counting.exception(),
                                law.exceptionDays(),
                                signed.notice().publishedOn(),
                                when)
                        != Outcome.MET) {
            return Optional.empty();
        }
        return Optional.of(teller.tell(
                        Meetings2012.URGENCY_AGREEMENT,
                        Outcome.JUDGEMENT,
                        PlanFact.AGREED_BY,
                        ImmutableMap.of(
                                "published", signed.notice().publishedOn().get(),
                                "when", when.get(),
                                "found",
                                        counting.exception()
                                                .between(
                                                        signed.notice()
                                                                .publishedOn()
                                                                .get(),
                                                        when.get().from()),
                                "required", law.exceptionDays(),
                                "reading", counting.exception().reading().word()),
                        GENERAL_EXCEPTION_FITS)
                .asGuidance());
    }
}
