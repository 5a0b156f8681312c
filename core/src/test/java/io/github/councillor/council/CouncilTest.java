package io.github.councillor.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.authority.Authority;
import io.github.councillor.council.Council.OfficePost;
import io.github.councillor.council.Council.Term;
import io.github.councillor.fact.Fact;
import io.github.councillor.officer.StatutoryOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilTest {

    private static final Authority AUTHORITY = Authority.named("Borchester City Council");

    @Test
    void what_is_not_told_of_a_council_is_unstated_and_not_nought() {
        Council council = Council.builder().authority(AUTHORITY).build();

        assertThat(council.councillors()).isEqualTo(Fact.unstated());
        assertThat(council.wards()).isEqualTo(Fact.unstated());
        assertThat(council.chair()).isEqualTo(Fact.unstated());
        assertThat(council.seatsInAll()).isZero();
        assertThat(council.post(StatutoryOffice.MONITORING_OFFICER)).isEmpty();
    }

    @Test
    void seats_in_groups_and_in_none_are_added_up_even_where_they_contradict_the_council() {
        Council council = Council.builder()
                .authority(AUTHORITY)
                .councillors(Fact.known(45))
                .addSeats(
                        new Seats("A", Seats.Kind.GROUP, 40),
                        new Seats("B", Seats.Kind.GROUP, 5),
                        new Seats("of no group", Seats.Kind.NO_GROUP, 2),
                        new Seats("vacant", Seats.Kind.NO_GROUP, 0))
                .build();

        assertThat(council.seatsInAll()).isEqualTo(47);
    }

    @Test
    void the_post_that_holds_an_office_is_the_first_told() {
        Council council = Council.builder()
                .authority(AUTHORITY)
                .addOffices(
                        new OfficePost(StatutoryOffice.PROPER_OFFICER, "Head of Democratic Services"),
                        new OfficePost(StatutoryOffice.MONITORING_OFFICER, "Director of Law"),
                        new OfficePost(StatutoryOffice.PROPER_OFFICER, "Chief Executive"))
                .build();

        assertThat(council.post(StatutoryOffice.MONITORING_OFFICER)).contains("Director of Law");
        assertThat(council.post(StatutoryOffice.PROPER_OFFICER)).contains("Head of Democratic Services");
        assertThat(council.post(StatutoryOffice.SCRUTINY_OFFICER)).isEmpty();
    }

    @Test
    void a_term_of_nobody_or_of_no_years_is_refused() {
        assertThat(new Term("mayor", 1).years()).isEqualTo(1);

        assertThatThrownBy(() -> new Term(" ", 4)).hasMessage("a term of office is somebody's");
        assertThatThrownBy(() -> new Term("mayor", 0)).hasMessage("a term of office is a year or more: 0");
    }

    @Test
    void an_office_held_by_nothing_is_refused() {
        assertThatThrownBy(() -> new OfficePost(StatutoryOffice.MONITORING_OFFICER, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an office is held by a post: MONITORING_OFFICER");
    }

    @Test
    void seats_without_a_label_or_fewer_than_none_are_refused() {
        assertThatThrownBy(() -> new Seats("", Seats.Kind.GROUP, 1)).hasMessage("seats need a label");
        assertThatThrownBy(() -> new Seats("A", Seats.Kind.GROUP, -1))
                .hasMessage("the number of seats is 0 or more: -1");
    }

    @ParameterizedTest
    @CsvSource({"GROUP, group", "NO_GROUP, no-group"})
    void the_kind_of_a_label_is_found_by_its_word(Seats.Kind kind, String word) {
        assertThat(kind.word()).isEqualTo(word);
        assertThat(Seats.Kind.named(word)).contains(kind);
        assertThat(Seats.Kind.named(kind.name())).isEmpty();
    }

    @Test
    void a_body_without_a_name_is_refused_and_one_named_alone_is_part_of_none() {
        assertThat(Body.of("Cabinet", Body.Kind.EXECUTIVE).partOf()).isEmpty();

        assertThatThrownBy(() -> Body.of(" ", Body.Kind.EXECUTIVE)).hasMessage("a body needs a name");
    }

    @ParameterizedTest
    @EnumSource
    void the_kind_of_a_body_is_found_by_its_word(Body.Kind kind) {
        assertThat(kind.word()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Body.Kind.named(kind.word())).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Executive", "EXECUTIVE", "overview_and_scrutiny", "committee"})
    void the_word_of_a_kind_is_exact(String word) {
        assertThat(Body.Kind.named(word)).isEmpty();
    }
}
