package io.github.councillor.decision;

import io.github.councillor.authority.Head;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/** What a decision is likely to mean, as forecast before it is made (S.I. 2012/2089 reg. 8(1): "likely"). */
@Value.Immutable
public interface Effects {

    /** Effects of which nothing is stated. */
    Effects UNSTATED = builder().build();

    /** The sums of money. */
    List<MoneyEffect> money();

    /** The budget for the service or function, in pounds. */
    @Value.Default
    default Fact<BigDecimal> serviceBudget() {
        return Fact.unstated();
    }

    /** Whether the authority holds the money to be significant against that budget: its own judgement, where given. */
    @Value.Default
    default YesNo moneySignificant() {
        return YesNo.NOT_STATED;
    }

    /** The wards or divisions affected. */
    @Value.Default
    default Fact<WardsAffected> wards() {
        return Fact.unstated();
    }

    /** Whether the authority holds the effects there to be significant: its own judgement, where given. */
    @Value.Default
    default YesNo effectsSignificant() {
        return YesNo.NOT_STATED;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in effects. */
    final class Builder extends ImmutableEffects.Builder {
        Builder() {}

        /** Expenditure of so many pounds, of which nothing else is said. */
        public Builder expenditure(long pounds) {
            return addMoney(MoneyEffect.of(Head.EXPENDITURE, BigDecimal.valueOf(pounds)));
        }

        /** A saving of so many pounds, of which nothing else is said. */
        public Builder saving(long pounds) {
            return addMoney(MoneyEffect.of(Head.SAVING, BigDecimal.valueOf(pounds)));
        }

        /** So many wards. */
        public Builder wards(int count) {
            return wards(Fact.known(WardsAffected.count(count)));
        }
    }
}
