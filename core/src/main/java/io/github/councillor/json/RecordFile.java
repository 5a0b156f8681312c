package io.github.councillor.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.activity.ApprovedAbsence;
import io.github.councillor.activity.Contact;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Enquiry;
import io.github.councillor.activity.Meeting;
import io.github.councillor.activity.ReportBack;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Spell;
import io.github.councillor.activity.Training;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.Governance;
import io.github.councillor.fact.Fact;
import io.github.councillor.role.Role;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a councillor's record, schema {@code record/1}. */
public final class RecordFile {

    private static final String ROLES = Cursor.list(Role.values(), Role::word);
    private static final ImmutableSet<String> ALSO_WRITTEN = ImmutableSet.of("scrutiny", "outside-body", "group");
    private static final String KINDS = Cursor.list(Meeting.Kind.values(), Meeting.Kind::word);
    private static final String ATTENDANCES = Cursor.list(Meeting.Attendance.values(), Meeting.Attendance::word);

    private RecordFile() {}

    /**
     * Reads a record.
     *
     * @param in JSON in UTF-8, at most 16 MiB
     * @throws IOException when the stream cannot be read
     * @throws RefusedInput when the document is refused; it names the place, what was found and what was expected
     */
    public static CouncillorRecord read(InputStream in) throws IOException {
        Cursor document = JsonText.of(in).object();
        document.requireShape("record/1");
        Cursor period = document.required("period", document.object("period"), "an object");
        Spell days = spell(period);
        period.nothingElse();
        Authority authority =
                StrictPlan.authority(document.required("authority", document.object("authority"), "an object"));
        CouncillorRecord.Builder record = CouncillorRecord.builder()
                .authority(authority)
                .member(document.requiredText("member"))
                .period(days)
                .addAllRoles(roles(document, authority));
        attendance(document, days, record);
        work(document, days, record);
        document.nothingElse();
        return record.build();
    }

    /** A role by a name that the schema lists. The other names that councils use stand in no file. */
    private static Optional<Role> role(String word) {
        return Role.named(word).filter(role -> role.word().equals(word) || ALSO_WRITTEN.contains(word));
    }

    private static List<RoleHeld> roles(Cursor document, Authority authority) {
        if (document.given("roles").isEmpty()) {
            throw RefusedInput.at(document.pointerTo("roles"), "no such field", "a list of the roles held");
        }
        List<RoleHeld> roles = new ArrayList<>();
        for (Cursor role : document.objects("roles")) {
            RoleHeld held = new RoleHeld(
                    role.required("role", role.word("role", RecordFile::role, ROLES), "one of " + ROLES),
                    role.textFact("body"),
                    sensible(
                            role,
                            () -> new Spell(
                                    role.day("from").orElse(LocalDate.MIN),
                                    role.day("until").orElse(LocalDate.MAX))));
            role.nothingElse();
            refuse(held, roles, authority, role);
            roles.add(held);
        }
        return ImmutableList.copyOf(roles);
    }

    /** The form can hold roles that contradict one another; of a file that says so, one of them is a slip. */
    private static void refuse(RoleHeld held, List<RoleHeld> before, Authority authority, Cursor at) {
        if (held.role() == Role.EXECUTIVE && authority.governance() == Governance.COMMITTEE_SYSTEM) {
            throw RefusedInput.at(
                    at.pointerTo("role"),
                    "an executive role in a council on the committee system, which has no executive",
                    "another role, or another governance (Local Government Act 2000 ss. 9B and 9JA)");
        }
        if (before.stream().anyMatch(held::isSameAs)) {
            throw RefusedInput.at(at.pointer(), "a role like one before it", "every role of a body and its days once");
        }
        if (before.stream()
                .anyMatch(other -> isExecutiveOnScrutiny(held, other) || isExecutiveOnScrutiny(other, held))) {
            throw RefusedInput.at(
                    at.pointer(),
                    "an executive role and one on overview and scrutiny on the same days",
                    "one of them alone, since no executive member may sit on overview and scrutiny (Local Government Act"
                            + " 2000 s. 9FA(3))");
        }
    }

    private static boolean isExecutiveOnScrutiny(RoleHeld one, RoleHeld other) {
        return one.role() == Role.EXECUTIVE
                && other.role() == Role.OVERVIEW_AND_SCRUTINY
                && one.days().meets(other.days());
    }

    /** The facts on which the law of attendance turns. */
    private static void attendance(Cursor document, Spell period, CouncillorRecord.Builder record) {
        record.lastAttendance(before(document, "lastAttendance", period))
                .lastExecutiveAttendance(before(document, "lastExecutiveAttendance", period))
                .meetings(document.objectsFact("meetings", meeting -> meeting(meeting, period)))
                .decidedAlone(days(document, "decidedAlone", period))
                .approvedAbsences(document.objectsFact(
                        "approvedAbsences",
                        absence -> sensible(
                                absence, () -> new ApprovedAbsence(day(absence, "approved"), day(absence, "until")))))
                .wartimeService(document.objectsFact("wartimeService", RecordFile::spell))
                .suspensions(document.objectsFact("suspensions", RecordFile::spell))
                .planningBodies(document.textsFact("planningBodies"))
                .training(document.objectsFact("training", training -> training(training, period)));
    }

    /** The rest of what was done. */
    private static void work(Cursor document, Spell period, CouncillorRecord.Builder record) {
        record.reportsBack(document.objectsFact(
                        "reportsBack",
                        report -> new ReportBack(within(report, "on", period), report.requiredText("body"))))
                .surgeries(days(document, "surgeries", period))
                .enquiries(document.objectsFact("enquiries", enquiry -> enquiry(enquiry, period)))
                .walkabouts(days(document, "walkabouts", period))
                .newsletters(days(document, "newsletters", period))
                .events(days(document, "events", period));
        document.object("contact").ifPresent(contact -> {
            record.contact(new Contact(contact.yesNo("telephone"), contact.yesNo("postalAddress")));
            contact.nothingElse();
        });
    }

    private static Meeting meeting(Cursor meeting, Spell period) {
        return new Meeting(
                meeting.requiredText("body"),
                meeting.required("kind", meeting.word("kind", Meeting.Kind::named, KINDS), "one of " + KINDS),
                within(meeting, "on", period),
                meeting.word("attendance", Meeting.Attendance::named, ATTENDANCES)
                        .orElse(Meeting.Attendance.NOT_STATED));
    }

    private static Enquiry enquiry(Cursor enquiry, Spell period) {
        LocalDate received = notAfter(enquiry, "received", period);
        Fact<LocalDate> answered = enquiry.dayFact("answered");
        Enquiry read = sensible(enquiry, () -> new Enquiry(received, answered));
        if (answered instanceof Fact.Known<LocalDate> day) {
            within(enquiry.pointerTo("answered"), day.value(), period);
        }
        return read;
    }

    private static Training training(Cursor training, Spell period) {
        return Training.builder()
                .on(notAfter(training, "on", period))
                .subject(training.requiredText("subject"))
                .body(training.textFact("body"))
                .codeOfConduct(training.yesNo("codeOfConduct"))
                .certificate(training.yesNo("certificate"))
                .build();
    }

    private static Spell spell(Cursor spell) {
        return sensible(spell, () -> new Spell(day(spell, "from"), day(spell, "until")));
    }

    private static LocalDate day(Cursor at, String field) {
        return at.required(field, at.day(field), "a day");
    }

    private static LocalDate notAfter(Cursor at, String field, Spell period) {
        LocalDate day = day(at, field);
        if (day.isAfter(period.until())) {
            throw RefusedInput.at(
                    at.pointerTo(field),
                    RefusedInput.quote(day.toString()),
                    "a day not after the period, which ends on " + period.until());
        }
        return day;
    }

    private static LocalDate within(Cursor at, String field, Spell period) {
        return within(at.pointerTo(field), day(at, field), period);
    }

    private static Fact<List<LocalDate>> days(Cursor document, String field, Spell period) {
        Fact<List<LocalDate>> days = document.daysFact(field);
        List<LocalDate> all = days.orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            within(document.pointerTo(field) + "/" + i, all.get(i), period);
        }
        return days;
    }

    private static LocalDate within(String pointer, LocalDate day, Spell period) {
        if (!period.contains(day)) {
            throw RefusedInput.at(
                    pointer,
                    RefusedInput.quote(day.toString()),
                    "a day of the period " + period.from() + " to " + period.until());
        }
        return day;
    }

    private static Fact<LocalDate> before(Cursor document, String field, Spell period) {
        Fact<LocalDate> day = document.dayFact(field);
        if (day instanceof Fact.Known<LocalDate> known && !known.value().isBefore(period.from())) {
            throw RefusedInput.at(
                    document.pointerTo(field),
                    RefusedInput.quote(known.value().toString()),
                    "a day before the period, which begins on " + period.from());
        }
        return day;
    }

    /** What the form refuses as nonsense is refused with its place. */
    private static <T> T sensible(Cursor at, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException nonsense) {
            throw RefusedInput.at(at.pointer(), String.valueOf(nonsense.getMessage()), "days in their order");
        }
    }
}
