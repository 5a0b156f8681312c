package io.github.councillor.authority;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One money test in a council's definition of a key decision, as "expenditure or savings of £150,000 or more in a year".
 *
 * <p>A definition may have several tests; a decision that meets any of them is key locally.
 */
@Value.Immutable
public interface MoneyTest {

    /** What kinds of sum the test is about; at least one. */
    Set<Head> heads();

    /** Whether it is about capital, revenue or either. */
    @Value.Default
    default Purse purse() {
        return Purse.ANY;
    }

    /** The amount in pounds, more than 0; empty where the source has no figure. */
    Optional<BigDecimal> pounds();

    /** How a sum is held against the amount. */
    @Value.Default
    default Comparison comparison() {
        return Comparison.UNKNOWN;
    }

    /** Over what time the sum is reckoned. */
    @Value.Default
    default Span span() {
        return Span.ANY;
    }

    /** A percentage of the budget for the service, 0 to 100; empty where the test has none. */
    Optional<BigDecimal> percentOfServiceBudget();

    /** How the amount and the percentage are combined. */
    @Value.Default
    default Share share() {
        return Share.AMOUNT_ONLY;
    }

    /** Whether the test is about spending in or outside the approved budget. */
    @Value.Default
    default BudgetScope scope() {
        return BudgetScope.ANY;
    }

    /** What the council leaves out of the test, in words. Whether a sum is one of these is for a person to say. */
    List<String> exclusions();

    /** Refuses a test about nothing, and amounts that are no thresholds. */
    @Value.Check
    default void check() {
        checkArgument(!heads().isEmpty(), "a money test needs at least one head");
        checkArgument(
                pounds().map(p -> p.signum() > 0).orElse(true),
                "a threshold is more than £0: %s",
                pounds().orElse(BigDecimal.ZERO));
        checkArgument(
                percentOfServiceBudget()
                        .map(p -> p.signum() > 0 && p.compareTo(BigDecimal.valueOf(100)) <= 0)
                        .orElse(true),
                "a percentage lies between 0 and 100: %s",
                percentOfServiceBudget().orElse(BigDecimal.ZERO));
        checkArgument(
                (share() == Share.AMOUNT_ONLY) == percentOfServiceBudget().isEmpty(),
                "a percentage and how it is combined with the amount go together");
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a money test. */
    final class Builder extends ImmutableMoneyTest.Builder {
        Builder() {}
    }
}
