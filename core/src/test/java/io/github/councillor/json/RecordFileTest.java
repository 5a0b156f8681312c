package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.activity.Contact;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.activity.Enquiry;
import io.github.councillor.activity.Meeting;
import io.github.councillor.activity.RoleHeld;
import io.github.councillor.activity.Spell;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.json.Documents.Change;
import io.github.councillor.role.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of {@code record/1}; that its schema says the same; and the worked year. */
class RecordFileTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("record-1");
    private static final String FULL = Documents.text("full-record.json");
    private static final String LEAST = """
            {"councillor": "record/1", "authority": {"name": "Borchester City Council"}, "member": "Councillor A",
             "period": {"from": "2025-05-22", "until": "2026-05-20"}, "roles": []}""";

    private static CouncillorRecord read(String text) {
        try {
            return RecordFile.read(Documents.stream(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void the_worked_year_of_five_roles_validates_and_is_read() throws IOException {
        String year = Files.readString(Path.of("..", "examples", "records", "borchester-year.record.json"));
        assertThat(SCHEMA.against(Documents.json(year))).isEmpty();

        CouncillorRecord record = read(year);
        assertThat(record.roles())
                .extracting(RoleHeld::role)
                .containsExactly(
                        Role.COMMUNITY_REPRESENTATIVE,
                        Role.OVERVIEW_AND_SCRUTINY,
                        Role.EXECUTIVE,
                        Role.COMMITTEE,
                        Role.EXTERNAL_BODY);
        assertThat(record.roles().get(1).days().meets(record.roles().get(2).days()))
                .as("nobody is of the executive and on scrutiny on one day")
                .isFalse();
        assertThat(record.meetings().get()).hasSize(33);
    }

    @Test
    void every_field_is_read_as_it_stands() {
        CouncillorRecord record = read(FULL);
        assertThat(record.member()).isEqualTo("Councillor A");
        assertThat(record.period()).isEqualTo(new Spell(LocalDate.of(2025, 5, 22), LocalDate.of(2026, 5, 20)));
        assertThat(record.roles().get(0))
                .isEqualTo(RoleHeld.in(
                        "Cabinet", Role.EXECUTIVE, new Spell(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 1, 31))));
        assertThat(record.roles().get(1))
                .isEqualTo(RoleHeld.of(Role.EXTERNAL_BODY, new Spell(LocalDate.MIN, LocalDate.MAX)));
        assertThat(record.lastAttendance()).isEqualTo(Fact.known(LocalDate.of(2025, 4, 24)));
        assertThat(record.lastExecutiveAttendance()).isEqualTo(Fact.none());
        assertThat(record.meetings().get())
                .containsExactly(
                        new Meeting(
                                "Cabinet",
                                Meeting.Kind.EXECUTIVE,
                                LocalDate.of(2025, 6, 9),
                                Meeting.Attendance.ATTENDED),
                        new Meeting(
                                "Harbour Trust",
                                Meeting.Kind.OUTSIDE_BODY,
                                LocalDate.of(2025, 7, 1),
                                Meeting.Attendance.NOT_STATED));
        assertThat(record.decidedAlone().get()).containsExactly(LocalDate.of(2025, 7, 2));
        assertThat(record.approvedAbsences().get()).hasSize(1);
        assertThat(record.wartimeService().get()).hasSize(1);
        assertThat(record.suspensions().get()).hasSize(2);
        assertThat(record.planningBodies().get()).containsExactly("Planning Committee");
        assertThat(record.training().get().get(0).certificate()).isEqualTo(YesNo.YES);
        assertThat(record.training().get().get(0).isFor("Planning Committee")).isTrue();
        assertThat(record.training().get().get(1).codeOfConduct()).isEqualTo(YesNo.YES);
        assertThat(record.reportsBack().get()).hasSize(1);
        assertThat(record.enquiries().get())
                .containsExactly(
                        Enquiry.answered(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 2)),
                        Enquiry.open(LocalDate.of(2025, 6, 3)),
                        new Enquiry(LocalDate.of(2025, 6, 4), Fact.unstated()));
        assertThat(record.contact()).isEqualTo(new Contact(YesNo.YES, YesNo.NO));
        assertThat(record.surgeries().get()).containsExactly(LocalDate.of(2025, 6, 7));
        assertThat(record.walkabouts().get()).containsExactly(LocalDate.of(2025, 6, 8));
        assertThat(record.newsletters()).isEqualTo(Fact.none());
        assertThat(record.events()).isEqualTo(Fact.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meetings",
                "decidedAlone",
                "approvedAbsences",
                "wartimeService",
                "suspensions",
                "planningBodies",
                "training",
                "reportsBack",
                "surgeries",
                "enquiries",
                "walkabouts",
                "newsletters",
                "events"
            })
    void a_list_not_given_is_unstated_and_null_or_an_empty_one_is_none(String field) {
        assertThat(fact(read(LEAST), field)).isEqualTo(Fact.unstated());
        for (String none : List.of("null", "[]")) {
            JsonNode document = PublishedSchema.changed(Documents.json(LEAST), "/" + field, none);
            assertThat(SCHEMA.against(document)).isEmpty();
            assertThat(fact(read(document.toString()), field)).isEqualTo(Fact.none());
        }
    }

    private static Fact<?> fact(CouncillorRecord record, String field) {
        return switch (field) {
            case "meetings" -> record.meetings();
            case "decidedAlone" -> record.decidedAlone();
            case "approvedAbsences" -> record.approvedAbsences();
            case "wartimeService" -> record.wartimeService();
            case "suspensions" -> record.suspensions();
            case "planningBodies" -> record.planningBodies();
            case "training" -> record.training();
            case "reportsBack" -> record.reportsBack();
            case "surgeries" -> record.surgeries();
            case "enquiries" -> record.enquiries();
            case "walkabouts" -> record.walkabouts();
            case "newsletters" -> record.newsletters();
            default -> record.events();
        };
    }

    @Test
    void the_executive_and_scrutiny_one_after_the_other_and_a_role_held_twice_are_read() {
        String roles = """
                [{"role": "executive", "until": "2026-01-14"}, {"role": "overview-and-scrutiny", "from": "2026-01-15"},
                 {"role": "committee", "body": "A"}, {"role": "committee", "body": "B"},
                 {"role": "committee", "body": "A", "until": "2026-01-15"}, {"role": "committee"}]""";
        assertThat(read(LEAST.replace("\"roles\": []", "\"roles\": " + roles)).roles())
                .hasSize(6);
    }

    static List<Change> refusals() {
        return Documents.changes("refused-records.txt");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void one_wrong_value_is_refused_at_its_place_with_what_was_found_and_what_was_expected(Change change) {
        RefusedInput refusal = catchThrowableOfType(
                RefusedInput.class, () -> read(Documents.changed(FULL, change).toString()));

        assertThat(refusal)
                .hasMessage(change.refusedAt() + ": found " + change.found() + ", expected " + change.expected());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void the_schema_refuses_what_the_reader_refuses_unless_it_cannot_say_it(Change change) {
        assertThat(SCHEMA.against(Documents.changed(FULL, change)).isEmpty()).isEqualTo(!change.schema());
    }

    @Test
    void the_schema_has_nothing_against_the_full_example_nor_the_least() {
        assertThat(SCHEMA.against(Documents.json(FULL))).isEmpty();
        assertThat(SCHEMA.against(Documents.json(LEAST))).isEmpty();
    }

    @Test
    void the_words_are_those_of_the_model() {
        assertThat(SCHEMA.words("/$defs/meeting/properties/kind/enum"))
                .containsExactlyElementsOf(Arrays.stream(Meeting.Kind.values())
                        .map(Meeting.Kind::word)
                        .toList());
        assertThat(SCHEMA.words("/$defs/meeting/properties/attendance/enum"))
                .containsExactlyElementsOf(Arrays.stream(Meeting.Attendance.values())
                        .map(Meeting.Attendance::word)
                        .toList());
        assertThat(SCHEMA.words("/$defs/authority/properties/kind/enum"))
                .containsExactlyElementsOf(Arrays.stream(AuthorityKind.values())
                        .map(AuthorityKind::word)
                        .toList());
        assertThat(SCHEMA.words("/$defs/role/properties/role/enum"))
                .containsAll(Arrays.stream(Role.values()).map(Role::word).toList())
                .allMatch(word -> Role.named(word).isPresent());
    }
}
