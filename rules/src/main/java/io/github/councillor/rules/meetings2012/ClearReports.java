package io.github.councillor.rules.meetings2012;

import static io.github.councillor.law.Meetings2012.KEY_DECISION;
import static io.github.councillor.law.Meetings2012.KEY_DECISION_EXECUTIVE;
import static io.github.councillor.law.Meetings2012.NOTICE_MEMBERS;
import static io.github.councillor.law.Meetings2012.NOTICE_NO_EXEMPT;
import static io.github.councillor.rules.meetings2012.Outcome.bit;

import com.google.common.collect.ImmutableList;
import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.Report;
import java.util.List;
import java.util.Map;

/**
 * The reports of lawful decisions, made once: a lawful decision differs from another only in what was considered, and
 * there are few ways of that, so a report is found by a short scan and nothing is allocated.
 */
final class ClearReports {

    private final Map<Requirement, Readings.Adopted> readings;
    private final long[] considered;
    private final long[] displaced;
    private final Report[] reports;

    ClearReports(Map<Requirement, Readings.Adopted> readings) {
        this.readings = readings;
        long key = bit(KEY_DECISION_EXECUTIVE) | bit(KEY_DECISION);
        long notice = key | Publicity.ALL;
        long[] routes = {
            notice,
            notice & ~bit(NOTICE_NO_EXEMPT),
            notice & ~bit(NOTICE_MEMBERS),
            notice & ~bit(NOTICE_MEMBERS) & ~bit(NOTICE_NO_EXEMPT),
            key | GeneralException.ALL,
            key | SpecialUrgency.ALL
        };
        long[] displacing = {0, 0, 0, 0, Publicity.ALL, Publicity.ALL | GeneralException.ALL};
        long[] meetings = {0, PrivateMeetings.NOTICES, PrivateMeetings.URGENCY};
        int count = routes.length * meetings.length;
        considered = new long[count];
        displaced = new long[count];
        reports = new Report[count];
        for (int i = 0; i < count; i++) {
            long meeting = meetings[i / routes.length];
            considered[i] = routes[i % routes.length] | meeting;
            displaced[i] =
                    displacing[i % routes.length] | (meeting == PrivateMeetings.URGENCY ? PrivateMeetings.NOTICES : 0);
            reports[i] = make(considered[i], displaced[i]);
        }
    }

    /** The shared report, or a new one for a combination that was not foreseen. */
    Report of(long consideredBits, long displacedBits) {
        for (int i = 0; i < considered.length; i++) {
            if (considered[i] == consideredBits && displaced[i] == displacedBits) {
                return reports[i];
            }
        }
        return make(consideredBits, displacedBits);
    }

    private Report make(long consideredBits, long displacedBits) {
        return Report.of(list(consideredBits), list(displacedBits), List.of(), readings);
    }

    /** The requirements of some bits, in statute order. */
    static List<Requirement> list(long bits) {
        ImmutableList.Builder<Requirement> requirements = ImmutableList.builder();
        for (Meetings2012 requirement : Meetings2012.values()) {
            if ((bits & bit(requirement)) != 0) {
                requirements.add(requirement);
            }
        }
        return requirements.build();
    }
}
