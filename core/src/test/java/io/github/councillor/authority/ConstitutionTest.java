package io.github.councillor.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.law.Certainty;
import io.github.councillor.law.InForce;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConstitutionTest {

    private static final LocalDate SEEN = LocalDate.of(2026, 11, 22);

    private static Constitution.Builder constitution() {
        return Constitution.builder()
                .council("Leeds City Council")
                .source("a page")
                .seenOn(SEEN);
    }

    @Test
    void it_may_apply_on_its_first_and_on_its_last_day_and_on_no_other() {
        Constitution dated = constitution()
                .inForce(new InForce(LocalDate.of(2024, 5, 1), LocalDate.of(2025, 4, 30)))
                .build();

        assertThat(dated.mayApplyOn(LocalDate.of(2024, 4, 30))).isFalse();
        assertThat(dated.mayApplyOn(LocalDate.of(2024, 5, 1))).isTrue();
        assertThat(dated.mayApplyOn(LocalDate.of(2025, 4, 30))).isTrue();
        assertThat(dated.mayApplyOn(LocalDate.of(2025, 5, 1))).isFalse();
    }

    @Test
    void one_whose_days_are_not_known_may_apply_on_any() {
        assertThat(constitution().build().mayApplyOn(LocalDate.of(2012, 9, 10))).isTrue();
    }

    @Test
    void of_what_its_source_does_not_say_nothing_is_assumed() {
        Constitution constitution = constitution().build();

        assertThat(constitution.certainty()).isEqualTo(Certainty.SECONDARY);
        assertThat(constitution.wardRule().counts()).isFalse();
        assertThat(constitution.moneyTests()).isEmpty();
        assertThat(constitution.words()).isEmpty();
    }

    @Test
    void one_without_a_council_or_without_a_source_is_refused() {
        assertThatThrownBy(() -> Constitution.builder()
                        .council(" ")
                        .source("a page")
                        .seenOn(SEEN)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a constitution needs its council");
        assertThatThrownBy(() -> Constitution.builder()
                        .council("Leeds")
                        .source("")
                        .seenOn(SEEN)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a constitution needs a source: Leeds");
    }
}
