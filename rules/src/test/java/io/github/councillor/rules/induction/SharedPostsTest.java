package io.github.councillor.rules.induction;

import static io.github.councillor.officer.StatutoryOffice.CHIEF_FINANCE_OFFICER;
import static io.github.councillor.officer.StatutoryOffice.HEAD_OF_PAID_SERVICE;
import static io.github.councillor.officer.StatutoryOffice.MONITORING_OFFICER;
import static io.github.councillor.officer.StatutoryOffice.PROPER_OFFICER;
import static io.github.councillor.officer.StatutoryOffice.RETURNING_OFFICER;
import static io.github.councillor.officer.StatutoryOffice.SCRUTINY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.council.Council;
import io.github.councillor.officer.StatutoryOffice;
import io.github.councillor.rules.induction.SharedPost.Scope;
import io.github.councillor.rules.render.MarkdownPack;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two offices that one person may not hold, told of one post. */
class SharedPostsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private static Council council(AuthorityKind kind, String post, StatutoryOffice... offices) {
        return Council.builder()
                .authority(Councils.of(kind, Governance.LEADER_AND_CABINET).authority())
                .addAllOffices(Arrays.stream(offices)
                        .map(office -> new Council.OfficePost(office, post))
                        .toList())
                .build();
    }

    private static List<SharedPost> shared(AuthorityKind kind, StatutoryOffice... offices) {
        return SharedPosts.of(council(kind, "Chief Executive", offices), DAY);
    }

    @Test
    void a_monitoring_officer_who_is_chief_finance_officer_too_is_asked_about_with_the_section() {
        assertThat(shared(AuthorityKind.UNITARY, CHIEF_FINANCE_OFFICER, MONITORING_OFFICER))
                .singleElement()
                .satisfies(shared -> {
                    assertThat(shared.post()).isEqualTo("Chief Executive");
                    assertThat(shared.one().office()).isEqualTo(MONITORING_OFFICER);
                    assertThat(shared.other().office()).isEqualTo(CHIEF_FINANCE_OFFICER);
                    assertThat(shared.rule().citation().provision()).isEqualTo("s. 5(1)");
                    assertThat(shared.scope()).isEqualTo(Scope.APPLIES);
                });
    }

    @Test
    void a_rule_whose_first_day_is_not_known_may_apply() {
        assertThat(shared(AuthorityKind.UNITARY, HEAD_OF_PAID_SERVICE, MONITORING_OFFICER))
                .extracting(SharedPost::scope)
                .containsExactly(Scope.START_NOT_KNOWN);
    }

    @Test
    void a_rule_on_other_kinds_of_council_does_not_apply_and_where_the_kind_is_not_told_it_may() {
        assertThat(shared(AuthorityKind.ISLES_OF_SCILLY, HEAD_OF_PAID_SERVICE, MONITORING_OFFICER))
                .isEmpty();
        assertThat(shared(AuthorityKind.NOT_STATED, HEAD_OF_PAID_SERVICE, MONITORING_OFFICER))
                .extracting(SharedPost::scope)
                .containsExactly(Scope.KIND_NOT_TOLD);
    }

    @Test
    void a_rule_does_not_apply_before_its_first_day() {
        Council council = council(AuthorityKind.UNITARY, "X", HEAD_OF_PAID_SERVICE, SCRUTINY_OFFICER);

        assertThat(SharedPosts.of(council, LocalDate.of(2012, 5, 3))).isEmpty();
        assertThat(SharedPosts.of(council, LocalDate.of(2012, 5, 4))).hasSize(1);
    }

    @Test
    void offices_that_the_law_lets_one_person_hold_and_posts_of_two_titles_are_not_asked_about() {
        assertThat(shared(AuthorityKind.UNITARY, HEAD_OF_PAID_SERVICE, RETURNING_OFFICER, PROPER_OFFICER))
                .isEmpty();
        assertThat(SharedPosts.of(
                        Council.builder()
                                .authority(Councils.of(AuthorityKind.UNITARY, Governance.LEADER_AND_CABINET)
                                        .authority())
                                .addOffice(new Council.OfficePost(MONITORING_OFFICER, "A"))
                                .addOffice(new Council.OfficePost(CHIEF_FINANCE_OFFICER, "B"))
                                .build(),
                        DAY))
                .isEmpty();
    }

    @Test
    void three_offices_of_one_post_are_three_pairs_each_once() {
        assertThat(shared(AuthorityKind.UNITARY, HEAD_OF_PAID_SERVICE, MONITORING_OFFICER, SCRUTINY_OFFICER))
                .hasSize(3);
    }

    @Test
    void the_pack_says_so_cited_as_a_question() throws IOException {
        StringBuilder out = new StringBuilder();

        MarkdownPack.write(
                Councils.pack(
                        council(AuthorityKind.UNITARY, "Chief Executive", MONITORING_OFFICER, CHIEF_FINANCE_OFFICER)),
                out);

        assertThat(out.toString())
                .contains("One person may not be both Monitoring Officer and Chief Finance Officer: ")
                .contains("Local Government and Housing Act 1989 s. 5(1)")
                .contains("The file gives both to: Chief Executive")
                .contains("Two posts may share a title: ask whether one person holds both.");
    }
}
