package io.github.councillor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.calendar.Holiday.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidayTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 8);

    @Test
    void a_day_without_a_name_or_without_a_source_is_refused() {
        assertThatThrownBy(() -> new Holiday(DAY, Kind.BANK_HOLIDAY, " ", "GOV.UK"))
                .hasMessage("a holiday needs a title: 2023-05-08");
        assertThatThrownBy(() -> new Holiday(DAY, Kind.BANK_HOLIDAY, "Coronation", ""))
                .hasMessage("a holiday needs a source: 2023-05-08");
    }

    @Test
    void the_two_kinds_are_found_by_their_words_and_nothing_else_is_a_kind() {
        for (Kind kind : Kind.values()) {
            assertThat(Kind.named(kind.word())).isEqualTo(kind);
        }
        assertThatThrownBy(() -> Kind.named("thanksgiving"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found thanksgiving, expected bank-holiday or mourning");
    }
}
