package io.github.councillor.rules.meetings2012;

import static io.github.councillor.law.Meetings2012.KEY_DECISION;
import static io.github.councillor.law.Meetings2012.KEY_DECISION_EXECUTIVE;
import static io.github.councillor.rules.meetings2012.Outcome.bit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.InForce;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Terms;
import io.github.councillor.law.Timeline;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.notice.UrgencyAgreement;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.OtherReading;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The procedure of regulations 5 and 9 to 11 for one decision that is, or may be, key: the route it takes, what that route
 * displaces, and what is found on it.
 */
public final class Procedure {

    private static final long REGULATION_8 = bit(KEY_DECISION_EXECUTIVE) | bit(KEY_DECISION);
    private static final Meetings2012[] REQUIREMENTS = Meetings2012.values();

    private final Timeline<Law> law;
    private final Counting counting;
    private final ClearReports clear;

    private Procedure(Timeline<Law> law, Counting counting) {
        this.law = law;
        this.counting = counting;
        this.clear = new ClearReports(counting.readings().all());
    }

    /** The procedure with the shipped numbers of law, counted in some way. */
    public static Procedure of(Counting counting) {
        return new Procedure(Law.timeline(Terms.shipped()), counting);
    }

    /** The days for which law is held. */
    public InForce covered() {
        return law.covered();
    }

    /** How periods are counted. */
    public Counting counting() {
        return counting;
    }

    /** Clear days that the notice of a key decision needs, on a day. */
    public int noticeDays(LocalDate day) {
        return law.at(day).noticeDays();
    }

    /** Wards in which significant effects make a decision key, on a day. */
    public int wards(LocalDate day) {
        return law.at(day).wards();
    }

    /** The days that must be covered by the law held: of the decision, and of the publication. */
    public void requireCovered(Decision decision) {
        if (decision.when() instanceof Fact.Known<DecisionPeriod> when) {
            law.at(when.value().anyDay());
        }
        requireCovered(decision.route().publishedOn());
        if (decision.privateMeeting() instanceof Fact.Known<PrivateMeeting> meeting) {
            requireCovered(meeting.value().heldOn());
            requireCovered(meeting.value().noticeOn());
            requireCovered(meeting.value().furtherNoticeOn());
        }
    }

    private void requireCovered(Fact<LocalDate> day) {
        if (day instanceof Fact.Known<LocalDate> known) {
            law.at(known.value());
        }
    }

    /** What is found of a decision maker that is not shown to be of the executive; empty where it is. */
    public Optional<Finding> executive(Fact<DecisionMaker> maker, Teller teller) {
        return KeyDecisions.check(maker) == 0
                ? Optional.empty()
                : Optional.of(KeyDecisions.explain(KEY_DECISION_EXECUTIVE, maker, teller));
    }

    /** Checks a decision that is declared key, or of which nothing is declared. */
    public Report check(Decision decision, Teller teller) {
        Fact<DecisionMaker> maker = decision.decisionMaker();
        Fact<DecisionPeriod> when = decision.when();
        Law onTheDay = on(decision);
        long offExecutive = KeyDecisions.check(maker);
        if (KeyDecisions.executive(maker) == Outcome.JUDGEMENT) {
            long only = bit(KEY_DECISION_EXECUTIVE);
            return report(decision, decision.route(), only, 0, only, onTheDay, teller);
        }
        Route route = effective(decision.route(), when, onTheDay);
        long considered = REGULATION_8;
        long found = offExecutive;
        if (decision.declared() == Declared.CANNOT_TELL) {
            considered &= ~bit(KEY_DECISION);
        }
        long displaced = 0;
        if (route instanceof Route.OrdinaryNotice ordinary) {
            considered |= Publicity.considered(ordinary.notice(), when);
            found |= Publicity.check(ordinary.notice(), when, maker, onTheDay, counting);
        } else if (route instanceof Route.NoticeWithSign signed) {
            long sign = bit(signOf(signed));
            considered |= Publicity.considered(signed.notice(), when) | sign;
            found |= Publicity.check(signed.notice(), when, maker, onTheDay, counting) | sign;
        } else if (route instanceof Route.GeneralException exception) {
            displaced = Publicity.ALL;
            considered |= GeneralException.ALL;
            found |= GeneralException.check(exception.notice(), when, maker, onTheDay, counting);
        } else if (route instanceof Route.SpecialUrgency urgency) {
            displaced = Publicity.ALL | GeneralException.ALL;
            considered |= SpecialUrgency.ALL;
            found |= SpecialUrgency.check(urgency.agreement(), when, maker, onTheDay);
        } else if (route instanceof Route.UnnamedException unnamed) {
            displaced = Publicity.ALL;
            considered |= GeneralException.ALL | SpecialUrgency.ALL;
            found |= GeneralException.check(unnamed.notice(), when, maker, onTheDay, counting)
                    | SpecialUrgency.check(unnamed.agreement(), when, maker, onTheDay);
        }
        considered |= MeetingInPrivate.considered(decision, route);
        displaced |= MeetingInPrivate.displaced(decision);
        found |= MeetingInPrivate.check(decision, route, law, counting);
        return report(decision, route, considered, displaced, found & considered, onTheDay, teller);
    }

    /** Checks only the private meeting at which a decision is made: regulation 5 binds whether or not it is key. */
    public Report checkMeeting(Decision decision, Teller teller) {
        Route route = decision.route();
        long considered = MeetingInPrivate.considered(decision, route);
        return report(
                decision,
                route,
                considered,
                MeetingInPrivate.displaced(decision),
                MeetingInPrivate.check(decision, route, law, counting) & considered,
                on(decision),
                teller);
    }

    private Report report(
            Decision decision, Route route, long considered, long displaced, long found, Law onTheDay, Teller teller) {
        if (found == 0) {
            return clear.of(considered, displaced);
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Meetings2012 requirement : REQUIREMENTS) {
            if ((found & bit(requirement)) != 0) {
                findings.add(explain(requirement, decision, route, onTheDay, teller));
            }
        }
        return Report.of(
                ClearReports.list(considered),
                ClearReports.list(displaced),
                findings.build(),
                counting.readings().all());
    }

    private Finding explain(Meetings2012 requirement, Decision decision, Route route, Law onTheDay, Teller teller) {
        Fact<DecisionMaker> maker = decision.decisionMaker();
        Fact<DecisionPeriod> when = decision.when();
        if (requirement == KEY_DECISION_EXECUTIVE) {
            return KeyDecisions.explain(requirement, maker, teller);
        }
        if (requirement.compareTo(Meetings2012.PRIVATE_NOTICE_PERIOD) >= 0) {
            return MeetingInPrivate.explain(requirement, decision, law, counting, teller);
        }
        if (route instanceof Route.NoticeWithSign signed) {
            return requirement == signOf(signed)
                    ? unneeded(requirement, teller)
                    : Publicity.explain(requirement, signed.notice(), when, maker, onTheDay, counting, teller);
        }
        if (route instanceof Route.OrdinaryNotice ordinary) {
            return Publicity.explain(requirement, ordinary.notice(), when, maker, onTheDay, counting, teller);
        }
        return requirement.compareTo(Meetings2012.URGENCY_AGREEMENT) >= 0
                ? SpecialUrgency.explain(requirement, agreement(route), when, maker, onTheDay, teller)
                : exception(requirement, route, when, maker, onTheDay, teller);
    }

    /** Where the source does not say which exception it is, too few days for one of them may be the other. */
    private Finding exception(
            Meetings2012 requirement,
            Route route,
            Fact<DecisionPeriod> when,
            Fact<DecisionMaker> maker,
            Law onTheDay,
            Teller teller) {
        if (route instanceof Route.UnnamedException unnamed) {
            return GeneralException.explain(
                    requirement, unnamed.notice(), when, maker, onTheDay, counting, teller.ifThatIsTheRoute());
        }
        ExceptionNotice notice = ((Route.GeneralException) route).notice();
        return GeneralException.explain(requirement, notice, when, maker, onTheDay, counting, teller);
    }

    private static UrgencyAgreement agreement(Route route) {
        return route instanceof Route.UnnamedException unnamed
                ? unnamed.agreement()
                : ((Route.SpecialUrgency) route).agreement();
    }

    /** A sign of an exception with 28 clear days or more changes nothing, and is noted. */
    private static Finding unneeded(Meetings2012 requirement, Teller teller) {
        return teller.tell(
                        requirement,
                        Outcome.JUDGEMENT,
                        requirement == Meetings2012.URGENCY_REASONS
                                ? PlanFact.URGENCY_REASONS
                                : PlanFact.EXCEPTION_REASONS,
                        ImmutableMap.of(),
                        new Wording(
                                "the entry shows a sign of an exception, though its notice leaves 28 clear days, so that"
                                        + " none is needed.",
                                "Say whether an exception was relied on, and why."))
                .asGuidance();
    }

    private static Meetings2012 signOf(Route.NoticeWithSign signed) {
        return signed.exception() instanceof Route.SpecialUrgency
                ? Meetings2012.URGENCY_REASONS
                : Meetings2012.EXCEPTION_REASONS;
    }

    /** A notice with a sign of an exception is an ordinary notice where it leaves 28 clear days, else the exception. */
    private Route effective(Route route, Fact<DecisionPeriod> when, Law onTheDay) {
        return route instanceof Route.NoticeWithSign signed
                        && Publicity.period(signed.notice(), when, onTheDay, counting) != Outcome.MET
                ? signed.exception()
                : route;
    }

    /** The law on the day of the decision; of its publication where that is not known; the latest where neither is. */
    private Law on(Decision decision) {
        return Law.onDayOf(law, decision.when(), decision.route().publishedOn());
    }

    /** A further day of decision under the same notice, where no day of it leaves the clear days; empty where one may. */
    public Optional<Finding> tooSoon(Route route, Fact<DecisionPeriod> when, String pointer, Teller teller) {
        if (!(route instanceof Route.OrdinaryNotice ordinary)
                || !(when instanceof Fact.Known<DecisionPeriod> period)
                || !law.covered().contains(period.value().anyDay())) {
            return Optional.empty();
        }
        Law onTheDay = law.at(period.value().anyDay());
        return Publicity.period(ordinary.notice(), when, onTheDay, counting) == Outcome.BREACH
                ? Optional.of(Publicity.explainPeriod(ordinary.notice(), when, onTheDay, counting, teller.at(pointer)))
                : Optional.empty();
    }

    /** The first lawful day under the general exception, counted from the publication that a route shows. */
    public Optional<LocalDate> earliestByException(Route signed) {
        Route route = signed instanceof Route.NoticeWithSign both
                        && both.exception().publishedOn().isKnown()
                ? both.exception()
                : signed;
        return route.publishedOn() instanceof Fact.Known<LocalDate> published
                ? Period.earliest(
                        counting.exception(), law.at(published.value()).exceptionDays(), published.value())
                : Optional.empty();
    }

    /** Where another reading of clear days would answer otherwise on the period of the notice. */
    public List<OtherReading> otherReadings(KeyDecisionNotice notice, Fact<DecisionPeriod> when) {
        if (!(notice.publishedOn() instanceof Fact.Known<LocalDate> published)
                || !(when instanceof Fact.Known<DecisionPeriod> period)
                || !published.value().isBefore(period.value().to())) {
            return List.of();
        }
        int required = law.at(period.value().anyDay()).noticeDays();
        Outcome used = Period.outcome(counting.notice(), required, published.value(), period.value());
        String outcome = used == Outcome.MET ? "MET" : used.verdict().name();
        return Period.others(
                        Meetings2012.NOTICE_PERIOD,
                        counting.notice(),
                        counting.compared(),
                        required,
                        published.value(),
                        period.value())
                .stream()
                .filter(other -> !other.outcome().equals(outcome))
                .toList();
    }
}
