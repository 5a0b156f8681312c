package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.BudgetScope;
import io.github.councillor.authority.Governance;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.Purse;
import io.github.councillor.authority.Span;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Effects;
import io.github.councillor.decision.MoneyEffect;
import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.json.Documents.Change;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.Incumbency;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.OfficeHolder;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.notice.ScrutinyInformed;
import io.github.councillor.notice.UrgencyAgreement;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own shape of a plan: {@code full-plan.json} has every field, {@code refused-plans.txt} every refusal. */
class StrictPlanTest {

    private static final String FULL = Documents.text("full-plan.json");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<PlanEntry> entries() {
        return Documents.plan(FULL).entries();
    }

    private static Decision entry(String fields) {
        return Documents.plan("{\"councillor\":\"plan/1\",\"authority\":{\"name\":\"X\"},\"entries\":[{\"title\":\"T\","
                        + fields.replace('\'', '"') + "}]}")
                .entries()
                .get(0)
                .decision();
    }

    @Test
    void the_head_of_the_plan_is_read() {
        ForwardPlan plan = Documents.plan(FULL);

        assertThat(plan.origin()).isEqualTo(ForwardPlan.Origin.FACTS);
        assertThat(plan.title()).isEqualTo("Forward Plan, July to October 2025");
        assertThat(plan.authority())
                .isEqualTo(new Authority(
                        "Example Borough Council", AuthorityKind.DISTRICT, Governance.LEADER_AND_CABINET));
        assertThat(plan.entries())
                .extracting(PlanEntry::pointer)
                .containsExactly("/entries/0", "/entries/1", "/entries/2", "/entries/3");
        assertThat(plan.entries())
                .extracting(PlanEntry::standing)
                .containsExactly(Standing.OPEN, Standing.WITHDRAWN, Standing.OPEN, Standing.OPEN);
    }

    @Test
    void every_field_of_an_entry_on_ordinary_notice_is_read() {
        Decision expected = Decision.key("Local Plan")
                .decisionMaker(DecisionMaker.body("Cabinet", List.of("Leader", "Member for Planning")))
                .decidedOn(day("2025-07-01"))
                .notice(KeyDecisionNotice.builder()
                        .publishedOn(day("2025-06-02"))
                        .declaresKeyDecision(YesNo.YES)
                        .matter("Adoption of the Local Plan")
                        .decisionMaker(DecisionMaker.member("A. Member", "Leader of the Council"))
                        .decisionPeriod(DecisionPeriod.between(day("2025-07-01"), day("2025-07-31")))
                        .documents(List.of("Report", "Inspector's report"))
                        .inspectionAddress("Town Hall, Example")
                        .otherDocumentsMayFollow(YesNo.YES)
                        .requestProcedure("by letter to the Monitoring Officer")
                        .atOffices(YesNo.YES)
                        .onWebsite(YesNo.YES)
                        .partlyPrivate(YesNo.NO)
                        .givesExemptInformation(YesNo.NO)
                        .build())
                .privateMeeting(PrivateMeeting.builder()
                        .heldOn(day("2025-07-01"))
                        .noticeOn(day("2025-06-02"))
                        .noticeAtOffices(YesNo.YES)
                        .noticeOnWebsite(YesNo.NO)
                        .noticeReasons("contracts")
                        .furtherNoticeOn(day("2025-06-23"))
                        .furtherAtOffices(YesNo.NO)
                        .furtherOnWebsite(YesNo.YES)
                        .furtherReasons("contracts still")
                        .representationsReceived(YesNo.YES)
                        .representations("one letter")
                        .response("the appendix alone is private")
                        .urgency(UrgencyAgreement.builder()
                                .agreedBy(OfficeHolder.ANOTHER)
                                .build())
                        .build())
                .effects(Effects.builder()
                        .addMoney(new MoneyEffect(
                                Head.EXPENDITURE,
                                BigDecimal.valueOf(250_000),
                                Purse.CAPITAL,
                                Span.TOTAL,
                                BudgetScope.UNBUDGETED))
                        .addMoney(MoneyEffect.of(Head.SAVING, new BigDecimal("1500.50")))
                        .serviceBudget(Fact.known(BigDecimal.valueOf(4_000_000)))
                        .moneySignificant(YesNo.YES)
                        .wards(Fact.known(WardsAffected.named(List.of("Central", "Warwick"))))
                        .effectsSignificant(YesNo.NO)
                        .build())
                .build();

        assertThat(entries().get(0).decision()).isEqualTo(expected);
    }

    @Test
    void every_field_of_the_general_exception_is_read() {
        assertThat(entries().get(1).decision())
                .isEqualTo(Decision.builder()
                        .matter("Homes")
                        .declared(Declared.NOT_KEY)
                        .generalException(ExceptionNotice.builder()
                                .informed(ScrutinyInformed.CHAIR)
                                .availableOn(day("2025-06-20"))
                                .atOffices(YesNo.YES)
                                .onWebsite(YesNo.NO)
                                .reasons("the grant's last day")
                                .reasonsAtOffices(YesNo.NO)
                                .reasonsOnWebsite(YesNo.YES)
                                .build())
                        .build());
    }

    @Test
    void every_field_of_special_urgency_is_read() {
        assertThat(entries().get(2).decision())
                .isEqualTo(Decision.key("Flood wall")
                        .when(Fact.known(DecisionPeriod.notBefore(day("2025-07-01"))))
                        .specialUrgency(UrgencyAgreement.builder()
                                .agreedBy(OfficeHolder.AUTHORITY_CHAIR)
                                .agreedOn(day("2025-06-30"))
                                .scrutinyChair(Incumbency.VACANT)
                                .authorityChair(Incumbency.ABLE_TO_ACT)
                                .reasons("the river")
                                .reasonsAtOffices(YesNo.YES)
                                .reasonsOnWebsite(YesNo.NO)
                                .build())
                        .effects(Effects.builder()
                                .wards(Fact.known(WardsAffected.all()))
                                .build())
                        .build());
    }

    @Test
    void an_exception_beside_a_notice_is_a_sign_only_where_the_notice_has_its_day() {
        Route dated = entry("'notice':{'publishedOn':'2025-06-02'},'exception':{'availableOn':'2025-06-20'}")
                .route();
        Route undated = entry("'notice':{'matter':'M'},'exception':{'availableOn':'2025-06-20'}")
                .route();
        Route.GeneralException exception = new Route.GeneralException(
                ExceptionNotice.builder().availableOn(day("2025-06-20")).build());

        assertThat(dated)
                .isEqualTo(new Route.NoticeWithSign(
                        KeyDecisionNotice.builder()
                                .publishedOn(day("2025-06-02"))
                                .build(),
                        exception));
        assertThat(undated).isEqualTo(exception);
    }

    @Test
    void an_entry_of_which_only_the_title_is_known_says_no_more() {
        assertThat(entries().get(3))
                .isEqualTo(PlanEntry.of(
                        "/entries/3",
                        Decision.builder().matter("Nothing else is known").build()));
    }

    @Test
    void what_is_absent_is_not_stated_and_what_is_null_or_empty_is_none() {
        KeyDecisionNotice absent = ((Route.OrdinaryNotice) entry("'notice':{}").route()).notice();
        KeyDecisionNotice empty = ((Route.OrdinaryNotice) entry(
                                "'notice':{'publishedOn':null,'matter':' ','documents':[],'inspectionAddress':null,'requestProcedure':'',"
                                        + "'decisionMaker':null,'decisionPeriod':null}")
                        .route())
                .notice();

        assertThat(List.<Fact<?>>of(
                        absent.publishedOn(),
                        absent.matter(),
                        absent.documents(),
                        absent.inspectionAddress(),
                        absent.requestProcedure(),
                        absent.decisionMaker(),
                        absent.decisionPeriod()))
                .containsOnly(Fact.unstated());
        assertThat(List.<Fact<?>>of(
                        empty.publishedOn(),
                        empty.matter(),
                        empty.documents(),
                        empty.inspectionAddress(),
                        empty.requestProcedure(),
                        empty.decisionMaker(),
                        empty.decisionPeriod()))
                .containsOnly(Fact.none());
    }

    @Test
    void a_notice_that_is_null_was_never_published_and_one_that_is_absent_is_not_known() {
        assertThat(entry("'notice':null").route().publishedOn()).isEqualTo(Fact.none());
        assertThat(entry("'key':'key'").route().publishedOn()).isEqualTo(Fact.unstated());
        assertThat(entry("'private':null").privateMeeting()).isEqualTo(Fact.none());
        assertThat(entry("'effects':null").effects()).isEqualTo(Effects.UNSTATED);
    }

    @Test
    void the_maker_and_the_day_are_those_of_the_entry_before_those_of_the_notice() {
        String notice =
                "'notice':{'decisionMaker':{'body':'Cabinet','place':'executive'},'decisionPeriod':{'to':'2025-07-31'}}";

        assertThat(entry(notice).decisionMaker().get().label()).isEqualTo("Cabinet");
        assertThat(entry(notice).when().get()).hasToString("../2025-07-31");
        Decision both = entry(notice + ",'decisionMaker':{'title':'Leader'},'when':{'on':'2025-07-15'}");
        assertThat(both.decisionMaker().get().label()).isEqualTo("Leader");
        assertThat(both.decisionMaker().get().place()).isEqualTo(DecisionMaker.Place.NOT_STATED);
        assertThat(both.when().get()).hasToString("2025-07-15");
    }

    @Test
    void wards_are_a_number_names_or_all_and_amounts_are_pounds_or_pounds_and_pence() {
        assertThat(entry("'effects':{'wards':0}").effects().wards().get()).hasToString("0 wards");
        assertThat(entry("'effects':{'wards':1000}").effects().wards().get().count())
                .isEqualTo(1_000);
        assertThat(entry("'effects':{'wards':null}").effects().wards()).isEqualTo(Fact.unstated());
        assertThat(entry("'effects':{'serviceBudget':null}").effects().serviceBudget())
                .isEqualTo(Fact.none());
        assertThat(entry("'effects':{'serviceBudget':0}").effects().serviceBudget())
                .isEqualTo(Fact.known(BigDecimal.ZERO));
        assertThat(entry("'effects':{'serviceBudget':'999999999999999.99'}")
                        .effects()
                        .serviceBudget())
                .isEqualTo(Fact.known(new BigDecimal("999999999999999.99")));
    }

    @Test
    void the_first_and_the_last_day_of_the_readers_calendar_are_read() {
        assertThat(entry("'when':{'from':'1900-01-01','to':'2200-12-31'}")
                        .when()
                        .get())
                .hasToString("1900-01-01/2200-12-31");
    }

    static List<Change> refusals() {
        return Documents.changes("refused-plans.txt");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void one_wrong_value_is_refused_at_its_place_with_what_was_found_and_what_was_expected(Change change) {
        JsonNode document = Documents.changed(FULL, change);

        RefusedInput refusal =
                catchThrowableOfType(RefusedInput.class, () -> PlanFile.read(Documents.stream(document)));

        assertThat(refusal).isNotNull();
        assertThat(refusal.pointer()).isEqualTo(change.refusedAt());
        assertThat(refusal.line()).isZero();
        assertThat(refusal.found()).isEqualTo(change.found());
        assertThat(refusal.expected()).isEqualTo(change.expected());
        assertThat(refusal)
                .hasMessage(change.refusedAt() + ": found " + change.found() + ", expected " + change.expected());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void the_schema_refuses_what_the_reader_refuses_unless_it_cannot_say_it(Change change) {
        assertThat(Documents.against("plan-1", Documents.changed(FULL, change)).isEmpty())
                .isEqualTo(!change.schema());
    }

    @Test
    void the_schema_has_nothing_against_the_full_example() {
        assertThat(Documents.against("plan-1", Documents.json(FULL))).isEmpty();
    }
}
