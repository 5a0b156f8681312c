package io.github.councillor.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "COMMUNITY_REPRESENTATIVE, community-representative, community representative, true",
        "EXECUTIVE, executive, executive member, false",
        "OVERVIEW_AND_SCRUTINY, overview-and-scrutiny, overview and scrutiny member, false",
        "COMMITTEE, committee, committee member, false",
        "EXTERNAL_BODY, external-body, appointee to an external body, false",
        "GROUP_MEMBER, group-member, member of a political group, false",
        "CASEWORK, casework, caseworker, true",
        "LOCAL_LEADERSHIP, local-leadership, local leader, true",
        "POLICY_MAKER, policy-maker, policy maker, true"
    })
    void each_has_its_word_its_title_and_is_every_councillors_or_not(
            Role role, String word, String title, boolean everyCouncillors) {
        assertThat(role.word()).isEqualTo(word);
        assertThat(role.title()).isEqualTo(title);
        assertThat(role.isEveryCouncillors()).isEqualTo(everyCouncillors);
    }

    @Test
    void there_are_nine() {
        assertThat(Role.values()).hasSize(9);
    }

    @ParameterizedTest
    @EnumSource
    void each_is_found_by_its_word_and_by_every_other_name(Role role) {
        assertThat(Stream.concat(Stream.of(role.word()), role.alsoCalled().stream()))
                .allSatisfy(name -> assertThat(Role.named(name)).contains(role));
    }

    @Test
    void no_name_or_title_means_two_roles() {
        assertThat(Arrays.stream(Role.values())
                        .flatMap(role -> Stream.concat(Stream.of(role.word()), role.alsoCalled().stream())))
                .contains("scrutiny", "outside-body", "group")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Overview and Scrutiny", " overview-and-scrutiny ", "SCRUTINY", "scrutiny"})
    void capitals_blanks_and_hyphens_do_not_matter(String name) {
        assertThat(Role.named(name)).contains(Role.OVERVIEW_AND_SCRUTINY);
    }

    @ParameterizedTest
    @CsvSource({
        "cabinet member, EXECUTIVE",
        "Cabinet, EXECUTIVE",
        "leader, EXECUTIVE",
        "mayor, EXECUTIVE",
        "portfolio holder, EXECUTIVE",
        "executive member, EXECUTIVE",
        "planning committee, COMMITTEE",
        "licensing-committee, COMMITTEE",
        "committee member, COMMITTEE",
        "ward councillor, COMMUNITY_REPRESENTATIVE",
        "councillor, COMMUNITY_REPRESENTATIVE",
        "outside body, EXTERNAL_BODY",
        "appointee, EXTERNAL_BODY"
    })
    void each_is_found_by_the_names_that_councils_use(String name, Role role) {
        assertThat(Role.named(name)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "lord mayor", "group-leader", "overview"})
    void what_is_no_role_is_not_found(String name) {
        assertThat(Role.named(name)).isEmpty();
    }
}
