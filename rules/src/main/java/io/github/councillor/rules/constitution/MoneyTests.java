package io.github.councillor.rules.constitution;

import io.github.councillor.authority.BudgetScope;
import io.github.councillor.authority.Comparison;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.MoneyTest;
import io.github.councillor.authority.Purse;
import io.github.councillor.authority.Share;
import io.github.councillor.authority.Span;
import io.github.councillor.decision.Bound;
import io.github.councillor.decision.Effects;
import io.github.councillor.decision.MoneyEffect;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds the sums of a decision against one money test.
 *
 * <p>Sums under one head are added up, sums under different heads are not. A sum whose purse, span or budget is not said
 * counts as far as it can: it may make a test unknown, never met; so does a sum of at most so much. A sum of at least so
 * much counts as that, and may be more. Adding a pound moves an answer only upward.
 */
final class MoneyTests {

    /** How far a sum answers a test. */
    private enum Fit {
        /** It is another kind of money. */
        NO,
        /** It may be what the test is about. */
        PERHAPS,
        /** It is what the test is about, or less than that. */
        AT_LEAST,
        /** It is what the test is about. */
        YES
    }

    private MoneyTests() {}

    static TestResult result(MoneyTest test, Effects effects) {
        TestResult result = TestResult.NOT_MET;
        for (Head head : test.heads()) {
            result = result.or(result(test, head, effects));
        }
        return result;
    }

    private static TestResult result(MoneyTest test, Head head, Effects effects) {
        BigDecimal sure = BigDecimal.ZERO;
        BigDecimal perhaps = BigDecimal.ZERO;
        boolean over = false;
        boolean more = false;
        boolean any = false;
        for (MoneyEffect effect : effects.money()) {
            Fit fit = effect.head() == head ? fit(test, effect) : Fit.NO;
            if (fit == Fit.NO) {
                continue;
            }
            any = true;
            if (fit == Fit.PERHAPS || effect.bound() == Bound.AT_MOST) {
                perhaps = perhaps.add(effect.pounds());
            } else {
                sure = sure.add(effect.pounds());
                over |= effect.bound() == Bound.MORE_THAN;
            }
            more |= fit == Fit.AT_LEAST || effect.bound() == Bound.AT_LEAST || effect.bound() == Bound.MORE_THAN;
        }
        if (!any) {
            return TestResult.NOT_MET;
        }
        TestResult ofSure = compare(test, sure, over, effects);
        if (ofSure == TestResult.MET) {
            return TestResult.MET;
        }
        TestResult ofAll = compare(test, sure.add(perhaps), over, effects);
        return more || ofSure == TestResult.UNKNOWN || ofAll != TestResult.NOT_MET
                ? TestResult.UNKNOWN
                : TestResult.NOT_MET;
    }

    private static Fit fit(MoneyTest test, MoneyEffect effect) {
        Fit purse = fit(test.purse() == Purse.ANY, effect.purse() == test.purse(), effect.purse() == Purse.ANY);
        Fit scope =
                fit(test.scope() == BudgetScope.ANY, effect.scope() == test.scope(), effect.scope() == BudgetScope.ANY);
        Fit span = span(test.span(), effect.span());
        Fit least = purse.compareTo(scope) <= 0 ? purse : scope;
        return least.compareTo(span) <= 0 ? least : span;
    }

    private static Fit fit(boolean testTakesAny, boolean same, boolean notSaid) {
        return testTakesAny || same ? Fit.YES : notSaid ? Fit.PERHAPS : Fit.NO;
    }

    /** A total is at least a year's sum, and a year's sum at most the total. */
    private static Fit span(Span asked, Span given) {
        if (asked == Span.ANY || asked == given) {
            return Fit.YES;
        }
        boolean yearly = given == Span.PER_YEAR || given == Span.FULL_YEAR_EFFECT;
        if (asked == Span.TOTAL) {
            return yearly ? Fit.AT_LEAST : Fit.PERHAPS;
        }
        return yearly ? Fit.YES : Fit.PERHAPS;
    }

    private static TestResult compare(MoneyTest test, BigDecimal sum, boolean over, Effects effects) {
        TestResult amount = test.pounds()
                .map(pounds -> compare(sum, over, pounds, test.comparison()))
                .orElse(TestResult.UNKNOWN);
        if (test.share() == Share.AMOUNT_ONLY) {
            return amount;
        }
        TestResult percent = effects.serviceBudget().isKnown()
                ? compare(
                        sum,
                        over,
                        effects.serviceBudget()
                                .get()
                                .multiply(test.percentOfServiceBudget().orElseThrow())
                                .movePointLeft(2),
                        test.comparison())
                : TestResult.UNKNOWN;
        boolean amountIsGraver = amount.compareTo(percent) >= 0;
        return test.share() == Share.LESSER_OF == amountIsGraver ? amount : percent;
    }

    /** A sum that is over its figure exceeds a threshold of that figure. */
    private static TestResult compare(BigDecimal sum, boolean over, BigDecimal threshold, Comparison comparison) {
        int order = sum.compareTo(threshold);
        if (order > 0 || (order == 0 && (over || comparison == Comparison.AT_LEAST))) {
            return TestResult.MET;
        }
        return order == 0 && comparison == Comparison.UNKNOWN ? TestResult.UNKNOWN : TestResult.NOT_MET;
    }

    /** What would have to be known to tell whether a test is met, in words; never empty. */
    static String missing(MoneyTest test, Effects effects) {
        List<MoneyEffect> sums = effects.money().stream()
                .filter(sum -> test.heads().contains(sum.head()) && fit(test, sum) != Fit.NO)
                .toList();
        Map<String, Boolean> missing = new LinkedHashMap<>();
        missing.put("the council's figure", test.pounds().isEmpty());
        missing.put(
                "the budget for the service",
                test.share() != Share.AMOUNT_ONLY && !effects.serviceBudget().isKnown());
        missing.put(
                "whether it is capital or revenue",
                test.purse() != Purse.ANY && sums.stream().anyMatch(sum -> sum.purse() == Purse.ANY));
        missing.put(
                "over what time it is reckoned",
                test.span() != Span.ANY && sums.stream().anyMatch(sum -> span(test.span(), sum.span()) != Fit.YES));
        missing.put(
                "whether it is in the approved budget",
                test.scope() != BudgetScope.ANY && sums.stream().anyMatch(sum -> sum.scope() == BudgetScope.ANY));
        missing.put("the exact sum", sums.stream().anyMatch(sum -> sum.bound() != Bound.EXACTLY));
        String words = missing.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", and "));
        return words.isEmpty() ? "whether exactly the council's figure is enough" : words;
    }
}
