package io.github.councillor.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.activity.BodyName;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Evidence;
import io.github.councillor.activity.ReportBack;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.fact.Fact;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.Showing;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.util.List;

/** Reports back from bodies outside the council, body by body. */
final class Reports {

    private Reports() {}

    static List<EvidenceReport> of(CouncillorRecord record) {
        List<RoleHeld> held = record.held(Role.EXTERNAL_BODY);
        if (held.isEmpty()) {
            return ImmutableList.of();
        }
        Fact<List<ReportBack>> reports = record.reportsBack();
        if (!reports.isKnown() && !reports.isNone()) {
            return ImmutableList.of(
                    Shown.unstated(Evidence.REPORTS_BACK, "what was reported back from bodies outside, and when"));
        }
        return held.stream()
                .map(RoleHeld::body)
                .distinct()
                .map(body -> body(body, reports.orElse(List.of())))
                .collect(ImmutableList.toImmutableList());
    }

    private static EvidenceReport body(Fact<String> body, List<ReportBack> reports) {
        String name = body instanceof Fact.Known<String> known ? Shown.the(known.value()) : "the body outside";
        List<LocalDate> days = reports.stream()
                .filter(report -> BodyName.same(body.orElse(report.body()), report.body()))
                .map(ReportBack::on)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return new EvidenceReport(
                    Evidence.REPORTS_BACK,
                    Showing.NOT_SHOWN,
                    ImmutableMap.of("body", name, "count", 0),
                    new Wording("no report back from {body} is recorded", "Report back to the council from {body}."));
        }
        return new EvidenceReport(
                Evidence.REPORTS_BACK,
                Showing.SHOWN,
                ImmutableMap.of("body", name, "count", days.size(), "last", days.get(days.size() - 1)),
                new Wording(
                        (days.size() == 1 ? "one report" : "{count} reports") + " back from {body}, the last on {last}",
                        ""));
    }
}
