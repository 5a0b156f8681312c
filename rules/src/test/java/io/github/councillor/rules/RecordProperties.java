package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.activity.ApprovedAbsence;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Enquiry;
import io.github.councillor.activity.Meeting;
import io.github.councillor.activity.Meeting.Attendance;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Spell;
import io.github.councillor.activity.Training;
import io.github.councillor.authority.Authority;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.LocalGovernment1972;
import io.github.councillor.law.Requirement;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.RecordReport;
import io.github.councillor.rules.report.Showing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** More done never shows less, whatever else the record says. */
class RecordProperties {

    private static final ProfileValidator SHIPPED = ProfileValidator.of(Catalogue.shipped());
    private static final int DAYS = 700;

    /** What a record says of attendance. */
    record Said(
            Fact<LocalDate> last,
            Fact<LocalDate> lastExecutive,
            Fact<List<Meeting>> meetings,
            Fact<List<LocalDate>> alone,
            Fact<List<ApprovedAbsence>> approved,
            Fact<List<Spell>> service,
            Fact<List<Spell>> suspensions,
            Spell executive) {

        CouncillorRecord.Builder toRecord(Fact<List<Meeting>> met) {
            return CouncillorRecord.builder()
                    .authority(Authority.named("Borchester City Council"))
                    .member("Councillor A")
                    .period(new Spell(Records.FIRST, Records.FIRST.plusDays(DAYS)))
                    .addRole(RoleHeld.of(Role.EXECUTIVE, executive))
                    .addRole(Records.in("Planning Committee", Role.COMMITTEE))
                    .addRole(RoleHeld.of(Role.EXTERNAL_BODY, new Spell(LocalDate.MIN, LocalDate.MAX)))
                    .lastAttendance(last)
                    .lastExecutiveAttendance(lastExecutive)
                    .meetings(met)
                    .decidedAlone(alone)
                    .approvedAbsences(approved)
                    .wartimeService(service)
                    .suspensions(suspensions);
        }
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void an_attendance_more_never_adds_a_finding_of_attendance(
            @ForAll("said") Said said, @ForAll("attended") Meeting further) {
        RecordReport less = SHIPPED.check(said.toRecord(said.meetings()).build());
        RecordReport more =
                SHIPPED.check(said.toRecord(with(said.meetings(), further)).build());

        assertThat(attendance(less)).containsAll(attendance(more));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void an_attendance_more_never_turns_shown_into_anything_else(
            @ForAll("said") Said said, @ForAll("attended") Meeting further) {
        assertNoneLost(
                SHIPPED.check(said.toRecord(said.meetings()).build()),
                SHIPPED.check(said.toRecord(with(said.meetings(), further)).build()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_day_more_of_anything_done_never_turns_shown_into_anything_else(
            @ForAll("days") List<LocalDate> days, @ForAll("day") LocalDate further) {
        assertNoneLost(SHIPPED.check(done(days)), SHIPPED.check(done(with(days, further))));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void what_is_found_was_considered_and_has_words(@ForAll("said") Said said) {
        RecordReport report = SHIPPED.check(said.toRecord(said.meetings()).build());

        assertThat(report.report().considered())
                .containsAll(report.report().findings().stream()
                        .map(Finding::requirement)
                        .toList());
        assertThat(report.report().findings())
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("{", "null"));
        assertThat(report.duties())
                .allSatisfy(duty -> assertThat(duty.because() + duty.next()).doesNotContain("{", "null"));
    }

    private static void assertNoneLost(RecordReport less, RecordReport more) {
        Map<Object, Showing> after =
                more.duties().stream().collect(Collectors.toMap(DutyReport::duty, DutyReport::showing));
        assertThat(less.duties(Showing.SHOWN))
                .allSatisfy(duty -> assertThat(after.get(duty.duty())).isEqualTo(Showing.SHOWN));
    }

    private static List<Requirement> attendance(RecordReport report) {
        return report.report().findings().stream()
                .map(Finding::requirement)
                .filter(LocalGovernment1972.class::isInstance)
                .toList();
    }

    private static CouncillorRecord done(List<LocalDate> days) {
        return Records.of(Role.GROUP_MEMBER)
                .surgeries(days)
                .walkabouts(days)
                .newsletters(days)
                .events(days)
                .enquiries(all(days, day -> Enquiry.answered(day, day)))
                .training(all(
                        days,
                        day -> Training.builder()
                                .on(day)
                                .subject("A course")
                                .codeOfConduct(YesNo.YES)
                                .build()))
                .build();
    }

    private static <T> List<T> all(List<LocalDate> days, Function<LocalDate, T> each) {
        return days.stream().map(each).toList();
    }

    private static <T> List<T> with(List<T> list, T further) {
        List<T> more = new ArrayList<>(list);
        more.add(further);
        return more;
    }

    private static <T> Fact<List<T>> with(Fact<List<T>> list, T further) {
        return Fact.known(with(list.orElse(List.of()), further));
    }

    @Provide
    static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 363).map(Records.FIRST::plusDays);
    }

    @Provide
    static Arbitrary<List<LocalDate>> days() {
        return day().list().ofMaxSize(5);
    }

    private static Arbitrary<LocalDate> longDay() {
        return Arbitraries.integers().between(0, DAYS).map(Records.FIRST::plusDays);
    }

    @Provide
    static Arbitrary<Meeting> attended() {
        return meetings(Arbitraries.just(Attendance.ATTENDED));
    }

    private static Arbitrary<Meeting> meetings(Arbitrary<Attendance> attendance) {
        return Combinators.combine(
                        Arbitraries.of("Council", "Planning Committee", "Cabinet", "Harbour Trust"),
                        Arbitraries.of(Meeting.Kind.class),
                        longDay(),
                        attendance)
                .as(Meeting::new);
    }

    private static <T> Arbitrary<Fact<List<T>>> fact(Arbitrary<T> each) {
        return Arbitraries.oneOf(
                Arbitraries.just(Fact.unstated()),
                Arbitraries.just(Fact.none()),
                each.list().ofMinSize(1).ofMaxSize(5).map(Fact::known));
    }

    private static Arbitrary<Fact<LocalDate>> before() {
        return Arbitraries.oneOf(
                Arbitraries.just(Fact.unstated()),
                Arbitraries.just(Fact.none()),
                Arbitraries.integers().between(1, 300).map(days -> Fact.known(Records.FIRST.minusDays(days))));
    }

    private static Arbitrary<Spell> spells() {
        return Combinators.combine(longDay(), Arbitraries.integers().between(0, 400))
                .as((from, days) -> new Spell(from, from.plusDays(days)));
    }

    @Provide
    static Arbitrary<Said> said() {
        return Combinators.combine(
                        before(),
                        before(),
                        fact(meetings(Arbitraries.of(Attendance.class))),
                        fact(longDay()),
                        fact(spells().map(spell -> new ApprovedAbsence(spell.from(), spell.until()))),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Fact.<List<Spell>>none())), Tuple.of(1, fact(spells()))),
                        // leaving days out of months of unequal length is not monotonic: a day's attendance on 31
                        // August,
                        // after a suspension, may be counted to an earlier day than one on 28 August before it
                        Arbitraries.of(Fact.<List<Spell>>none(), Fact.<List<Spell>>unstated()),
                        Arbitraries.oneOf(spells(), Arbitraries.just(new Spell(LocalDate.MIN, LocalDate.MAX))))
                .as(Said::new);
    }
}
