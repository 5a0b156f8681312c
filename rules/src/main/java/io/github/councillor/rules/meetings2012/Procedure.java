package io.github.councillor.rules.meetings2012;

import static io.github.councillor.law.Meetings2012.KEY_DECISION;
import static io.github.councillor.law.Meetings2012.KEY_DECISION_EXECUTIVE;
import static io.github.councillor.rules.meetings2012.Outcome.bit;

import com.google.common.collect.ImmutableList;
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
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.OtherReading;
import io.github.councillor.rules.report.Report;
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
            // nobody says that it is key, and a decision that is not the executive's cannot be
            long only = bit(KEY_DECISION_EXECUTIVE);
            long wrong = decision.declared() == Declared.CANNOT_TELL ? 0 : only;
            return report(decision, decision.route(), only, 0, wrong, onTheDay, teller);
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
            long sign = bit(Signs.of(signed));
            considered |= Publicity.considered(signed.notice(), when) | sign;
            found |= Publicity.check(signed.notice(), when, maker, onTheDay, counting) | sign;
        } else if (route instanceof Route.GeneralException) {
            displaced = Publicity.ALL;
            considered |= GeneralException.ALL;
        } else if (route instanceof Route.SpecialUrgency) {
            displaced = Publicity.ALL | GeneralException.ALL;
            considered |= SpecialUrgency.ALL;
        } else {
            displaced = Publicity.ALL;
            considered |= GeneralException.ALL | SpecialUrgency.ALL;
        }
        found |= ofException(route, when, maker, onTheDay);
        considered |= MeetingInPrivate.considered(decision, route);
        displaced |= MeetingInPrivate.displaced(decision);
        found |= MeetingInPrivate.check(decision, route, law, counting);
        Report report = report(decision, route, considered, displaced, found & considered, onTheDay, teller);
        return route instanceof Route.SpecialUrgency && decision.route() instanceof Route.NoticeWithSign signed
                ? report.noting(Signs.generalExceptionFits(signed, when, onTheDay, counting, teller))
                : report;
    }

    /** What an exception lacks; nothing of a route that is none. */
    private long ofException(Route route, Fact<DecisionPeriod> when, Fact<DecisionMaker> maker, Law onTheDay) {
        if (route instanceof Route.GeneralException exception) {
            return GeneralException.check(exception.notice(), when, maker, onTheDay, counting);
        }
        if (route instanceof Route.SpecialUrgency urgency) {
            return SpecialUrgency.check(urgency.agreement(), when, maker, onTheDay);
        }
        return route instanceof Route.UnnamedException unnamed
                ? GeneralException.check(unnamed.notice(), when, maker, onTheDay, counting)
                        | SpecialUrgency.check(unnamed.agreement(), when, maker, onTheDay)
                : 0;
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
        return Report.of(
                ClearReports.list(considered),
                ClearReports.list(displaced),
                findings(found, decision, route, onTheDay, teller),
                counting.readings().all());
    }

    private List<Finding> findings(long found, Decision decision, Route route, Law onTheDay, Teller teller) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Meetings2012 requirement : REQUIREMENTS) {
            if ((found & bit(requirement)) != 0) {
                findings.add(explain(requirement, decision, route, onTheDay, teller));
            }
        }
        return findings.build();
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
            return requirement == Signs.of(signed)
                    ? Signs.unneeded(requirement, teller)
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

    /**
     * What is found of a further day of decision under the same route: of its clear days, or of the exception that
     * displaces them. Of a notice whose publication is not known the first day says all.
     */
    public List<Finding> ofFurtherDay(Decision further, String pointer, Teller teller) {
        Fact<DecisionPeriod> when = further.when();
        Law onTheDay = on(further);
        Route route = effective(further.route(), when, onTheDay);
        Teller there = teller.at(pointer);
        if (route instanceof Route.OrdinaryNotice ordinary) {
            return !ordinary.notice().publishedOn().isKnown()
                            || Publicity.period(ordinary.notice(), when, onTheDay, counting) == Outcome.MET
                    ? List.of()
                    : List.of(Publicity.explainPeriod(ordinary.notice(), when, onTheDay, counting, there));
        }
        long found = ofException(route, when, further.decisionMaker(), onTheDay);
        return findings(found, further, route, onTheDay, there);
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
        return Period.differing(
                Meetings2012.NOTICE_PERIOD,
                counting.notice(),
                counting.compared(),
                law.at(period.value().anyDay()).noticeDays(),
                published.value(),
                period.value());
    }
}
