package io.github.councillor.rules;

import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.PlanFact;
import java.time.LocalDate;

/** Where the days of an entry stand. */
final class EntryDays {

    private EntryDays() {}

    /** The place of a day in an entry of our own form, in the order in which days are asked for. */
    static String placeOf(LocalDate day, PlanEntry entry) {
        Decision decision = entry.decision();
        if (decision.when() instanceof Fact.Known<DecisionPeriod> when
                && when.value().anyDay().equals(day)) {
            return entry.pointerOf(PlanFact.WHEN) + endOf(when.value());
        }
        if (isOn(day, decision.route().publishedOn())) {
            return entry.pointerOf(
                    decision.route() instanceof Route.OrdinaryNotice || decision.route() instanceof Route.NoticeWithSign
                            ? PlanFact.PUBLISHED_ON
                            : PlanFact.EXCEPTION_AVAILABLE_ON);
        }
        if (decision.privateMeeting() instanceof Fact.Known<PrivateMeeting> meeting) {
            if (isOn(day, meeting.value().noticeOn())) {
                return entry.pointerOf(PlanFact.PRIVATE_NOTICE_ON);
            }
            return isOn(day, meeting.value().furtherNoticeOn())
                    ? entry.pointerOf(PlanFact.PRIVATE_FURTHER_ON)
                    : entry.pointerOf(PlanFact.PRIVATE_MEETING) + "/heldOn";
        }
        return entry.pointer();
    }

    private static String endOf(DecisionPeriod when) {
        if (when.isOneDay()) {
            return "/on";
        }
        return when.hasFrom() ? "/from" : "/to";
    }

    private static boolean isOn(LocalDate day, Fact<LocalDate> fact) {
        return fact instanceof Fact.Known<LocalDate> known && known.value().equals(day);
    }
}
