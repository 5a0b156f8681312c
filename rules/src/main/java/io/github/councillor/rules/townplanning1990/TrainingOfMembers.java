package io.github.councillor.rules.townplanning1990;

import static io.github.councillor.law.TownPlanning1990.TRAINING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.activity.BodyName;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Meeting;
import io.github.councillor.activity.Meeting.Attendance;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Training;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Section 319ZZA: training of members who decide on planning.
 *
 * <p>From which day it binds, for which functions, and how long a certificate is valid are for regulations, and none was
 * found. So nothing is a breach here, and nothing is met: where a member sat since there can be such a section, it cannot
 * be told, and a certificate is told with its day. Who did not sit is not considered.
 */
public final class TrainingOfMembers {

    private static final String ASKED =
            "a member who decides on planning needs a certificate of training from the day on"
                    + " which regulations bring that in, and that day was not found in any source";

    private static final Wording NO_CERTIFICATE = new Wording(
            ASKED + "; no certificate is recorded on or before the sitting of {body} on {sitting}{trained}.",
            "Ask the monitoring officer whether the training is prescribed yet, and record the certificate.");
    private static final Wording CERTIFICATE = new Wording(
            ASKED + "; a certificate of {certificate} is recorded, and a sitting of {body} on {sitting}. Whether the"
                    + " certificate is valid under regulations cannot be told.",
            "Ask the monitoring officer whether the training is prescribed yet, and for how long a certificate is"
                    + " valid.");
    private static final Wording NOT_SAID = new Wording(ASKED + "; {missing} is not stated.", "State {missing}.");

    private TrainingOfMembers() {}

    /** What is found of a record; nothing is considered where nobody sat on a body that may decide on planning. */
    public static Report check(CouncillorRecord record) {
        return seats(record).stream()
                .flatMap(seat -> seat(record, seat).stream())
                .findFirst()
                .map(finding -> Report.of(ImmutableList.of(TRAINING), List.of(), ImmutableList.of(finding), Map.of()))
                .orElseGet(() -> Report.of(List.of(), List.of(), List.of(), Map.of()));
    }

    /** The committees on which a seat is held while there is such a section, and which may decide on planning. */
    private static List<RoleHeld> seats(CouncillorRecord record) {
        LocalDate from = TRAINING.inForce().from();
        return record.held(Role.COMMITTEE).stream()
                .filter(seat -> !record.period().until().isBefore(from)
                        && !seat.days().until().isBefore(from)
                        && mayDecide(record.planningBodies(), seat.body()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean mayDecide(Fact<List<String>> planning, Fact<String> body) {
        if (planning instanceof Fact.Known<List<String>> bodies && body instanceof Fact.Known<String> name) {
            return bodies.value().stream().anyMatch(planned -> BodyName.same(planned, name.value()));
        }
        return !planning.isNone();
    }

    private static Optional<Finding> seat(CouncillorRecord record, RoleHeld seat) {
        if (!record.planningBodies().isKnown()) {
            return Optional.of(missing("which bodies decide on planning", "/planningBodies"));
        }
        if (!(seat.body() instanceof Fact.Known<String> name)) {
            return Optional.of(missing("on which committee the seat is", "/roles"));
        }
        if (!record.meetings().isKnown() && !record.meetings().isNone()) {
            return Optional.of(missing("which meetings were attended", "/meetings"));
        }
        String body = name.value();
        return record.meetings().orElse(List.of()).stream()
                .filter(meeting -> isSitting(meeting, body) && seat.days().contains(meeting.on()))
                .map(Meeting::on)
                .min(LocalDate::compareTo)
                .map(sitting -> certificate(record, body, sitting)
                        .map(day -> withCertificate(body, sitting, day))
                        .orElseGet(() -> withoutCertificate(record, body, sitting)));
    }

    private static boolean isSitting(Meeting meeting, String body) {
        return BodyName.same(meeting.body(), body)
                && TRAINING.inForce().contains(meeting.on())
                && (meeting.attendance() == Attendance.ATTENDED || meeting.attendance() == Attendance.NOT_STATED);
    }

    /** The last certificate on or before a sitting. */
    private static Optional<LocalDate> certificate(CouncillorRecord record, String body, LocalDate sitting) {
        return record.training().orElse(List.of()).stream()
                .filter(training -> training.isFor(body) && training.certificate() == YesNo.YES)
                .map(Training::on)
                .filter(day -> !day.isAfter(sitting))
                .max(LocalDate::compareTo);
    }

    private static Finding withCertificate(String body, LocalDate sitting, LocalDate certificate) {
        return Finding.of(
                TRAINING,
                Verdict.CANNOT_TELL,
                "/training",
                ImmutableMap.of("body", BodyName.the(body), "sitting", sitting, "certificate", certificate),
                CERTIFICATE);
    }

    private static Finding withoutCertificate(CouncillorRecord record, String body, LocalDate sitting) {
        boolean trained = record.training().orElse(List.of()).stream()
                .anyMatch((Training training) ->
                        training.isFor(body) && !training.on().isAfter(sitting));
        return Finding.of(
                TRAINING,
                Verdict.CANNOT_TELL,
                "/training",
                ImmutableMap.of(
                        "body",
                        BodyName.the(body),
                        "sitting",
                        sitting,
                        "trained",
                        trained ? ", though training is, and whether a certificate came of it is not stated" : ""),
                NO_CERTIFICATE);
    }

    private static Finding missing(String fact, String pointer) {
        return Finding.of(TRAINING, Verdict.CANNOT_TELL, pointer, ImmutableMap.of("missing", fact), NOT_SAID);
    }
}
