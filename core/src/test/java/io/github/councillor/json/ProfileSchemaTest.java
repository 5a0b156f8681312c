package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.principle.Principle;
import io.github.councillor.profile.RoleProfile;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.StatementKind;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema {@code profile/1} and its reader say the same; what both refuse stands in {@code refused-profiles.txt}. */
class ProfileSchemaTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("profile-1");
    private static final JsonNode EXAMPLE = PublishedSchema.example("profiles", "borchester.profile.json");

    @Test
    void the_example_validates_and_is_read() throws IOException {
        assertThat(SCHEMA.against(EXAMPLE)).isEmpty();

        RoleProfile profile = ProfileFile.read(PublishedSchema.stream(EXAMPLE));

        assertThat(profile.source().code()).isEqualTo("BORCHESTER-ROLES");
        assertThat(profile.statements()).hasSize(16);
        assertThat(profile.sections()).hasSize(8);
        assertThat(profile.roles())
                .containsExactly(
                        Role.COMMUNITY_REPRESENTATIVE,
                        Role.EXECUTIVE,
                        Role.OVERVIEW_AND_SCRUTINY,
                        Role.COMMITTEE,
                        Role.EXTERNAL_BODY);
        assertThat(profile.dutiesOf(Role.COMMITTEE))
                .extracting(duty -> duty.id().toString())
                .containsExactly("BORCHESTER-ROLES/PL-1", "BORCHESTER-ROLES/PL-2");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "~none~",
            value = {
                "/source/code | 'X2-3'",
                "/source/remarks | ~~",
                "/source/remarks | null",
                "/source/remarks | ''",
                "/sections/0/by | ~~",
                "/sections/0/by | null",
                "/sections/0/by | 'not-stated'",
                "/sections/0/towards | ~~",
                "/sections/0/towards | null",
                "/sections/0/towards | []",
                "/sections/2/roles | ~~",
                "/sections/2/roles | null",
                "/sections/2/roles | []",
                "/sections/2/roles | ['casework', 'casework']",
                "/sections/0/kind | 'blank'",
                "/sections/1/statements/0/id | 'A/B-1/C'",
                "/sections/1/statements/0/parts | null",
                "/sections/1/statements/0/parts | []",
                "/sections/1/statements/0/principles | ~~",
                "/sections/1/statements/0/principles | null",
                "/sections/1/statements/0/completeness | null",
                "/sections/1/statements/0/completeness | 'noise'",
                "/sections/1/statements/0/remarks | null",
                "/sections/1/statements/- | {'id': 'EC-4', 'words': 'Stay'}",
            })
    void what_may_be_left_out_or_said_otherwise_validates_and_is_read(String pointer, String value) {
        JsonNode document = PublishedSchema.changed(EXAMPLE, pointer, value);

        assertThat(SCHEMA.against(document)).isEmpty();
        assertThatCode(() -> ProfileFile.read(PublishedSchema.stream(document))).doesNotThrowAnyException();
    }

    @Test
    void the_closed_lists_are_those_of_the_model() {
        SCHEMA.lists("/$defs/section/properties/kind/enum", StatementKind.values(), StatementKind::word);
        SCHEMA.lists("/$defs/section/properties/by/enum", Actor.values(), Actor::word);
        SCHEMA.lists("/$defs/section/properties/towards/items/enum", Actor.values(), Actor::word);
        SCHEMA.lists("/$defs/section/properties/roles/items/enum", Role.values(), Role::word);
        SCHEMA.lists("/$defs/statement/properties/principles/items/enum", Principle.values(), Principle::word);
        SCHEMA.lists("/$defs/statement/properties/completeness/enum", Completeness.values(), Completeness::word);
    }

    // the schema's description says so
    @Test
    void the_first_nine_kinds_are_owed_and_no_other() {
        assertThat(Arrays.stream(StatementKind.values())
                        .map(StatementKind::isOwed)
                        .limit(9))
                .containsOnly(true);
        assertThat(Arrays.stream(StatementKind.values())
                        .map(StatementKind::isOwed)
                        .skip(9))
                .containsOnly(false);
    }
}
