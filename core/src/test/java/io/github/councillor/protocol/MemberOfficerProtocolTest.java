package io.github.councillor.protocol;

import static io.github.councillor.statement.StatementKind.CHARACTERISTIC;
import static io.github.councillor.statement.StatementKind.IMPLICATION;
import static io.github.councillor.statement.StatementKind.NEXT_STEP;
import static io.github.councillor.statement.StatementKind.QUESTION;
import static io.github.councillor.statement.StatementKind.TACTIC;
import static io.github.councillor.statement.StatementKind.TASK;
import static io.github.councillor.statement.StatementKind.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.role.Actor;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Read against the guide: how many of each it has, by place. */
class MemberOfficerProtocolTest {

    private static final MemberOfficerProtocol PROTOCOL = Catalogue.shipped().protocol();

    private static List<String> places(List<Statement> statements) {
        return statements.stream().map(statement -> statement.id().place()).toList();
    }

    @Test
    void members_and_officers_have_five_marks_each() {
        assertThat(places(PROTOCOL.marksOf(Actor.COUNCILLOR))).containsExactly("M-1", "M-2", "M-3", "M-4", "M-5");
        assertThat(places(PROTOCOL.marksOf(Actor.OFFICERS))).containsExactly("O-1", "O-2", "O-3", "O-4", "O-5");
    }

    @Test
    void councils_must_six_things_and_councillors_four() {
        assertThat(places(PROTOCOL.obligationsOf(Actor.COUNCIL)))
                .containsExactlyInAnyOrder("K-1", "K-2", "K-3", "E-1", "E-6", "E-2");
        assertThat(places(PROTOCOL.obligationsOf(Actor.COUNCILLOR)))
                .containsExactlyInAnyOrder("E-3", "E-4", "E-5", "S-0");
    }

    @ParameterizedTest
    @EnumSource(
            value = Actor.class,
            names = {"COUNCILLOR", "COUNCIL", "OFFICERS"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_has_marks_or_obligations(Actor other) {
        assertThat(PROTOCOL.marksOf(other)).isEmpty();
        assertThat(PROTOCOL.obligationsOf(other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TOPIC, 6", "IMPLICATION, 6", "CHARACTERISTIC, 7", "TACTIC, 9", "OFFICE, 7"})
    void it_has_so_many_of_a_kind(StatementKind kind, int number) {
        assertThat(PROTOCOL.ofKind(kind)).hasSize(number).allMatch(statement -> statement.kind() == kind);
    }

    @Test
    void each_kind_stands_under_its_own_letter() {
        assertThat(places(PROTOCOL.ofKind(TOPIC))).allMatch(place -> place.startsWith("P-"));
        assertThat(places(PROTOCOL.ofKind(IMPLICATION))).allMatch(place -> place.startsWith("X-"));
        assertThat(places(PROTOCOL.ofKind(CHARACTERISTIC))).allMatch(place -> place.startsWith("CH-"));
        assertThat(places(PROTOCOL.ofKind(TACTIC))).allMatch(place -> place.startsWith("TA-"));
    }

    @Test
    void three_checklists_have_five_two_and_two_checks() {
        assertThat(PROTOCOL.checklists())
                .extracting(list -> list.heading().id().place())
                .containsExactly("C-1", "C-2", "C-3");
        assertThat(PROTOCOL.checklists())
                .extracting(list -> places(list.checks()))
                .containsExactly(
                        List.of("C-4", "C-5", "C-6", "C-7", "C-8"), List.of("C-9", "C-10"), List.of("C-11", "C-12"));
    }

    @Test
    void readers_are_asked_questions_tasks_checks_and_next_steps() {
        assertThat(places(PROTOCOL.ofKind(QUESTION))).containsExactly("Q-1", "Q-2", "Q-4");
        assertThat(places(PROTOCOL.ofKind(TASK))).containsExactly("Q-3", "Q-5", "Q-6");
        assertThat(places(PROTOCOL.ofKind(NEXT_STEP))).containsExactly("Q-7", "Q-8");
        assertThat(PROTOCOL.asked())
                .hasSize(3 + 3 + 2 + 9)
                .allMatch(statement -> statement.kind().isAsked());
    }

    // INDEX of the documents: the number of questions of each
    @ParameterizedTest
    @CsvSource({
        "Q-1, 2", "Q-2, 2", "Q-3, 4", "Q-4, 2", "Q-5, 4", "Q-6, 3", "Q-7, 2", "Q-8, 2", "C-9, 2", "C-11, 2", "C-12, 2"
    })
    void what_is_asked_has_so_many_parts(String place, int parts) {
        assertThat(PROTOCOL.asked())
                .filteredOn(statement -> statement.id().place().equals(place))
                .singleElement()
                .satisfies(statement -> assertThat(statement.parts()).hasSize(parts));
    }

    @Test
    void an_answer_can_be_stored_under_the_id_of_each_thing_asked_and_of_each_part() {
        assertThat(PROTOCOL.asked().stream()
                        .flatMap(statement ->
                                Stream.concat(Stream.of(statement.id().toString()), statement.partIds().stream())))
                .hasSize(17 + 27)
                .doesNotHaveDuplicates();
    }

    @Test
    void two_pictures_and_one_text_under_a_heading_are_blank_and_nothing_is_invented() {
        assertThat(PROTOCOL.ofKind(StatementKind.BLANK))
                .allMatch(statement -> statement.completeness() == Completeness.BLANK)
                .allMatch(statement -> statement.parts().isEmpty())
                .extracting(statement -> statement.id().place())
                .containsExactlyInAnyOrder("B-1", "B-2", "B-3");
    }

    @Test
    void it_is_the_guide_and_the_whole_guide() {
        assertThat(PROTOCOL.source().code()).isEqualTo("TH-GUIDE");
        assertThat(PROTOCOL.statements()).isEqualTo(Catalogue.shipped().of("TH-GUIDE"));
    }
}
