package io.github.councillor.rules.meetings2012;

import static io.github.councillor.rules.meetings2012.Outcome.bit;

import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Timeline;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.rules.report.Finding;
import java.time.LocalDate;

/**
 * The private meeting at which a decision is made, so far as it is stated. Regulation 5 binds whether or not the decision
 * is key, and by the law of the meeting's own day.
 */
final class MeetingInPrivate {

    private MeetingInPrivate() {}

    static long considered(Decision decision, Route route) {
        if (decision.privateMeeting() instanceof Fact.Known<PrivateMeeting> meeting) {
            return PrivateMeetings.considered(meeting.value());
        }
        return isPrivacyUnstated(decision, route) ? bit(Meetings2012.PRIVATE_NOTICE_PERIOD) : 0;
    }

    static long displaced(Decision decision) {
        return decision.privateMeeting() instanceof Fact.Known<PrivateMeeting> meeting
                        && PrivateMeetings.isUrgent(meeting.value())
                ? PrivateMeetings.NOTICES
                : 0;
    }

    static long check(Decision decision, Route route, Timeline<Law> law, Counting counting) {
        if (decision.privateMeeting() instanceof Fact.Known<PrivateMeeting> meeting) {
            Fact<DecisionPeriod> held = heldOn(meeting.value(), decision.when());
            return PrivateMeetings.check(
                    meeting.value(),
                    held,
                    Law.onDayOf(law, held, decision.route().publishedOn()),
                    counting);
        }
        return isPrivacyUnstated(decision, route) ? bit(Meetings2012.PRIVATE_NOTICE_PERIOD) : 0;
    }

    /** A body is to decide a matter that is partly private, and nothing is said of a private meeting. */
    private static boolean isPrivacyUnstated(Decision decision, Route route) {
        return !decision.privateMeeting().isNone()
                && isPartlyPrivate(route)
                && decision.decisionMaker() instanceof Fact.Known<DecisionMaker> maker
                && maker.value() instanceof DecisionMaker.Body;
    }

    private static boolean isPartlyPrivate(Route route) {
        if (route instanceof Route.OrdinaryNotice ordinary) {
            return ordinary.notice().partlyPrivate() == YesNo.YES;
        }
        return route instanceof Route.NoticeWithSign signed && signed.notice().partlyPrivate() == YesNo.YES;
    }

    static Finding explain(
            Meetings2012 requirement, Decision decision, Timeline<Law> law, Counting counting, Teller teller) {
        if (!(decision.privateMeeting() instanceof Fact.Known<PrivateMeeting> meeting)) {
            return PrivateMeetings.explainUnstated(teller);
        }
        Fact<DecisionPeriod> held = heldOn(meeting.value(), decision.when());
        Law onTheDay = Law.onDayOf(law, held, decision.route().publishedOn());
        return PrivateMeetings.explain(requirement, meeting.value(), held, onTheDay, counting, teller);
    }

    private static Fact<DecisionPeriod> heldOn(PrivateMeeting meeting, Fact<DecisionPeriod> when) {
        if (meeting.heldOn() instanceof Fact.Known<LocalDate> day && !isOn(when, day.value())) {
            return Fact.known(DecisionPeriod.on(day.value()));
        }
        return when;
    }

    private static boolean isOn(Fact<DecisionPeriod> when, LocalDate day) {
        return when instanceof Fact.Known<DecisionPeriod> period
                && period.value().isOneDay()
                && period.value().from().equals(day);
    }
}
