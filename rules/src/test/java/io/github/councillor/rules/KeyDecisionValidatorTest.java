package io.github.councillor.rules;

import static io.github.councillor.rules.Plans.PRACTICE;
import static io.github.councillor.rules.Plans.constitution;
import static io.github.councillor.rules.Plans.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.authority.Comparison;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Constitutions;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.MoneyTest;
import io.github.councillor.authority.Share;
import io.github.councillor.authority.WardRule;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Effects;
import io.github.councillor.decision.MoneyEffect;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.rules.report.Classification;
import io.github.councillor.rules.report.Classification.Answer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDecisionValidatorTest {

    private static Classification classify(Declared declared, Effects effects, Constitution... constitutions) {
        return classify(
                Decision.builder()
                        .matter("A matter")
                        .declared(declared)
                        .decisionMaker(DecisionMaker.body("Cabinet", List.of("A")))
                        .effects(effects)
                        .build(),
                constitutions);
    }

    private static Classification classify(Decision decision, Constitution... constitutions) {
        return Recorder.RUN.of(
                KeyDecisionValidator.of(PRACTICE.with(List.of(constitutions))).classify(decision));
    }

    private static List<String> limbs(Classification classification) {
        return classification.limbs().stream()
                .map(Classification.Limb::toString)
                .toList();
    }

    private static Constitution money(long pounds) {
        return constitution("Part 2")
                .addMoneyTest(MoneyTest.builder()
                        .addHead(Head.EXPENDITURE)
                        .pounds(BigDecimal.valueOf(pounds))
                        .comparison(Comparison.AT_LEAST)
                        .build())
                .build();
    }

    @Test
    void both_limbs_of_the_statute_may_be_shown() {
        Classification key = classify(
                Declared.CANNOT_TELL,
                Effects.builder()
                        .expenditure(1)
                        .moneySignificant(YesNo.YES)
                        .wards(Fact.known(WardsAffected.all()))
                        .effectsSignificant(YesNo.YES)
                        .build());

        assertThat(key.answer()).isEqualTo(Answer.KEY);
        assertThat(limbs(key))
                .containsExactly(
                        "the authority holds the money to be significant (reg. 8(1)(a))",
                        "the authority holds the effects to be significant, in all wards (reg. 8(1)(b))");
        assertThat(key.report().isClear()).isTrue();
    }

    @Test
    void a_local_figure_that_is_reached_is_a_limb_with_its_source() {
        Classification key = classify(
                Declared.CANNOT_TELL, Effects.builder().expenditure(50_000).build(), money(50_000));

        assertThat(key.answer()).isEqualTo(Answer.KEY);
        assertThat(limbs(key)).containsExactly("expenditure of £50,000 or more (Part 2)");
        assertThat(key.report().isClear()).isTrue();
        assertThat(says(key.report().findings())).isEmpty();
    }

    @Test
    void a_local_figure_that_is_not_reached_proves_nothing() {
        Classification open = classify(
                Declared.CANNOT_TELL,
                Effects.builder().expenditure(49_999).wards(1).build(),
                money(50_000));

        assertThat(open.answer()).isEqualTo(Answer.JUDGEMENT);
        assertThat(open.limbs()).isEmpty();
        assertThat(says(open.report().findings())).containsExactly("meetings2012.key-decision JUDGEMENT");
    }

    @Test
    void what_is_declared_key_is_not_doubted() {
        Classification declared =
                classify(Declared.KEY, Effects.builder().expenditure(1).wards(2).build(), money(50_000));

        assertThat(declared.answer()).isEqualTo(Answer.JUDGEMENT);
        assertThat(declared.report().isClear()).isTrue();
    }

    @Test
    void a_definition_narrower_than_the_statute_is_found_even_where_the_decision_is_declared_key() {
        Constitution three =
                constitution("Part 2").wardRule(new WardRule(3, "three wards")).build();

        assertThat(says(classify(Declared.KEY, Effects.UNSTATED, three).report().findings()))
                .containsExactly("constitution.narrower-than-statute BREACH");
    }

    @ParameterizedTest(name = "money significant {0}, wards {1}, effects significant {2}: {3}")
    @CsvSource({
        "NO, 1, NOT_STATED, NOT_KEY",
        "NO, 2, NO, NOT_KEY",
        "NO, 2, NOT_STATED, JUDGEMENT",
        "NO, 2, YES, KEY",
        "NO, 1, YES, NOT_KEY",
        "NO, 0, NOT_STATED, NOT_KEY",
        "NOT_STATED, 1, NO, CANNOT_TELL",
        "NOT_STATED, 2, NOT_STATED, CANNOT_TELL",
        "YES, 0, NO, KEY"
    })
    void the_statute_answers(YesNo money, int wards, YesNo effects, Answer answer) {
        assertThat(classify(
                                Declared.CANNOT_TELL,
                                Effects.builder()
                                        .moneySignificant(money)
                                        .wards(wards)
                                        .effectsSignificant(effects)
                                        .build())
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void where_one_limb_is_settled_and_nothing_is_said_of_the_other_it_cannot_be_told() {
        assertThat(classify(
                                Declared.CANNOT_TELL,
                                Effects.builder().moneySignificant(YesNo.NO).build())
                        .answer())
                .isEqualTo(Answer.CANNOT_TELL);
        assertThat(classify(
                                Declared.CANNOT_TELL,
                                Effects.builder()
                                        .expenditure(1)
                                        .effectsSignificant(YesNo.NO)
                                        .build())
                        .answer())
                .as("money is shown, and whether it is significant is for a person")
                .isEqualTo(Answer.JUDGEMENT);
    }

    @Test
    void nothing_stated_cannot_be_told() {
        assertThat(classify(Declared.CANNOT_TELL, Effects.UNSTATED).answer()).isEqualTo(Answer.CANNOT_TELL);
    }

    @Test
    void no_wards_at_all_settles_the_second_limb() {
        assertThat(classify(
                                Declared.CANNOT_TELL,
                                Effects.builder()
                                        .moneySignificant(YesNo.NO)
                                        .wards(Fact.<WardsAffected>none())
                                        .build())
                        .answer())
                .isEqualTo(Answer.NOT_KEY);
    }

    @Test
    void a_body_that_is_not_of_the_executive_takes_no_key_decision() {
        Classification council = classify(
                Decision.key("The budget")
                        .decisionMaker(
                                new DecisionMaker.Body("Council", DecisionMaker.Place.FULL_COUNCIL, Fact.unstated()))
                        .effects(Effects.builder().moneySignificant(YesNo.YES).build())
                        .build(),
                money(1));

        assertThat(council.answer()).isEqualTo(Answer.NOT_KEY);
        assertThat(council.limbs()).isEmpty();
        assertThat(says(council.report().findings())).containsExactly("meetings2012.key-decision-executive JUDGEMENT");
        assertThat(council.report().considered()).hasSize(1);
    }

    @Test
    void who_decides_may_be_unknown() {
        assertThat(says(classify(Decision.key("A matter").build()).report().findings()))
                .containsExactly("meetings2012.key-decision-executive CANNOT_TELL");
    }

    @Test
    void a_ward_rule_is_a_limb_only_where_the_effects_are_held_to_be_significant() {
        Constitution one = constitution("Part 2")
                .wardRule(new WardRule(1, "one or more wards"))
                .build();

        assertThat(limbs(classify(
                        Declared.CANNOT_TELL,
                        Effects.builder().wards(1).effectsSignificant(YesNo.YES).build(),
                        one)))
                .containsExactly("one or more wards (Part 2)");
        assertThat(classify(Declared.CANNOT_TELL, Effects.builder().wards(1).build(), one)
                        .limbs())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} of £{2} is {3}")
    @CsvSource({
        "Harlow District Council, EXPENDITURE, 350000, JUDGEMENT",
        "Harlow District Council, EXPENDITURE, 350001, KEY",
        "Harlow District Council, SAVING, 350001, KEY",
        "Harlow District Council, INCOME, 350001, JUDGEMENT",
        "Rotherham Metropolitan Borough Council, INCOME, 399999, JUDGEMENT",
        "Rotherham Metropolitan Borough Council, INCOME, 400000, KEY",
        "Nottinghamshire County Council, EXPENDITURE, 1000000, KEY",
        "Birmingham City Council, EXPENDITURE, 1, CANNOT_TELL"
    })
    void the_definition_of_a_real_council_answers(String council, Head head, long pounds, Answer answer) {
        assertThat(classify(
                                Declared.CANNOT_TELL,
                                Effects.builder()
                                        .addMoney(MoneyEffect.of(head, BigDecimal.valueOf(pounds)))
                                        .wards(1)
                                        .build(),
                                Constitutions.of(council).toArray(Constitution[]::new))
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void every_shipped_definition_can_be_asked() {
        for (Constitution shipped : Constitutions.shipped()) {
            Classification small = classify(
                    Declared.NOT_KEY, Effects.builder().expenditure(1).wards(0).build(), shipped);
            assertThat(small.answer()).as(shipped.source()).isNotEqualTo(Answer.KEY);
            small.report()
                    .findings()
                    .forEach(finding ->
                            assertThat(finding.toString()).as(shipped.source()).doesNotContain("{", "null"));
        }
    }

    @Test
    void exactly_the_lesser_of_a_sum_and_a_share_cannot_be_told_where_the_definition_does_not_say_whether_it_counts() {
        Constitution lesser = constitution("Part 2")
                .addMoneyTest(MoneyTest.builder()
                        .addHead(Head.EXPENDITURE)
                        .pounds(BigDecimal.valueOf(500_000))
                        .percentOfServiceBudget(BigDecimal.TEN)
                        .share(Share.LESSER_OF)
                        .comparison(Comparison.UNKNOWN)
                        .build())
                .build();

        assertThat(ofService(99_999, lesser)).isEqualTo(Answer.JUDGEMENT);
        assertThat(ofService(100_000, lesser)).isEqualTo(Answer.CANNOT_TELL);
        assertThat(ofService(100_001, lesser)).isEqualTo(Answer.KEY);
    }

    /** Spends so many pounds, in one ward, out of a service's budget of a million. */
    private static Answer ofService(long pounds, Constitution constitution) {
        return classify(
                        Declared.CANNOT_TELL,
                        Effects.builder()
                                .expenditure(pounds)
                                .serviceBudget(Fact.known(BigDecimal.valueOf(1_000_000)))
                                .wards(1)
                                .build(),
                        constitution)
                .answer();
    }
}
