package io.github.councillor.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Meetings2012Test {

    @ParameterizedTest
    @EnumSource
    void every_regulation_is_law_read_in_a_published_copy(Meetings2012 requirement) {
        assertThat(requirement.force()).isEqualTo(Force.LAW);
        assertThat(requirement.certainty()).isEqualTo(Certainty.READ);
    }

    // S.I. 2012/2089 reg. 1: in force on 10 September 2012
    @Test
    void the_regulations_are_in_force_from_10_september_2012() {
        assertThat(Meetings2012.IN_FORCE.contains(LocalDate.of(2012, 9, 9))).isFalse();
        assertThat(Meetings2012.IN_FORCE.contains(LocalDate.of(2012, 9, 10))).isTrue();
    }

    // S.I. 2012/2089, as made
    @ParameterizedTest
    @CsvSource({
        "NOTICE_PERIOD, reg. 9(2)",
        "NOTICE_MEMBERS, reg. 9(1)(c)",
        "EXCEPTION_PERIOD, reg. 10(1)(c)",
        "EXCEPTION_REASONS, reg. 10(3)",
        "URGENCY_AGREEMENT, reg. 11(1)",
        "PRIVATE_NOTICE_PERIOD, reg. 5(2)",
        "PRIVATE_FURTHER_PERIOD, reg. 5(4)",
        "PRIVATE_URGENCY_AGREEMENT, reg. 5(6)"
    })
    void a_requirement_cites_the_paragraph_it_restates(Meetings2012 requirement, String provision) {
        assertThat(requirement.citation()).hasToString("S.I. 2012/2089 " + provision);
    }
}
