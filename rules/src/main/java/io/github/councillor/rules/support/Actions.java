package io.github.councillor.rules.support;

import com.google.common.collect.ImmutableList;
import io.github.councillor.law.Requirement;
import io.github.councillor.law.SupportRequirement;
import io.github.councillor.rules.report.Report;
import io.github.councillor.support.SupportAction;
import io.github.councillor.support.SupportFramework;
import io.github.councillor.support.Timescale;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** All actions of a support framework, on a day. */
public final class Actions {

    private Actions() {}

    /** What is found of them, action by action. */
    public static Report on(LocalDate today, SupportFramework framework) {
        EnumSet<SupportRequirement> considered = EnumSet.noneOf(SupportRequirement.class);
        framework.actions().forEach(action -> consider(action, considered));
        return Report.of(
                ImmutableList.<Requirement>copyOf(considered),
                ImmutableList.of(),
                framework.actions().stream()
                        .flatMap(action -> Deadlines.of(action, today).stream())
                        .collect(ImmutableList.toImmutableList()),
                Map.of());
    }

    private static void consider(SupportAction action, EnumSet<SupportRequirement> considered) {
        considered.add(SupportRequirement.LEAD);
        considered.add(SupportRequirement.TIMESCALE);
        action.timescale().ifPresent(timescale -> {
            considered.add(SupportRequirement.READABLE);
            List<Timescale> read = timescale.each().stream()
                    .filter(each -> !(each instanceof Timescale.Unread))
                    .toList();
            if (!read.isEmpty()) {
                considered.add(SupportRequirement.DATED);
            }
            if (read.stream().anyMatch(each -> Deadlines.withoutDay(each).isEmpty())) {
                considered.add(SupportRequirement.NOT_OVERDUE);
            }
        });
    }
}
