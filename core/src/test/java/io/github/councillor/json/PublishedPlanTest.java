package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.plan.Standing;
import io.github.councillor.plan.Written;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan as a council published it: read where it can be, quoted where it cannot, and never added to. */
class PublishedPlanTest {

    private static ForwardPlan plan(String text) {
        return Documents.plan(text.replace('\'', '"'));
    }

    /** A plan with one item, whose fields are given. */
    private static PlanEntry item(String fields) {
        return plan("{'items':[{" + fields + "}]}").entries().get(0);
    }

    private static KeyDecisionNotice notice(PlanEntry entry) {
        return entry.decision().route() instanceof Route.OrdinaryNotice ordinary
                ? ordinary.notice()
                : ((Route.NoticeWithSign) entry.decision().route()).notice();
    }

    @Test
    void the_head_of_the_plan_is_read_and_shown() {
        ForwardPlan plan = plan("{'council':'Woking Borough Council','plan_title':'Forward Plan','kind':'a plan page',"
                + "'publication_date':'20/02/2024 (first published)','period':'09/02/2024 to 30/06/2024',"
                + "'source_url':'https://example.gov.uk/plan','leaves_out':['members'],'items':[]}");

        assertThat(plan.origin()).isEqualTo(ForwardPlan.Origin.PUBLISHED);
        assertThat(plan.authority().name()).isEqualTo("Woking Borough Council");
        assertThat(plan.authority().kind()).isEqualTo(AuthorityKind.NOT_STATED);
        assertThat(plan.title()).isEqualTo("Forward Plan");
        assertThat(plan.leavesOut()).containsExactly("members");
        assertThat(plan.read())
                .containsExactly(
                        new Written("/council", "Woking Borough Council", "a council", ""),
                        new Written("/plan_title", "Forward Plan", "a title", ""),
                        new Written("/kind", "a plan page", "a kind of page", ""),
                        new Written(
                                "/publication_date", "20/02/2024 (first published)", "2024-02-20", "(first published)"),
                        new Written("/period", "09/02/2024 to 30/06/2024", "2024-02-09/2024-06-30", ""),
                        new Written("/source_url", "https://example.gov.uk/plan", "where the page stood", ""),
                        new Written("/leaves_out/0", "members", "what the kind of page leaves out", ""));
        assertThat(plan.unread()).isEmpty();
        assertThat(plan.entries()).isEmpty();
    }

    @Test
    void a_council_out_of_scope_is_known_by_its_name_and_one_without_a_name_has_none() {
        ForwardPlan wales = plan("{'council':'Cardiff Council','items':[]}");

        assertThat(wales.authority().kind()).isEqualTo(AuthorityKind.WELSH_COUNCIL);
        assertThat(wales.read())
                .containsExactly(new Written("/council", "Cardiff Council", "a council of kind welsh-council", ""));
        assertThat(plan("{'items':[]}").authority().name()).isEqualTo("(council not stated)");
    }

    @Test
    void what_cannot_be_read_is_quoted_and_nothing_is_guessed() {
        PlanEntry entry = item(
                "'title':'T','notice_published':'Autumn','decision_due':'TBC','decision_type':'Executive',"
                        + "'wards':'Central, Warwick','status':'Superseded','anticipated_restriction':'TBC','amount':'significant'");

        assertThat(entry.unread())
                .extracting(Written::pointer, Written::written)
                .containsExactlyInAnyOrder(
                        tuple("/items/0/notice_published", "Autumn"),
                        tuple("/items/0/decision_due", "TBC"),
                        tuple("/items/0/decision_type", "Executive"),
                        tuple("/items/0/wards", "Central, Warwick"),
                        tuple("/items/0/status", "Superseded"),
                        tuple("/items/0/anticipated_restriction", "TBC"),
                        tuple("/items/0/amount", "significant"));
        assertThat(entry.decision().declared()).isEqualTo(Declared.CANNOT_TELL);
        assertThat(entry.decision().when()).isEqualTo(Fact.unread("TBC"));
        assertThat(entry.standing()).isEqualTo(Standing.OPEN);
        assertThat(notice(entry).publishedOn()).isEqualTo(Fact.unread("Autumn"));
        assertThat(notice(entry).declaresKeyDecision()).isEqualTo(YesNo.NOT_STATED);
        assertThat(notice(entry).partlyPrivate()).isEqualTo(YesNo.NOT_STATED);
        assertThat(entry.decision().effects().money()).isEmpty();
    }

    @Test
    void an_unknown_field_is_kept_as_unread_wherever_it_stands() {
        ForwardPlan plan = plan(
                "{'webcast':{'url':'x'},'items':[{'title':'T','call_in':['a',1],'other_due':[{'due':'TBC','x':1}]}]}");

        assertThat(plan.unread()).containsExactly(new Written("/webcast", "{\"url\":\"x\"}", "", ""));
        assertThat(plan.entries().get(0).unread())
                .containsExactly(
                        new Written("/items/0/other_due/0/due", "TBC", "", ""),
                        new Written("/items/0/other_due/0/x", "1", "", ""),
                        new Written("/items/0/call_in", "[\"a\",1]", "", ""));
    }

    @Test
    void a_field_that_is_null_says_nothing() {
        PlanEntry entry = item(
                "'title':null,'notice_published':null,'decision_due':null,'decision_maker':null,"
                        + "'decision_type':null,'key_reason':null,'wards':null,'status':null,'anticipated_restriction':null,"
                        + "'amount':null,'documents':null,'urgency_flag':null,'procedure':null,'urgency_reason_summary':null,"
                        + "'other_due':null,'extra_fields':null,'exempt_paragraphs':null,'item_source_url':null,'webcast':null");

        assertThat(entry.title()).isEmpty();
        assertThat(entry.decision().matter()).isEqualTo("(no title)");
        assertThat(entry.decision().route()).isInstanceOf(Route.OrdinaryNotice.class);
        assertThat(notice(entry).documents()).isEqualTo(Fact.unstated());
        assertThat(notice(entry).matter()).isEqualTo(Fact.unstated());
        assertThat(entry.read()).isEmpty();
        assertThat(entry.unread()).extracting(Written::pointer).containsExactly("/items/0/webcast");
        assertThat(plan("{'council':null,'plan_title':null,'publication_date':null,'items':[]}")
                        .read())
                .isEmpty();
    }

    // computed_by_us, notes, trust, verbatim_phrases and transcribed_note are the transcriber's, not the council's
    @Test
    void the_transcribers_own_words_and_sums_change_nothing_and_are_set_aside() {
        String item = "'title':'T','notice_published':'04/11/2015','decision_due':'4 Dec 2015','decision_type':'Key'";
        PlanEntry plain = item(item);
        ForwardPlan noted = plan("{'notes':['x'],'trust':'high','transcribed_note':'y','items':[{" + item
                + ",'notes':'urgent','trust':'low','verbatim_phrases':{'restriction':'exempt'},"
                + "'computed_by_us':{'clear_days':99,'published_iso':'1999-01-01'}}]}");

        assertThat(noted.entries().get(0)).isEqualTo(plain);
        assertThat(noted.setAside())
                .containsExactly(
                        "/notes",
                        "/trust",
                        "/transcribed_note",
                        "/items/0/notes",
                        "/items/0/trust",
                        "/items/0/verbatim_phrases",
                        "/items/0/computed_by_us");
        assertThat(noted.unread()).isEmpty();
    }

    @Test
    void an_item_without_its_own_day_has_that_of_the_plan_and_points_at_it() {
        ForwardPlan plan = plan("{'publication_date':'02/06/2025','items':[{'title':'A'},"
                + "{'title':'B','notice_published':'03/06/2025'},{'title':'C','notice_published':'TBC'}]}");

        assertThat(plan.entries())
                .extracting(entry -> notice(entry).publishedOn(), entry -> entry.pointerOf(PlanFact.PUBLISHED_ON))
                .containsExactly(
                        tuple(Fact.known(LocalDate.of(2025, 6, 2)), "/publication_date"),
                        tuple(Fact.known(LocalDate.of(2025, 6, 3)), "/items/1/notice_published"),
                        tuple(Fact.unread("TBC"), "/items/2/notice_published"));
        assertThat(plan.entries().get(0).pointerOf(PlanFact.EXCEPTION_AVAILABLE_ON))
                .isEqualTo("/publication_date");
        assertThat(plan.entries().get(1).pointerOf(PlanFact.EXCEPTION_AVAILABLE_ON))
                .isEqualTo("/items/1/notice_published");
        assertThat(item("'title':'A'").pointerOf(PlanFact.PUBLISHED_ON)).isEqualTo("/items/0/notice_published");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.gov.uk|''|YES",
                "http://example.gov.uk|''|YES",
                "a binder|''|NOT_STATED",
                "''|https://example.gov.uk/item|YES",
                "''|a binder|NOT_STATED"
            })
    void a_page_with_an_address_stood_on_a_website(String plan, String item, YesNo onWebsite) {
        ForwardPlan read =
                plan("{'source_url':'" + plan + "','items':[{'title':'T','item_source_url':'" + item + "'}]}");

        assertThat(notice(read.entries().get(0)).onWebsite()).isEqualTo(onWebsite);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'items':null}|/items: found null, expected a list of items",
                "{'items':{}}|/items: found an object, expected a list",
                "{'items':['T']}|/items/0: found \"T\", expected an object",
                "{'items':[{'title':5}]}|/items/0/title: found the number 5, expected a text",
                "{'items':[{'urgency_flag':'yes'}]}|/items/0/urgency_flag: found \"yes\", expected true or false",
                "{'items':[{'documents':'Report'}]}|/items/0/documents: found \"Report\", expected a list",
                "{'items':[{'other_due':[1]}]}|/items/0/other_due/0: found the number 1, expected an object",
                "{'items':[{'extra_fields':[]}]}|/items/0/extra_fields: found a list, expected an object",
                "{'council':[],'items':[]}|/council: found a list, expected a text",
                "{'leaves_out':[1],'items':[]}|/leaves_out/0: found the number 1, expected a text"
            },
            quoteCharacter = '~')
    void a_known_field_of_a_wrong_type_is_refused_at_its_place(String text, String message) {
        assertThatThrownBy(() -> plan(text)).isInstanceOf(RefusedInput.class).hasMessage(message);
    }
}
