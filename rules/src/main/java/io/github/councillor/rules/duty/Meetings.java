package io.github.councillor.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Evidence;
import io.github.councillor.activity.Meeting;
import io.github.councillor.activity.Meeting.Attendance;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.fact.Fact;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.Phrases;
import io.github.councillor.rules.report.Showing;
import io.github.councillor.rules.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Meetings attended, or apologies sent, body by body, on the days on which the role was held.
 *
 * <p>Attendance is shown where some meeting was attended and none was missed without apologies.
 *
 * @param evidence the kind
 * @param role the role in which they are attended
 * @param kind the kind of body
 * @param what the body, where it has no name, as {@code the committee}
 */
record Meetings(Evidence evidence, Role role, Meeting.Kind kind, String what) {

    /** Full council: every councillor's, in all of the period. */
    static List<EvidenceReport> ofCouncil(CouncillorRecord record) {
        Meetings council = new Meetings(
                Evidence.COUNCIL_MEETINGS, Role.COMMUNITY_REPRESENTATIVE, Meeting.Kind.COUNCIL, "full council");
        return record.meetings() instanceof Fact.Known<List<Meeting>> known
                ? ImmutableList.of(council.body(
                        "full council",
                        known.value().stream()
                                .filter(meeting -> meeting.kind() == Meeting.Kind.COUNCIL)
                                .toList()))
                : ImmutableList.of(council.noMeetings(record.meetings()));
    }

    List<EvidenceReport> of(CouncillorRecord record) {
        List<RoleHeld> held = record.held(role);
        if (held.isEmpty()) {
            return ImmutableList.of();
        }
        if (!(record.meetings() instanceof Fact.Known<List<Meeting>> known)) {
            return ImmutableList.of(noMeetings(record.meetings()));
        }
        Map<String, List<Meeting>> byBody = new LinkedHashMap<>();
        held.forEach(seat -> {
            if (seat.body() instanceof Fact.Known<String> name) {
                byBody.computeIfAbsent(name.value(), unused -> new ArrayList<>());
            }
        });
        for (Meeting meeting : known.value()) {
            held.stream()
                    .filter(seat -> meeting.kind() == kind && seat.isHeldIn(meeting.body(), meeting.on()))
                    .findFirst()
                    .ifPresent(seat -> byBody.computeIfAbsent(
                                    seat.body().orElse(meeting.body()), unused -> new ArrayList<>())
                            .add(meeting));
        }
        return byBody.isEmpty()
                ? ImmutableList.of(body(what, List.of()))
                : byBody.entrySet().stream()
                        .map(body -> body(Shown.the(body.getKey()), body.getValue()))
                        .collect(ImmutableList.toImmutableList());
    }

    private EvidenceReport noMeetings(Fact<List<Meeting>> meetings) {
        return meetings.isNone()
                ? body(what, List.of())
                : Shown.unstated(evidence, "which meetings of " + what + " were attended");
    }

    private EvidenceReport body(String body, List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return new EvidenceReport(
                    evidence,
                    Showing.NOT_SHOWN,
                    ImmutableMap.of("body", body, "held", 0),
                    new Wording("no meeting of {body} is recorded", "Record the meetings of {body}, if any was held."));
        }
        int attended = count(meetings, Attendance.ATTENDED);
        int apologies = count(meetings, Attendance.APOLOGIES);
        int unstated = count(meetings, Attendance.NOT_STATED);
        List<Meeting> missed = meetings.stream()
                .filter(meeting -> meeting.attendance() == Attendance.ABSENT)
                .sorted(Comparator.comparing(Meeting::on))
                .toList();
        ImmutableMap.Builder<String, Object> values = ImmutableMap.<String, Object>builder()
                .put("body", body)
                .put("held", meetings.size())
                .put("attended", attended)
                .put("apologies", apologies)
                .put("missed", missed.size())
                .put("unstated", unstated);
        StringBuilder because = new StringBuilder(
                "{attended} of {held} " + (meetings.size() == 1 ? "meeting" : "meetings") + " of {body} attended");
        if (apologies > 0) {
            because.append(", apologies for {apologies}");
        }
        if (!missed.isEmpty()) {
            values.put(
                    "days",
                    missed.stream().map(meeting -> Phrases.of(meeting.on())).collect(Collectors.joining(" and on ")));
            because.append(", no apologies on {days}");
        }
        if (unstated > 0) {
            because.append(", not stated for {unstated}");
        }
        Showing showing = showing(attended, missed.size(), unstated);
        return new EvidenceReport(
                evidence, showing, values.build(), new Wording(because.toString(), next(showing, missed.size())));
    }

    private static Showing showing(int attended, int missed, int unstated) {
        if (missed > 0) {
            return Showing.NOT_SHOWN;
        }
        if (unstated > 0) {
            return Showing.CANNOT_TELL;
        }
        return attended > 0 ? Showing.SHOWN : Showing.NOT_SHOWN;
    }

    private static String next(Showing showing, int missed) {
        return switch (showing) {
            case NOT_SHOWN ->
                missed > 0
                        ? "When a meeting of {body} cannot be attended, send apologies before it."
                        : "Attend the next meeting of {body}.";
            case CANNOT_TELL -> "State for each meeting of {body} whether it was attended.";
            case SHOWN, JUDGEMENT -> "";
        };
    }

    private static int count(List<Meeting> meetings, Attendance attendance) {
        return (int) meetings.stream()
                .filter(meeting -> meeting.attendance() == attendance)
                .count();
    }
}
