package io.github.councillor.decision;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.councillor.authority.BudgetScope;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.Purse;
import io.github.councillor.authority.Span;
import java.math.BigDecimal;

/**
 * A sum of money that a decision is likely to mean.
 *
 * @param head what it is
 * @param pounds how much, in pounds, an absolute amount: a saving is not a negative expenditure
 * @param purse capital, revenue, or not said
 * @param span over what time it is reckoned, or not said
 * @param scope inside or outside the approved budget, or not said
 * @param bound whether it is so much, at least, more than, or at most so much
 */
public record MoneyEffect(Head head, BigDecimal pounds, Purse purse, Span span, BudgetScope scope, Bound bound) {

    /** Refuses a negative amount. */
    public MoneyEffect {
        checkArgument(pounds.signum() >= 0, "an amount is absolute, not negative: %s", pounds);
    }

    /** A sum of exactly so much. */
    public MoneyEffect(Head head, BigDecimal pounds, Purse purse, Span span, BudgetScope scope) {
        this(head, pounds, purse, span, scope, Bound.EXACTLY);
    }

    /** A sum of which nothing else is said than how it is bounded. */
    public static MoneyEffect of(Head head, Bound bound, BigDecimal pounds) {
        return new MoneyEffect(head, pounds, Purse.ANY, Span.ANY, BudgetScope.ANY, bound);
    }

    /** A sum of which nothing else is said. */
    public static MoneyEffect of(Head head, BigDecimal pounds) {
        return new MoneyEffect(head, pounds, Purse.ANY, Span.ANY, BudgetScope.ANY);
    }
}
