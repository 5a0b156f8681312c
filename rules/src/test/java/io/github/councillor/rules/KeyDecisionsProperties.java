package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.authority.BudgetScope;
import io.github.councillor.authority.Comparison;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.MoneyTest;
import io.github.councillor.authority.Purse;
import io.github.councillor.authority.Share;
import io.github.councillor.authority.Span;
import io.github.councillor.authority.WardRule;
import io.github.councillor.decision.Bound;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Effects;
import io.github.councillor.decision.MoneyEffect;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.rules.report.Classification;
import io.github.councillor.rules.report.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** More money or more wards never make a decision less key, under whatever definition a council may have. */
class KeyDecisionsProperties {

    /**
     * What a decision is likely to mean.
     *
     * @param sums its money
     * @param budget the service's, 0 where it is not known
     * @param wards its wards
     * @param money whether the authority holds the money to be significant
     * @param effects whether it holds the effects to be
     */
    record Likely(List<MoneyEffect> sums, long budget, int wards, YesNo money, YesNo effects) {
        Effects toEffects() {
            return Effects.builder()
                    .addAllMoney(sums)
                    .serviceBudget(budget == 0 ? Fact.unstated() : Fact.known(BigDecimal.valueOf(budget)))
                    .wards(wards)
                    .moneySignificant(money)
                    .effectsSignificant(effects)
                    .build();
        }
    }

    @Property(tries = 2_000)
    void a_pound_more_never_un_keys(
            @ForAll("constitutions") List<Constitution> constitutions,
            @ForAll("likely") Likely likely,
            @ForAll("which") int which) {
        List<MoneyEffect> sums = new ArrayList<>(likely.sums());
        if (sums.isEmpty()) {
            return;
        }
        int i = which % sums.size();
        MoneyEffect old = sums.get(i);
        sums.set(
                i,
                new MoneyEffect(
                        old.head(),
                        old.pounds().add(BigDecimal.ONE),
                        old.purse(),
                        old.span(),
                        old.scope(),
                        old.bound()));
        Likely more = new Likely(sums, likely.budget(), likely.wards(), likely.money(), likely.effects());

        assertNotLessKey(constitutions, likely, more);
    }

    @Property(tries = 1_000)
    void a_further_sum_never_un_keys(
            @ForAll("constitutions") List<Constitution> constitutions,
            @ForAll("likely") Likely likely,
            @ForAll("sums") MoneyEffect further) {
        List<MoneyEffect> sums = new ArrayList<>(likely.sums());
        sums.add(further);

        assertNotLessKey(
                constitutions,
                likely,
                new Likely(sums, likely.budget(), likely.wards(), likely.money(), likely.effects()));
    }

    @Property(tries = 1_000)
    void a_further_ward_never_un_keys(
            @ForAll("constitutions") List<Constitution> constitutions, @ForAll("likely") Likely likely) {
        assertNotLessKey(
                constitutions,
                likely,
                new Likely(likely.sums(), likely.budget(), likely.wards() + 1, likely.money(), likely.effects()));
    }

    @Property(tries = 1_000)
    void what_is_found_was_considered_and_has_words(
            @ForAll("constitutions") List<Constitution> constitutions,
            @ForAll("likely") Likely likely,
            @ForAll Declared declared) {
        Classification classification = classify(constitutions, likely, declared);

        assertThat(classification.report().considered())
                .containsAll(classification.report().findings().stream()
                        .map(Finding::requirement)
                        .toList());
        classification
                .report()
                .findings()
                .forEach(finding -> assertThat(finding.toString()).doesNotContain("{", "null"));
    }

    private static void assertNotLessKey(List<Constitution> constitutions, Likely less, Likely more) {
        if (classify(constitutions, less, Declared.CANNOT_TELL).answer() == Classification.Answer.KEY) {
            assertThat(classify(constitutions, more, Declared.CANNOT_TELL).answer())
                    .isEqualTo(Classification.Answer.KEY);
        }
    }

    private static Classification classify(List<Constitution> constitutions, Likely likely, Declared declared) {
        return Recorder.RUN.of(KeyDecisionValidator.of(Plans.PRACTICE.with(constitutions))
                .classify(Decision.builder()
                        .matter("A matter")
                        .declared(declared)
                        .decisionMaker(DecisionMaker.body("Cabinet", List.of("A")))
                        .effects(likely.toEffects())
                        .build()));
    }

    @Provide
    static Arbitrary<List<Constitution>> constitutions() {
        return Combinators.combine(
                        tests().list().ofMaxSize(3), Arbitraries.integers().between(0, 4))
                .as((tests, wards) -> Plans.constitution("Part 2")
                        .addAllMoneyTests(tests)
                        .wardRule(new WardRule(wards, wards + " or more wards"))
                        .build())
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<MoneyTest> tests() {
        return Combinators.combine(
                        Arbitraries.of(Head.EXPENDITURE, Head.SAVING, Head.INCOME)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.of(Purse.class),
                        Arbitraries.longs().between(0, 6),
                        Arbitraries.of(Comparison.class),
                        Arbitraries.of(Span.class),
                        Arbitraries.of(Share.class),
                        Arbitraries.of(BudgetScope.class),
                        Arbitraries.of(true, false))
                .as(KeyDecisionsProperties::test);
    }

    private static MoneyTest test(
            Set<Head> heads,
            Purse purse,
            long pounds,
            Comparison comparison,
            Span span,
            Share share,
            BudgetScope scope,
            boolean excludes) {
        MoneyTest.Builder test = MoneyTest.builder()
                .addAllHeads(heads)
                .purse(purse)
                .comparison(comparison)
                .span(span)
                .share(share)
                .scope(scope);
        if (pounds > 0) {
            test.pounds(BigDecimal.valueOf(pounds));
        }
        if (share != Share.AMOUNT_ONLY) {
            test.percentOfServiceBudget(BigDecimal.valueOf(25));
        }
        if (excludes) {
            test.addExclusion("treasury management");
        }
        return test.build();
    }

    @Provide
    static Arbitrary<MoneyEffect> sums() {
        return Combinators.combine(
                        Arbitraries.of(Head.EXPENDITURE, Head.SAVING, Head.INCOME),
                        Arbitraries.longs().between(0, 6).map(BigDecimal::valueOf),
                        Arbitraries.of(Purse.class),
                        Arbitraries.of(Span.class),
                        Arbitraries.of(BudgetScope.class),
                        Arbitraries.of(Bound.class))
                .as(MoneyEffect::new);
    }

    @Provide
    static Arbitrary<Likely> likely() {
        return Combinators.combine(
                        sums().list().ofMaxSize(4),
                        Arbitraries.of(0L, 10L, 20L),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(YesNo.NO, YesNo.NOT_STATED, YesNo.YES),
                        Arbitraries.of(YesNo.class))
                .as(Likely::new);
    }

    @Provide
    static Arbitrary<Integer> which() {
        return Arbitraries.integers().between(0, 3);
    }
}
