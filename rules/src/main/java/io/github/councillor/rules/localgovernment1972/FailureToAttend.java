package io.github.councillor.rules.localgovernment1972;

import static io.github.councillor.law.LocalGovernment1972.ATTENDANCE;
import static io.github.councillor.law.LocalGovernment1972.EXECUTIVE_ATTENDANCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Meeting;
import io.github.councillor.activity.Meeting.Attendance;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Spell;
import io.github.councillor.authority.Governance;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.law.Requirement;
import io.github.councillor.law.Term;
import io.github.councillor.law.Terms;
import io.github.councillor.role.Role;
import io.github.councillor.rules.localgovernment1972.Attendances.Doubtful;
import io.github.councillor.rules.localgovernment1972.SixMonths.Subsection;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Section 85: vacation of office by failure to attend meetings.
 *
 * <p>Subsection (1) counts from the last attendance at any meeting of the authority, of its committees, of bodies that
 * discharge its functions or advise it, or as its representative at a meeting of any body (subsection (2)). Subsection
 * (2A) counts the executive by itself; a function discharged alone, and a committee of the executive, are an attendance
 * (subsection (2B)). Meetings of a political group or a party are none. An attendance that a record states is taken to be
 * one in law, in person.
 */
public final class FailureToAttend {

    /** How the section is read here, where its words leave it open: readings of this library, each a sentence. */
    public static final ImmutableList<String> READINGS = ImmutableList.of(
            "The six months end with the day that corresponds to that of the last attendance, or with the last day of a"
                    + " shorter month, and an attendance on that day is in time (Local Government Act 1972 s. 85(1) and"
                    + " (2A)).",
            "A reason that the authority approves on that day is approved in time (Local Government Act 1972 s. 85(1)"
                    + " and (2A)).");

    private static final Subsection MEMBER = new Subsection(
            ATTENDANCE, "a member attends a meeting", "the last attendance before the period", "/lastAttendance");
    private static final Subsection OF_EXECUTIVE = new Subsection(
            EXECUTIVE_ATTENDANCE,
            "a member of the executive attends a meeting of it",
            "the last attendance at the executive before the period",
            "/lastExecutiveAttendance");

    /** Subsection (2B) deems it an attendance at the executive; that it is one at the authority is not said in terms. */
    private static final String ALONE =
            "whether a decision made alone is an attendance at a meeting of the authority (s. 85(2) and (2B))";

    private FailureToAttend() {}

    /**
     * What is found of a record.
     *
     * @throws OutsideCoveredDays when the period begins on a day for which no law is held
     */
    public static Report check(CouncillorRecord record) {
        ImmutableList.Builder<Requirement> considered = ImmutableList.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        SixMonths months = months(record);
        considered.add(ATTENDANCE);
        months.check(MEMBER, ofAuthority(record)).ifPresent(findings::add);
        if (hasExecutive(record)) {
            considered.add(EXECUTIVE_ATTENDANCE);
            memberships(record).stream()
                    .flatMap(held -> months.check(OF_EXECUTIVE, ofExecutive(record, held)).stream())
                    .reduce(SixMonths::graver)
                    .ifPresent(findings::add);
        }
        return Report.of(considered.build(), List.of(), findings.build(), Map.of());
    }

    /** The last day on which the next attendance is in time, counted from the last that is known and counts. */
    public static Optional<LocalDate> attendBy(CouncillorRecord record) {
        Attendances attendances = ofAuthority(record);
        Optional<LocalDate> last = attendances.days().isEmpty()
                ? Optional.of(attendances.earlier()).filter(Fact::isKnown).map(Fact::get)
                : Optional.of(attendances.days().last());
        return last.map(months(record)::deadline).filter(LocalDate.MAX::isAfter);
    }

    private static SixMonths months(CouncillorRecord record) {
        return new SixMonths(
                months(record.period().from()),
                record.approvedAbsences(),
                record.wartimeService(),
                record.suspensions());
    }

    private static int months(LocalDate from) {
        try {
            return Terms.shipped().on(Term.ATTENDANCE, from);
        } catch (OutsideCoveredDays noLaw) {
            throw noLaw.at("/period/from");
        }
    }

    private static boolean hasExecutive(CouncillorRecord record) {
        return record.holds(Role.EXECUTIVE) && record.authority().governance() != Governance.COMMITTEE_SYSTEM;
    }

    /** Who changes from one portfolio to another on the next day goes on being a member of the executive. */
    private static List<Spell> memberships(CouncillorRecord record) {
        return Spell.joined(
                record.held(Role.EXECUTIVE).stream().map(RoleHeld::days).toList());
    }

    private static Attendances ofAuthority(CouncillorRecord record) {
        List<Meeting> meetings = record.meetings().orElse(List.of());
        return new Attendances(
                record.lastAttendance(),
                record.period().from(),
                meetings.stream()
                        .filter(meeting -> isOfAuthority(meeting.kind()) && meeting.attendance() == Attendance.ATTENDED)
                        .map(Meeting::on)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo)),
                Stream.concat(
                                meetings.stream().flatMap(FailureToAttend::doubtful),
                                record.decidedAlone().orElse(List.of()).stream().map(day -> new Doubtful(day, ALONE)))
                        .collect(ImmutableList.toImmutableList()),
                record.period().until(),
                unstated(record.meetings(), "which meetings were attended"));
    }

    private static Attendances ofExecutive(CouncillorRecord record, Spell held) {
        LocalDate from = later(held.from(), record.period().from());
        Spell watched = new Spell(from, earlier(held.until(), record.period().until()));
        List<Meeting> meetings = record.meetings().orElse(List.of()).stream()
                .filter(meeting -> isOfExecutive(meeting.kind()) && watched.contains(meeting.on()))
                .toList();
        return new Attendances(
                held.from().isBefore(record.period().from()) ? record.lastExecutiveAttendance() : Fact.none(),
                from,
                Stream.concat(
                                meetings.stream()
                                        .filter(meeting -> meeting.attendance() == Attendance.ATTENDED)
                                        .map(Meeting::on),
                                record.decidedAlone().orElse(List.of()).stream().filter(watched::contains))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo)),
                meetings.stream().flatMap(FailureToAttend::unstated).collect(ImmutableList.toImmutableList()),
                watched.until(),
                ImmutableList.<String>builder()
                        .addAll(unstated(record.meetings(), "which meetings of the executive were attended"))
                        .addAll(unstated(record.decidedAlone(), "whether the member decided anything alone"))
                        .build());
    }

    /** Subsection (2): committees, bodies that discharge functions, and bodies on which the authority is represented. */
    private static boolean isOfAuthority(Meeting.Kind kind) {
        return switch (kind) {
            case COUNCIL, EXECUTIVE, EXECUTIVE_COMMITTEE, OVERVIEW_AND_SCRUTINY, COMMITTEE, OUTSIDE_BODY -> true;
            case WORKING_GROUP, POLITICAL_GROUP, PARTY -> false;
        };
    }

    private static boolean isOfExecutive(Meeting.Kind kind) {
        return kind == Meeting.Kind.EXECUTIVE || kind == Meeting.Kind.EXECUTIVE_COMMITTEE;
    }

    private static Stream<Doubtful> doubtful(Meeting meeting) {
        if (meeting.kind() == Meeting.Kind.WORKING_GROUP && meeting.attendance() == Attendance.ATTENDED) {
            return Stream.of(new Doubtful(
                    meeting.on(), "whether " + meeting.body() + " was appointed to advise the authority (s. 85(2))"));
        }
        return isOfAuthority(meeting.kind()) ? unstated(meeting) : Stream.empty();
    }

    private static Stream<Doubtful> unstated(Meeting meeting) {
        return meeting.attendance() == Attendance.NOT_STATED
                ? Stream.of(new Doubtful(meeting.on(), "whether the meeting of " + meeting.body() + " was attended"))
                : Stream.empty();
    }

    private static ImmutableList<String> unstated(Fact<?> fact, String what) {
        return fact.isKnown() || fact.isNone() ? ImmutableList.of() : ImmutableList.of(what);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
