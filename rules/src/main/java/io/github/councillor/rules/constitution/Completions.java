package io.github.councillor.rules.constitution;

import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.BudgetScope;
import io.github.councillor.authority.Purse;
import io.github.councillor.authority.Span;
import io.github.councillor.decision.MoneyEffect;
import java.util.List;

/** The ways in which what is not said of a sum could be: out of which budget, over what time, budgeted or not. */
final class Completions {

    private Completions() {}

    static List<MoneyEffect> of(MoneyEffect sum) {
        ImmutableList.Builder<MoneyEffect> all = ImmutableList.builder();
        for (Purse purse : sum.purse() == Purse.ANY ? List.of(Purse.CAPITAL, Purse.REVENUE) : List.of(sum.purse())) {
            for (Span span : spans(sum.span())) {
                for (BudgetScope scope : scopes(sum.scope())) {
                    all.add(new MoneyEffect(sum.head(), sum.pounds(), purse, span, scope, sum.bound()));
                }
            }
        }
        return all.build();
    }

    private static List<Span> spans(Span said) {
        return said == Span.ANY ? List.of(Span.PER_YEAR, Span.FULL_YEAR_EFFECT, Span.TOTAL) : List.of(said);
    }

    private static List<BudgetScope> scopes(BudgetScope said) {
        return said == BudgetScope.ANY ? List.of(BudgetScope.UNBUDGETED, BudgetScope.BUDGETED) : List.of(said);
    }
}
