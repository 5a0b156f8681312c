package io.github.councillor.statement;

import static io.github.councillor.statement.StatementKind.ACTIVITY;
import static io.github.councillor.statement.StatementKind.CHECK;
import static io.github.councillor.statement.StatementKind.DUTY;
import static io.github.councillor.statement.StatementKind.EXPECTATION;
import static io.github.councillor.statement.StatementKind.INDICATOR;
import static io.github.councillor.statement.StatementKind.MARK;
import static io.github.councillor.statement.StatementKind.NEXT_STEP;
import static io.github.councillor.statement.StatementKind.OBJECTIVE;
import static io.github.councillor.statement.StatementKind.OBLIGATION;
import static io.github.councillor.statement.StatementKind.QUESTION;
import static io.github.councillor.statement.StatementKind.REMIT;
import static io.github.councillor.statement.StatementKind.RESPONSIBILITY;
import static io.github.councillor.statement.StatementKind.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementKindTest {

    @Test
    void nine_kinds_are_owed() {
        assertThat(StatementKind.values())
                .filteredOn(StatementKind::isOwed)
                .containsExactly(
                        REMIT, EXPECTATION, RESPONSIBILITY, ACTIVITY, DUTY, OBJECTIVE, INDICATOR, OBLIGATION, MARK);
    }

    @Test
    void four_kinds_ask_their_reader_something_and_none_of_them_is_owed() {
        assertThat(StatementKind.values())
                .filteredOn(StatementKind::isAsked)
                .containsExactly(QUESTION, TASK, NEXT_STEP, CHECK)
                .noneMatch(StatementKind::isOwed);
    }

    @ParameterizedTest
    @EnumSource
    void each_is_found_by_its_word(StatementKind kind) {
        assertThat(kind.word()).matches("[a-z]+(-[a-z]+)*");
        assertThat(StatementKind.named(kind.word())).contains(kind);
    }

    @Test
    void a_word_of_two_has_a_hyphen() {
        assertThat(NEXT_STEP.word()).isEqualTo("next-step");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Duty", "DUTY", "duties", "next step", "next_step"})
    void a_name_is_exact(String name) {
        assertThat(StatementKind.named(name)).isEmpty();
    }
}
