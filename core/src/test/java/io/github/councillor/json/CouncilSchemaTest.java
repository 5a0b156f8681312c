package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.council.Body;
import io.github.councillor.council.Council;
import io.github.councillor.council.Seats;
import io.github.councillor.fact.Fact;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.OfficeRule;
import io.github.councillor.officer.StatutoryOffice;
import io.github.councillor.officer.StatutoryOffices;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema {@code council/1} and its reader say the same; what both refuse stands in {@code refused-councils.txt}. */
class CouncilSchemaTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("council-1");
    private static final JsonNode EXAMPLE = PublishedSchema.example("councils", "borchester.council.json");

    private static Council example() throws IOException {
        return CouncilFile.read(PublishedSchema.stream(EXAMPLE));
    }

    @Test
    void the_example_validates_and_is_read() throws IOException {
        assertThat(SCHEMA.against(EXAMPLE)).isEmpty();

        assertThat(example().authority().kind()).isEqualTo(AuthorityKind.UNITARY);
        assertThat(example().authority().governance()).isEqualTo(Governance.LEADER_AND_CABINET);
        assertThat(example().bodies()).hasSize(11);
    }

    @Test
    void the_seats_of_the_example_add_up_to_its_councillors() throws IOException {
        assertThat(Fact.known(example().seatsInAll())).isEqualTo(example().councillors());
    }

    @Test
    void the_example_has_a_body_of_every_kind_and_a_sub_committee_of_scrutiny() throws IOException {
        assertThat(example().bodies()).extracting(Body::kind).contains(Body.Kind.values());
        assertThat(example().bodies())
                .anyMatch(body -> body.kind() == Body.Kind.OVERVIEW_AND_SCRUTINY
                        && body.partOf().isPresent());
    }

    @Test
    void the_example_has_every_office_that_it_must_have_and_no_two_in_a_post_that_may_not_be_joined()
            throws IOException {
        Council council = example();
        List<OfficeProfile> must = StatutoryOffices.all().stream()
                .filter(office -> office.ruleFor(
                                council.authority().kind(),
                                council.authority().governance(),
                                LocalDate.of(2026, 11, 25))
                        .filter(rule -> rule.answer() == OfficeRule.Answer.MUST)
                        .isPresent())
                .toList();

        assertThat(must)
                .hasSize(10)
                .allSatisfy(office -> assertThat(council.post(office.office()))
                        .as(office.title())
                        .isPresent());
        assertThat(StatutoryOffices.all())
                .allSatisfy(office -> assertThat(office.incompatibilities())
                        .noneMatch(bar -> council.post(bar.office()).equals(council.post(office.office()))));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "~none~",
            value = {
                "/authority/kind | ~~",
                "/authority/kind | null",
                "/authority/governance | ~~",
                "/authority/governance | null",
                "/councillors | ~~",
                "/councillors | null",
                "/councillors | 1",
                "/councillors | 10000",
                "/wards | null",
                "/chair | ~~",
                "/chair | null",
                "/chair | ''",
                "/terms | null",
                "/terms | []",
                "/terms/0/years | 1",
                "/terms/0/years | 100",
                "/seats | null",
                "/seats/0/number | 0",
                "/seats/0/number | 10000",
                "/seats/- | {'label': 'Not yet known', 'kind': 'no-group', 'number': 1}",
                "/bodies | null",
                "/bodies | []",
                "/bodies/2/partOf | ~~",
                "/bodies/2/partOf | null",
                "/bodies/2/partOf | 'Planning Committee'",
                "/offices | []",
                "/offices/- | {'office': 'proper-officer', 'post': 'Chief Executive'}",
            })
    void what_may_be_left_out_or_said_otherwise_validates_and_is_read(String pointer, String value) {
        JsonNode document = PublishedSchema.changed(EXAMPLE, pointer, value);

        assertThat(SCHEMA.against(document)).isEmpty();
        assertThatCode(() -> CouncilFile.read(PublishedSchema.stream(document))).doesNotThrowAnyException();
    }

    @Test
    void the_closed_lists_are_those_of_the_model() {
        SCHEMA.lists("/properties/authority/properties/kind/enum", AuthorityKind.values(), AuthorityKind::word);
        SCHEMA.lists("/properties/authority/properties/governance/enum", Governance.values(), Governance::word);
        SCHEMA.lists("/properties/seats/items/properties/kind/enum", Seats.Kind.values(), Seats.Kind::word);
        SCHEMA.lists("/properties/bodies/items/properties/kind/enum", Body.Kind.values(), Body.Kind::word);
        SCHEMA.lists(
                "/properties/offices/items/properties/office/enum", StatutoryOffice.values(), StatutoryOffice::word);
    }
}
