package io.github.councillor.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutsideCoveredDaysTest {

    private static final LocalDate DAY = LocalDate.of(2012, 9, 9);

    @Test
    void the_refusal_names_the_day_and_the_first_day_held_where_no_end_is_known() {
        OutsideCoveredDays refusal =
                new OutsideCoveredDays("key-decision-notice", DAY, InForce.since(LocalDate.of(2012, 9, 10)));

        assertThat(refusal).hasMessage("no law is held for 2012-09-09: key-decision-notice is held from 2012-09-10");
        assertThat(refusal.day()).isEqualTo(DAY);
        assertThat(refusal.covered()).hasToString("2012-09-10/..");
    }

    @Test
    void the_refusal_names_both_ends_where_an_end_is_known() {
        InForce covered = new InForce(LocalDate.of(2012, 9, 10), LocalDate.of(2028, 12, 31));

        assertThat(new OutsideCoveredDays("the table", LocalDate.of(2029, 1, 1), covered))
                .hasMessage("no law is held for 2029-01-01: the table is held from 2012-09-10 to 2028-12-31");
    }
}
