package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.BudgetScope;
import io.github.councillor.authority.Governance;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.Purse;
import io.github.councillor.authority.Span;
import io.github.councillor.decision.Route;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.Incumbency;
import io.github.councillor.notice.OfficeHolder;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.Standing;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema {@code plan/1} and its reader say the same. */
class PlanSchemaTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.named("plan-1");
    private static final JsonNode EXAMPLE = PublishedSchema.example("borchester.plan.json");

    @Test
    void the_example_validates_and_is_read() throws IOException {
        assertThat(SCHEMA.against(EXAMPLE)).isEmpty();

        ForwardPlan plan = PlanFile.read(PublishedSchema.stream(EXAMPLE));

        assertThat(plan.entries()).hasSize(5);
        assertThat(plan.entries().get(0).decision().route()).isInstanceOf(Route.OrdinaryNotice.class);
        assertThat(plan.entries().get(1).decision().route()).isInstanceOf(Route.GeneralException.class);
        assertThat(plan.entries().get(2).decision().route()).isInstanceOf(Route.SpecialUrgency.class);
        assertThat(plan.entries().get(3).decision().privateMeeting().isKnown()).isTrue();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "~none~",
            value = {
                "/title | null",
                "/title | ~~",
                "/entries | []",
                "/authority/kind | 'not-stated'",
                "/authority/governance | null",
                "/entries/0/key | null",
                "/entries/0/status | 'withdrawn'",
                "/entries/0/when | null",
                "/entries/0/when | {'from': '2025-07-01'}",
                "/entries/0/when | {'on': null, 'from': '2025-07-01', 'to': null}",
                "/entries/0/notice | null",
                "/entries/0/notice | {}",
                "/entries/0/notice/publishedOn | null",
                "/entries/0/notice/publishedOn | '1900-01-01'",
                "/entries/0/notice/publishedOn | '2200-12-31'",
                "/entries/0/notice/publishedOn | '2024-02-29'",
                "/entries/0/notice/documents | []",
                "/entries/0/notice/documents | null",
                "/entries/0/notice/inspectionAddress | ''",
                "/entries/0/notice/decisionMaker | null",
                "/entries/0/notice/decisionMaker/members | []",
                "/entries/0/notice/decisionMaker/place | 'not-stated'",
                "/entries/1/decisionMaker/individual | null",
                "/entries/1/decisionMaker/title | null",
                "/entries/1/decisionMaker/body | null",
                "/entries/1/exception/informed | 'not-stated'",
                "/entries/1/urgency | null",
                "/entries/2/urgency/scrutinyChair | 'not-stated'",
                "/entries/3/private | {}",
                "/entries/0/effects/wards | 'all'",
                "/entries/0/effects/wards | 0",
                "/entries/0/effects/wards | 1000",
                "/entries/0/effects/wards | []",
                "/entries/0/effects/wards | null",
                "/entries/0/effects/money | null",
                "/entries/0/effects/serviceBudget | '0.5'",
                "/entries/0/effects/money/0/pounds | 9223372036854775807",
                "/entries/0/effects/money/0/pounds | 0",
                "/entries/0/effects/money/0/pounds | '123456789012345.67'",
            })
    void what_may_be_left_out_or_said_otherwise_validates_and_is_read(String pointer, String value) {
        JsonNode document = PublishedSchema.changed(EXAMPLE, pointer, value);

        assertThat(SCHEMA.against(document)).isEmpty();
        assertThatCode(() -> PlanFile.read(PublishedSchema.stream(document))).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            nullValues = "~none~",
            value = {
                "/councillor | 'plan/2'",
                "/councillor | null",
                "/authority | ~~",
                "/authority | null",
                "/authority | 'Borchester'",
                "/authority/name | ~~",
                "/authority/name | ' '",
                "/authority/name | 7",
                "/authority/kind | 'borough'",
                "/authority/governance | 'cabinet'",
                "/authority/seats | 40",
                "/title | 7",
                "/entries | ~~",
                "/entries | null",
                "/entries | {}",
                "/entries/- | 'x'",
                "/publication_date | '2025-06-02'",
                "/entries/0/title | ~~",
                "/entries/0/title | null",
                "/entries/0/title | ''",
                "/entries/0/key | 'KEY'",
                "/entries/0/key | true",
                "/entries/0/status | 'Withdrawn'",
                "/entries/0/urgency_flag | true",
                "/entries/0/decisionMaker | 'Cabinet'",
                "/entries/0/decisionMaker/body | ' '",
                "/entries/0/decisionMaker/place | 'cabinet'",
                "/entries/0/decisionMaker/title | 'Cabinet'",
                "/entries/0/decisionMaker/individual | null",
                "/entries/1/decisionMaker/members | []",
                "/entries/4/decisionMaker/title | ~~",
                "/entries/4/decisionMaker/title | ''",
                "/entries/4/decisionMaker | {'individual': ' ', 'title': null}",
                "/entries/0/when | '2025-07-01'",
                "/entries/0/when | {}",
                "/entries/0/when/on | '2025-02-30'",
                "/entries/0/when/on | '2025-7-1'",
                "/entries/0/when/on | '01/07/2025'",
                "/entries/0/when/on | '1899-12-31'",
                "/entries/0/when/on | '2201-01-01'",
                "/entries/0/when/on | ''",
                "/entries/0/when/on | null",
                "/entries/0/when/from | '2025-07-01'",
                "/entries/0/when/from | null",
                "/entries/0/when/until | '2025-07-01'",
                "/entries/0/notice | 'yes'",
                "/entries/0/notice/publishedOn | true",
                "/entries/0/notice/declaresKeyDecision | 'yes'",
                "/entries/0/notice/matter | ['x']",
                "/entries/0/notice/documents | 'a report'",
                "/entries/0/notice/documents/- | 7",
                "/entries/0/notice/decisionMaker/members/- | null",
                "/entries/0/notice/wards | 'all'",
                "/entries/0/exception | []",
                "/entries/1/exception/informed | 'leader'",
                "/entries/1/exception/agreedOn | '2025-07-01'",
                "/entries/1/urgency | {}",
                "/entries/2/urgency/agreedBy | 'leader'",
                "/entries/2/urgency/agreedOn | '2025-07-32'",
                "/entries/2/urgency/authorityChair | 'absent'",
                "/entries/2/urgency/chair | null",
                "/entries/3/private | true",
                "/entries/3/private/heldOn | 20250715",
                "/entries/3/private/representationsReceived | 1",
                "/entries/3/private/urgency | 'agreed'",
                "/entries/3/private/urgency | {'agreedBy': 'mayor'}",
                "/entries/3/private/notice | null",
                "/entries/0/effects | []",
                "/entries/0/effects/money | {}",
                "/entries/0/effects/money/0/head | ~~",
                "/entries/0/effects/money/0/head | 'spending'",
                "/entries/0/effects/money/0/pounds | ~~",
                "/entries/0/effects/money/0/pounds | -1",
                "/entries/0/effects/money/0/pounds | 1.5",
                "/entries/0/effects/money/0/pounds | 9223372036854775808",
                "/entries/0/effects/money/0/pounds | '1,500'",
                "/entries/0/effects/money/0/pounds | '1.505'",
                "/entries/0/effects/money/0/pounds | '£5'",
                "/entries/0/effects/money/0/purse | 'both'",
                "/entries/0/effects/money/0/span | 'yearly'",
                "/entries/0/effects/money/0/scope | 'in-budget'",
                "/entries/0/effects/money/0/year | 2025",
                "/entries/0/effects/serviceBudget | true",
                "/entries/0/effects/wards | 'All'",
                "/entries/0/effects/wards | -1",
                "/entries/0/effects/wards | 1001",
                "/entries/0/effects/wards | 1.5",
                "/entries/0/effects/wards | [1]",
                "/entries/0/effects/wards | {}",
                "/entries/0/effects/significant | true",
            })
    void the_schema_and_the_reader_both_refuse(String pointer, String value) {
        JsonNode document = PublishedSchema.changed(EXAMPLE, pointer, value);

        assertThat(SCHEMA.against(document)).isNotEmpty();
        assertThatThrownBy(() -> PlanFile.read(PublishedSchema.stream(document)))
                .isInstanceOfSatisfying(
                        RefusedInput.class,
                        refused -> assertThat(refused.pointer()).startsWith("/"));
    }

    @Test
    void the_closed_lists_are_those_of_the_model() {
        assertThat(SCHEMA.words("/$defs/authority/properties/kind/enum"))
                .containsExactlyElementsOf(Arrays.stream(AuthorityKind.values())
                        .map(AuthorityKind::word)
                        .toList());
        assertThat(SCHEMA.words("/$defs/authority/properties/governance/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Governance.values()).map(Governance::word).toList());
        assertThat(SCHEMA.words("/$defs/entry/properties/status/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Standing.values()).map(Standing::word).toList());
        assertThat(SCHEMA.words("/$defs/money/properties/head/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Head.values()).map(Head::word).toList());
        assertThat(SCHEMA.words("/$defs/money/properties/purse/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Purse.values()).map(Purse::word).toList());
        assertThat(SCHEMA.words("/$defs/money/properties/span/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Span.values()).map(Span::word).toList());
        assertThat(SCHEMA.words("/$defs/money/properties/scope/enum"))
                .containsExactlyElementsOf(Arrays.stream(BudgetScope.values())
                        .map(BudgetScope::word)
                        .toList());
        assertThat(SCHEMA.words("/$defs/place/enum")).containsExactlyElementsOf(words(DecisionMaker.Place.values()));
        assertThat(SCHEMA.words("/$defs/incumbency/enum")).containsExactlyElementsOf(words(Incumbency.values()));
        assertThat(SCHEMA.words("/$defs/urgency/properties/agreedBy/enum"))
                .containsExactlyElementsOf(words(OfficeHolder.values()));
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
