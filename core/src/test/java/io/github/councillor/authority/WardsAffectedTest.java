package io.github.councillor.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WardsAffectedTest {

    @Test
    void wards_by_name_are_as_many_as_their_names() {
        assertThat(WardsAffected.named(List.of("Central", "Warwick"))).hasToString("2 wards: Central; Warwick");
        assertThat(WardsAffected.named(List.of("Central"))).hasToString("1 ward: Central");
        assertThat(WardsAffected.named(List.of()).count()).isZero();
    }

    @Test
    void a_number_of_wards_needs_no_names() {
        assertThat(WardsAffected.count(0)).hasToString("0 wards");
        assertThat(WardsAffected.count(1)).hasToString("1 ward");
        assertThat(WardsAffected.count(12)).hasToString("12 wards");
    }

    @Test
    void all_wards_are_more_than_any_number() {
        assertThat(WardsAffected.all()).hasToString("all wards");
        assertThat(WardsAffected.all().isAll()).isTrue();
        assertThat(WardsAffected.all().count()).isGreaterThan(1_000);
        assertThat(WardsAffected.count(1_000).isAll()).isFalse();
    }

    @Test
    void fewer_than_no_wards_are_refused() {
        assertThatThrownBy(() -> WardsAffected.count(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a decision cannot affect -1 wards");
    }

    @Test
    void the_names_are_its_own_copy() {
        List<String> names = new ArrayList<>(List.of("Central"));
        WardsAffected wards = WardsAffected.named(names);
        names.clear();

        assertThat(wards.names()).containsExactly("Central");
    }
}
