package io.github.councillor.activity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.Authority;
import io.github.councillor.fact.Fact;
import io.github.councillor.role.Role;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one councillor did in a period, as the council or the councillor keeps it.
 *
 * <p>Each list is a fact: a list that is not given says nothing; an empty one says that there was none. A list that is
 * given is whole: what it lacks did not happen. Roles may contradict one another here, as an executive member on
 * scrutiny; the reader refuses a file that says so.
 */
@Value.Immutable
public interface CouncillorRecord {

    /** The council. */
    Authority authority();

    /** Whose record it is: an office or a pseudonym, as {@code Councillor A}. Never a name. */
    String member();

    /** The period. */
    Spell period();

    /** The roles held; may be empty. That of every councillor need not be listed: it is always held. */
    List<RoleHeld> roles();

    /**
     * The last attendance before the period at any meeting that counts (Local Government Act 1972 s. 85(1)-(2)). None:
     * there was none, as with a councillor newly elected.
     */
    @Value.Default
    default Fact<LocalDate> lastAttendance() {
        return Fact.unstated();
    }

    /** The last attendance before the period at a meeting of the executive, or what counts as one (s. 85(2A)-(2B)). */
    @Value.Default
    default Fact<LocalDate> lastExecutiveAttendance() {
        return Fact.unstated();
    }

    /** The meetings that the councillor was to attend, whether they were attended or not. */
    @Value.Default
    default Fact<List<Meeting>> meetings() {
        return Fact.unstated();
    }

    /** The days on which the member alone discharged a function of the executive (s. 85(2B)(a)). */
    @Value.Default
    default Fact<List<LocalDate>> decidedAlone() {
        return Fact.unstated();
    }

    /** The reasons for not attending that the authority approved. */
    @Value.Default
    default Fact<List<ApprovedAbsence>> approvedAbsences() {
        return Fact.unstated();
    }

    /** Days of service in the forces, or of the Crown, in war or an emergency (s. 85(3)). */
    @Value.Default
    default Fact<List<Spell>> wartimeService() {
        return Fact.unstated();
    }

    /**
     * Days of suspension or partial suspension under the Local Government Act 2000 s. 66, 73, 78 or 79 (s. 85(3A)). A
     * suspension of another kind is none of these. Whether any can still be given in England was not read.
     */
    @Value.Default
    default Fact<List<Spell>> suspensions() {
        return Fact.unstated();
    }

    /** The bodies, of those in which roles were held, that decide on planning. */
    @Value.Default
    default Fact<List<String>> planningBodies() {
        return Fact.unstated();
    }

    /**
     * Training. It may lie before the period, and then counts as training before a first sitting alone; it does not lie
     * after.
     */
    @Value.Default
    default Fact<List<Training>> training() {
        return Fact.unstated();
    }

    /** Reports back from bodies outside the council. */
    @Value.Default
    default Fact<List<ReportBack>> reportsBack() {
        return Fact.unstated();
    }

    /** The days of surgeries. */
    @Value.Default
    default Fact<List<LocalDate>> surgeries() {
        return Fact.unstated();
    }

    /** Enquiries that came in the period, or before it and were open when it began. */
    @Value.Default
    default Fact<List<Enquiry>> enquiries() {
        return Fact.unstated();
    }

    /** What is published for contact. */
    @Value.Default
    default Contact contact() {
        return Contact.NOT_STATED;
    }

    /** The days of walks about the ward. */
    @Value.Default
    default Fact<List<LocalDate>> walkabouts() {
        return Fact.unstated();
    }

    /** The days on which newsletters or letters went out. */
    @Value.Default
    default Fact<List<LocalDate>> newsletters() {
        return Fact.unstated();
    }

    /** The days of community events visited. */
    @Value.Default
    default Fact<List<LocalDate>> events() {
        return Fact.unstated();
    }

    /** The spells of a role in the period, in the order given. */
    default List<RoleHeld> held(Role role) {
        return roles().stream()
                .filter(held -> held.role() == role && held.days().meets(period()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the role was held on a day of the period; that of every councillor always was. */
    default boolean holds(Role role) {
        return role.isEveryCouncillors() || !held(role).isEmpty();
    }

    /** Refuses a record of nobody, and what was done on a day outside its period. */
    @Value.Check
    default void check() {
        checkArgument(!member().isBlank(), "a record needs an office or a pseudonym");
        meetings().orElse(List.of()).forEach(meeting -> within("a meeting", meeting.on()));
        reportsBack().orElse(List.of()).forEach(report -> within("a report back", report.on()));
        decidedAlone().orElse(List.of()).forEach(day -> within("a decision", day));
        surgeries().orElse(List.of()).forEach(day -> within("a surgery", day));
        walkabouts().orElse(List.of()).forEach(day -> within("a walk", day));
        newsletters().orElse(List.of()).forEach(day -> within("a newsletter", day));
        events().orElse(List.of()).forEach(day -> within("an event", day));
        training().orElse(List.of()).forEach(training -> notAfter("training", training.on()));
        enquiries().orElse(List.of()).forEach(enquiry -> {
            notAfter("an enquiry", enquiry.received());
            if (enquiry.answered() instanceof Fact.Known<LocalDate> day) {
                within("an answer", day.value());
            }
        });
        before("the last attendance", lastAttendance());
        before("the last attendance at the executive", lastExecutiveAttendance());
    }

    private void within(String what, LocalDate day) {
        checkArgument(
                period().contains(day),
                "%s on %s is outside the period %s to %s",
                what,
                day,
                period().from(),
                period().until());
    }

    private void notAfter(String what, LocalDate day) {
        checkArgument(
                !day.isAfter(period().until()),
                "%s on %s is after the period, which ends on %s",
                what,
                day,
                period().until());
    }

    private void before(String what, Fact<LocalDate> day) {
        checkArgument(
                !(day instanceof Fact.Known<LocalDate> known) || known.value().isBefore(period().from()),
                "%s before the period is not before %s",
                what,
                period().from());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a record. Each fact is set at most once; an empty list says that there was none. */
    final class Builder extends ImmutableCouncillorRecord.Builder {
        Builder() {}

        /** The last attendance before the period. */
        public Builder lastAttendance(LocalDate day) {
            return lastAttendance(Fact.known(day));
        }

        /** The last attendance at the executive before the period. */
        public Builder lastExecutiveAttendance(LocalDate day) {
            return lastExecutiveAttendance(Fact.known(day));
        }

        /** The meetings. */
        public Builder meetings(List<Meeting> meetings) {
            return meetings(whole(meetings));
        }

        /** The days of decisions made alone. */
        public Builder decidedAlone(List<LocalDate> days) {
            return decidedAlone(whole(days));
        }

        /** The absences approved. */
        public Builder approvedAbsences(List<ApprovedAbsence> absences) {
            return approvedAbsences(whole(absences));
        }

        /** The days of service in war or an emergency. */
        public Builder wartimeService(List<Spell> days) {
            return wartimeService(whole(days));
        }

        /** The days of suspension. */
        public Builder suspensions(List<Spell> days) {
            return suspensions(whole(days));
        }

        /** The bodies that decide on planning. */
        public Builder planningBodies(List<String> names) {
            return planningBodies(whole(names));
        }

        /** The training. */
        public Builder training(List<Training> training) {
            return training(whole(training));
        }

        /** The reports back. */
        public Builder reportsBack(List<ReportBack> reports) {
            return reportsBack(whole(reports));
        }

        /** The days of surgeries. */
        public Builder surgeries(List<LocalDate> days) {
            return surgeries(whole(days));
        }

        /** The enquiries. */
        public Builder enquiries(List<Enquiry> enquiries) {
            return enquiries(whole(enquiries));
        }

        /** The days of walks about the ward. */
        public Builder walkabouts(List<LocalDate> days) {
            return walkabouts(whole(days));
        }

        /** The days of newsletters. */
        public Builder newsletters(List<LocalDate> days) {
            return newsletters(whole(days));
        }

        /** The days of community events. */
        public Builder events(List<LocalDate> days) {
            return events(whole(days));
        }

        private static <T> Fact<List<T>> whole(List<T> list) {
            return list.isEmpty() ? Fact.none() : Fact.known(List.copyOf(list));
        }
    }
}
