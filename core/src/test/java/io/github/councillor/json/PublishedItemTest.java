package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.councillor.authority.Head;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.MoneyEffect;
import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.OtherDecision;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.plan.Standing;
import io.github.councillor.plan.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One item of a published plan: what each of its fields is read as. */
class PublishedItemTest {

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
    void every_field_of_an_item_is_read_and_shown_with_what_was_written() {
        PlanEntry entry = item("'title':'Skills Hub (title not in excerpt)','notice_published':'04/11/2015',"
                + "'decision_due':'4 Dec 2015','decision_maker':'Cabinet','decision_type':'Key (in title)',"
                + "'key_reason':'Expenditure > £500,000;','wards':'(All Wards);','status':'For Determination',"
                + "'anticipated_restriction':'Open','amount':'£3,000,000 (description)','documents':['Report']");

        assertThat(entry.title()).isEqualTo("Skills Hub (title not in excerpt)");
        assertThat(entry.standing()).isEqualTo(Standing.OPEN);
        assertThat(entry.decision().declared()).isEqualTo(Declared.KEY);
        assertThat(entry.decision().when().get()).hasToString("2015-12-04");
        assertThat(entry.decision().decisionMaker().get().label()).isEqualTo("Cabinet");
        assertThat(entry.decision().effects().wards()).isEqualTo(Fact.known(WardsAffected.all()));
        assertThat(entry.decision().effects().money())
                .containsExactly(MoneyEffect.of(
                        Head.EXPENDITURE, BigDecimal.valueOf(3_000_000).stripTrailingZeros()));
        KeyDecisionNotice notice = notice(entry);
        assertThat(notice.publishedOn()).isEqualTo(Fact.known(LocalDate.of(2015, 11, 4)));
        assertThat(notice.matter()).isEqualTo(Fact.known("Skills Hub"));
        assertThat(notice.declaresKeyDecision()).isEqualTo(YesNo.YES);
        assertThat(notice.partlyPrivate()).isEqualTo(YesNo.NO);
        assertThat(notice.documents()).isEqualTo(Fact.known(List.of("Report")));
        assertThat(notice.onWebsite()).isEqualTo(YesNo.NOT_STATED);
        assertThat(notice.decisionMaker()).isEqualTo(entry.decision().decisionMaker());
        assertThat(notice.decisionPeriod()).isEqualTo(entry.decision().when());
        assertThat(entry.unread()).isEmpty();
        assertThat(entry.read())
                .extracting(Written::pointer, Written::read, Written::note)
                .containsExactlyInAnyOrder(
                        tuple("/items/0/title", "Skills Hub", "title not in excerpt"),
                        tuple("/items/0/decision_type", "KEY", "in title"),
                        tuple("/items/0/notice_published", "2015-11-04", ""),
                        tuple("/items/0/decision_due", "2015-12-04", ""),
                        tuple("/items/0/decision_maker", "a body, executive", ""),
                        tuple("/items/0/status", "OPEN", ""),
                        tuple("/items/0/anticipated_restriction", "NO", ""),
                        tuple("/items/0/wards", "all wards", ""),
                        tuple("/items/0/key_reason", "£500,000", ""),
                        tuple("/items/0/amount", "£3,000,000.00 of expenditure", "description"),
                        tuple("/items/0/documents/0", "a document", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is Key decision?:",
                "Is Key decision?",
                "is key decision",
                "Is it a key decision?",
                "Is this a Key Decision?"
            })
    void a_key_field_of_the_record_declares_where_the_type_does_not(String label) {
        assertThat(item("'title':'T','extra_fields':{'" + label + "':'Yes'}")
                        .decision()
                        .declared())
                .isEqualTo(Declared.KEY);
        PlanEntry not =
                item("'title':'T','decision_type':'Executive','extra_fields':{'" + label + "':'No;','Lead':'x'}");
        assertThat(not.decision().declared()).isEqualTo(Declared.NOT_KEY);
        assertThat(not.pointerOf(PlanFact.DECLARED)).startsWith("/items/0/extra_fields/");
        assertThat(not.read())
                .extracting(Written::written, Written::read)
                .contains(tuple("No;", "NOT_KEY"), tuple("x", "kept, not used"));
    }

    @Test
    void other_extra_fields_are_shown_and_declare_nothing() {
        PlanEntry entry =
                item("'title':'T','extra_fields':{'Recommend to Council?':'Yes;','Is Key decision?':'perhaps','n':5}");

        assertThat(entry.decision().declared()).isEqualTo(Declared.CANNOT_TELL);
        assertThat(entry.read())
                .extracting(Written::pointer, Written::written, Written::read)
                .contains(
                        tuple("/items/0/extra_fields/Recommend to Council?", "Yes;", "kept, not used"),
                        tuple("/items/0/extra_fields/Is Key decision?", "perhaps", "kept, not used"),
                        tuple("/items/0/extra_fields/n", "5", "kept, not used"));
        assertThat(item("'title':'T','decision_type':'Key','extra_fields':{'Is Key decision?':'Yes'}")
                        .decision()
                        .declared())
                .isEqualTo(Declared.KEY);
    }

    @Test
    void a_title_can_declare_key_and_a_type_that_contradicts_it_leaves_neither() {
        assertThat(item("'title':'Local Plan - KEY DECISION'").decision().declared())
                .isEqualTo(Declared.KEY);
        assertThat(item("'title':'Local Plan - Key Decision','decision_type':'Key'")
                        .decision()
                        .declared())
                .isEqualTo(Declared.KEY);
        assertThat(item("'title':'Local Plan - Key Decision','decision_type':'Non-key'")
                        .decision()
                        .declared())
                .isEqualTo(Declared.CANNOT_TELL);
        assertThat(notice(item("'title':'T','decision_type':'Non-key'")).declaresKeyDecision())
                .isEqualTo(YesNo.NO);
    }

    @Test
    void facts_point_at_the_fields_of_the_published_item() {
        PlanEntry entry = item("'title':'T'");

        assertThat(List.of(
                        PlanFact.TITLE,
                        PlanFact.MATTER,
                        PlanFact.DECLARES_KEY,
                        PlanFact.NOTICE_PERIOD,
                        PlanFact.DECISION_MAKER,
                        PlanFact.NOTICE_DECISION_MAKER,
                        PlanFact.MEMBERS,
                        PlanFact.DOCUMENTS,
                        PlanFact.MONEY,
                        PlanFact.WARDS,
                        PlanFact.KEY_REASON,
                        PlanFact.EXCEPTION_REASONS,
                        PlanFact.AGREED_BY,
                        PlanFact.STANDING))
                .extracting(entry::pointerOf)
                .containsExactly(
                        "/items/0/title",
                        "/items/0/title",
                        "/items/0/decision_type",
                        "/items/0/decision_due",
                        "/items/0/decision_maker",
                        "/items/0/decision_maker",
                        "/items/0/decision_maker",
                        "/items/0/documents",
                        "/items/0/amount",
                        "/items/0/wards",
                        "/items/0/key_reason",
                        "/items/0/urgency_reason_summary",
                        "/items/0/procedure",
                        "/items/0/status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"To follow", "Report to follow.", "TBC", "tba", "n/a", "documents awaited"})
    void a_document_to_follow_is_no_document(String written) {
        PlanEntry entry = item("'title':'T','documents':['" + written + "']");

        assertThat(notice(entry).documents()).isEqualTo(Fact.unread(written));
        assertThat(entry.read()).contains(new Written("/items/0/documents/0", written, "no document yet", ""));
        assertThat(notice(item("'title':'T','documents':['" + written + "','Report']"))
                        .documents())
                .isEqualTo(Fact.known(List.of("Report")));
    }

    @Test
    void an_empty_list_of_documents_on_a_page_is_not_a_statement_that_there_are_none() {
        assertThat(notice(item("'title':'T','documents':[]")).documents()).isEqualTo(Fact.unstated());
    }

    @Test
    void further_decision_makers_and_days_are_read() {
        PlanEntry entry = item(
                "'title':'T','other_due':[{'due':'5 Jan 2016','by':'Leader'},{'by':'Full Council'},{'due':'TBC (x)'}]");

        assertThat(entry.otherDecisions())
                .extracting(OtherDecision::pointer, OtherDecision::isTimed)
                .containsExactly(
                        tuple("/items/0/other_due/0", true),
                        tuple("/items/0/other_due/1", false),
                        tuple("/items/0/other_due/2", false));
        assertThat(entry.otherDecisions().get(0).when().get()).hasToString("2016-01-05");
        assertThat(entry.read())
                .contains(
                        new Written("/items/0/other_due/0/due", "5 Jan 2016", "2016-01-05", ""),
                        new Written("/items/0/other_due/0/by", "Leader", "an individual, executive", ""),
                        new Written("/items/0/other_due/1/by", "Full Council", "a body, full council", ""));
        assertThat(entry.unread()).containsExactly(new Written("/items/0/other_due/2/due", "TBC (x)", "", ""));
    }

    @Test
    void fields_that_no_rule_uses_are_shown_as_they_stand() {
        assertThat(
                        item("'title':'T','exempt_paragraphs':[3,'5'],'lead_member':'Leader','contact_role':'Clerk','scrutiny_committee':'X'")
                                .read())
                .filteredOn(written -> written.read().equals("kept, not used"))
                .extracting(Written::pointer, Written::written)
                .containsExactly(
                        tuple("/items/0/exempt_paragraphs/0", "3"),
                        tuple("/items/0/exempt_paragraphs/1", "5"),
                        tuple("/items/0/lead_member", "Leader"),
                        tuple("/items/0/contact_role", "Clerk"),
                        tuple("/items/0/scrutiny_committee", "X"));
    }

    @ParameterizedTest
    @CsvSource({
        "Savings of £100, SAVING",
        "INCOME of £100, INCOME",
        "capital receipt £100, INCOME",
        "Grant of £100, GRANT",
        "£100, EXPENDITURE",
        "up to £100 (saving), EXPENDITURE"
    })
    void a_sum_is_of_the_head_that_its_own_words_name_and_spending_where_they_name_none(String written, Head head) {
        assertThat(item("'title':'T','amount':'" + written + "'")
                        .decision()
                        .effects()
                        .money())
                .extracting(MoneyEffect::head)
                .containsExactly(head);
    }

    @Test
    void the_wards_of_the_reason_are_kept_for_the_rules() {
        assertThat(item("'title':'T','key_reason':'Affects more than 2 ward;'").wardsInKeyReason())
                .isEqualTo(3);
        assertThat(item("'title':'T','key_reason':'2. Financial;'").read())
                .contains(new Written("/items/0/key_reason", "2. Financial;", "a reason in words", ""));
    }

    @Test
    void wards_that_are_none_are_shown_as_none_and_not_as_unread() {
        PlanEntry entry = item("'title':'T','wards':'None;'");

        assertThat(entry.decision().effects().wards()).isEqualTo(Fact.none());
        assertThat(entry.read()).contains(new Written("/items/0/wards", "None;", "none", ""));
        assertThat(entry.unread()).isEmpty();
    }

    @Test
    void the_councils_own_name_is_full_council_wherever_it_decides_and_whenever_it_is_named() {
        PlanEntry entry = plan("{'items':[{'title':'T','decision_maker':'Borchester City Council',"
                        + "'other_due':[{'by':'The Borchester City Council','due':'1 May 2024'}]}],"
                        + "'council':'Borchester City Council'}")
                .entries()
                .get(0);

        assertThat(entry.decision().decisionMaker().get().place()).isEqualTo(DecisionMaker.Place.FULL_COUNCIL);
        assertThat(entry.otherDecisions().get(0).by().get().place()).isEqualTo(DecisionMaker.Place.FULL_COUNCIL);
        assertThat(entry.read())
                .contains(
                        new Written("/items/0/decision_maker", "Borchester City Council", "a body, full council", ""),
                        new Written(
                                "/items/0/other_due/0/by", "The Borchester City Council", "a body, full council", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Borchester City Council, Borchester City Council, FULL_COUNCIL",
        "Borchester Council, Borchester City Council, FULL_COUNCIL",
        "Borchester County Council, Borchester City Council, NOT_STATED",
        "Felpersham City Council, Borchester City Council, NOT_STATED",
        "Borchester City Council Cabinet, Borchester City Council, EXECUTIVE",
        "Borchester, Borchester City Council, NOT_STATED"
    })
    void a_name_is_the_councils_own_only_where_place_and_tier_are(String maker, String council, String place) {
        assertThat(plan("{'council':'" + council + "','items':[{'decision_maker':'" + maker + "'}]}")
                        .entries()
                        .get(0)
                        .decision()
                        .decisionMaker()
                        .get()
                        .place())
                .hasToString(place);
    }

    @Test
    void a_sign_of_an_exception_beside_another_meaning_is_shown_with_it() {
        PlanEntry entry = item("'title':'Roof (special urgency)','decision_type':'Key - special urgency',"
                + "'extra_fields':{'Procedure':'Rule 16'}");

        assertThat(entry.read())
                .extracting(Written::pointer, Written::read)
                .contains(
                        tuple("/items/0/title", "Roof (special urgency); names special urgency"),
                        tuple("/items/0/decision_type", "KEY; names special urgency"),
                        tuple("/items/0/extra_fields/Procedure", "names special urgency"));
    }

    @Test
    void what_could_not_be_read_and_has_no_place_of_its_own_is_kept_for_the_findings() {
        PlanEntry entry = item("'title':'Roof - KEY DECISION','decision_type':'Non-key','status':'Superseded',"
                + "'amount':'400000','anticipated_restriction':'Open','exempt_paragraphs':['3'],"
                + "'urgency_reason_summary':'See report'");

        assertThat(entry.unreadFacts())
                .containsOnly(
                        entry(
                                PlanFact.DECLARED,
                                "type \"Non-key\", title \"Roof - KEY DECISION\", which contradict each other"),
                        entry(
                                PlanFact.DECLARES_KEY,
                                "type \"Non-key\", title \"Roof - KEY DECISION\", which contradict each other"),
                        entry(PlanFact.STANDING, "Superseded"),
                        entry(PlanFact.MONEY, "400000"),
                        entry(PlanFact.EXEMPT_INFORMATION, "Open; exempt paragraphs 3"),
                        entry(PlanFact.EXCEPTION_REASONS, "See report"));
        assertThat(entry.read())
                .contains(new Written(
                        "/items/0/anticipated_restriction", "Open", "NO; contradicted by exempt_paragraphs", ""));
    }
}
