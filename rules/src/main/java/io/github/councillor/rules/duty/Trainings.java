package io.github.councillor.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.activity.BodyName;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Evidence;
import io.github.councillor.activity.Meeting;
import io.github.councillor.activity.Meeting.Attendance;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Training;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.Showing;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Training: of any kind, on the code of conduct, and for the committees sat on. */
final class Trainings {

    private Trainings() {}

    static EvidenceReport any(CouncillorRecord record) {
        if (!isStated(record.training())) {
            return Shown.unstated(Evidence.TRAINING, "what training was taken, and when");
        }
        int count = inPeriod(record).size();
        return count == 0
                ? report(
                        Evidence.TRAINING,
                        Showing.NOT_SHOWN,
                        ImmutableMap.of("count", 0),
                        "no training in the period is recorded",
                        "Take up training that the council offers.")
                : report(
                        Evidence.TRAINING,
                        Showing.SHOWN,
                        ImmutableMap.of("count", count),
                        count == 1 ? "training taken once" : "training taken {count} times",
                        "");
    }

    static EvidenceReport onConduct(CouncillorRecord record) {
        if (!isStated(record.training())) {
            return Shown.unstated(Evidence.CONDUCT_TRAINING, "whether training covered the code of conduct");
        }
        List<Training> all = inPeriod(record);
        Optional<LocalDate> last = all.stream()
                .filter(one -> one.codeOfConduct() == YesNo.YES)
                .map(Training::on)
                .max(LocalDate::compareTo);
        return last.map(day -> report(
                        Evidence.CONDUCT_TRAINING,
                        Showing.SHOWN,
                        ImmutableMap.of("on", day),
                        "training on the code of conduct taken on {on}",
                        ""))
                .orElseGet(() -> report(
                        Evidence.CONDUCT_TRAINING,
                        Showing.NOT_SHOWN,
                        ImmutableMap.of("count", all.size()),
                        "no training recorded in the period says that it covered the code of conduct",
                        "Take training on the code of conduct, and record that it covered it."));
    }

    private static List<Training> inPeriod(CouncillorRecord record) {
        return record.training().orElse(List.of()).stream()
                .filter(training -> record.period().contains(training.on()))
                .toList();
    }

    /**
     * Training after the first sitting is for a person: that it should come before is a local rule of many councils, not
     * law. Training before the period counts.
     */
    static List<EvidenceReport> forCommittees(CouncillorRecord record) {
        List<RoleHeld> seats = record.held(Role.COMMITTEE);
        if (seats.isEmpty()) {
            return ImmutableList.of();
        }
        if (!isStated(record.training())) {
            return ImmutableList.of(Shown.unstated(Evidence.COMMITTEE_TRAINING, "for which committee training was"));
        }
        return seats.stream()
                .map(RoleHeld::body)
                .distinct()
                .map(body -> body instanceof Fact.Known<String> name
                        ? forCommittee(record, name.value())
                        : Shown.unstated(Evidence.COMMITTEE_TRAINING, "the name of the committee"))
                .collect(ImmutableList.toImmutableList());
    }

    private static EvidenceReport forCommittee(CouncillorRecord record, String body) {
        Optional<LocalDate> trained = record.training().orElse(List.of()).stream()
                .filter(one -> one.isFor(body))
                .map(Training::on)
                .min(LocalDate::compareTo);
        Optional<LocalDate> sat = record.meetings().orElse(List.of()).stream()
                .filter(meeting -> BodyName.same(meeting.body(), body) && meeting.attendance() == Attendance.ATTENDED)
                .map(Meeting::on)
                .min(LocalDate::compareTo);
        ImmutableMap.Builder<String, Object> values =
                ImmutableMap.<String, Object>builder().put("body", Shown.the(body));
        sat.ifPresent(day -> values.put("sat", day));
        if (trained.isEmpty()) {
            return report(
                    Evidence.COMMITTEE_TRAINING,
                    Showing.NOT_SHOWN,
                    values.build(),
                    "no training for {body} is recorded"
                            + sat.map(day -> ", and the first sitting recorded was on {sat}")
                                    .orElse(""),
                    "Take the training for {body} before sitting there again.");
        }
        LocalDate on = trained.get();
        values.put("on", on);
        Optional<LocalDate> began = began(record, body);
        began.ifPresent(day -> values.put("began", day));
        String taken = "training for {body} taken on {on}";
        if (began.isPresent()
                && (sat.isEmpty() || began.get().isBefore(record.period().from()))) {
            return on.isAfter(began.get())
                    ? judged(values.build(), taken + ", after the seat began, on {began}")
                    : shown(values.build(), taken + ", and the seat began on {began}");
        }
        if (sat.isEmpty()) {
            return shown(values.build(), taken);
        }
        if (on.isAfter(sat.get())) {
            return judged(values.build(), taken + ", after the first sitting recorded, on {sat}");
        }
        return shown(
                values.build(),
                taken
                        + (on.equals(sat.get())
                                ? ", the day of the first sitting recorded"
                                : ", before the first sitting recorded, on {sat}"));
    }

    /** When the seat began, where that is told. Where it was before the period, no record tells the first sitting. */
    private static Optional<LocalDate> began(CouncillorRecord record, String body) {
        return record.held(Role.COMMITTEE).stream()
                .filter(seat -> seat.body() instanceof Fact.Known<String> name && BodyName.same(name.value(), body))
                .map(seat -> seat.days().from())
                .min(LocalDate::compareTo)
                .filter(LocalDate.MIN::isBefore);
    }

    private static EvidenceReport shown(ImmutableMap<String, Object> values, String because) {
        return report(Evidence.COMMITTEE_TRAINING, Showing.SHOWN, values, because, "");
    }

    private static EvidenceReport judged(ImmutableMap<String, Object> values, String because) {
        return report(Evidence.COMMITTEE_TRAINING, Showing.JUDGEMENT, values, because, "");
    }

    private static boolean isStated(Fact<?> fact) {
        return fact.isKnown() || fact.isNone();
    }

    private static EvidenceReport report(
            Evidence evidence, Showing showing, ImmutableMap<String, Object> values, String because, String next) {
        return new EvidenceReport(evidence, showing, values, new Wording(because, next));
    }
}
