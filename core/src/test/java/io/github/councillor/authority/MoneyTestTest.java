package io.github.councillor.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTestTest {

    private static MoneyTest.Builder test() {
        return MoneyTest.builder().addHead(Head.EXPENDITURE);
    }

    @Test
    void a_test_says_no_more_than_its_source() {
        MoneyTest test = test().build();

        assertThat(test.pounds()).isEmpty();
        assertThat(test.comparison()).isEqualTo(Comparison.UNKNOWN);
        assertThat(test.purse()).isEqualTo(Purse.ANY);
        assertThat(test.span()).isEqualTo(Span.ANY);
        assertThat(test.share()).isEqualTo(Share.AMOUNT_ONLY);
        assertThat(test.scope()).isEqualTo(BudgetScope.ANY);
    }

    @Test
    void a_test_about_no_kind_of_money_is_refused() {
        assertThatThrownBy(() -> MoneyTest.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a money test needs at least one head");
    }

    @Test
    void a_threshold_is_a_penny_at_the_least() {
        assertThat(test().pounds(new BigDecimal("0.01")).build().pounds()).contains(new BigDecimal("0.01"));
        assertThatThrownBy(() -> test().pounds(BigDecimal.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a threshold is more than £0: 0");
        assertThatThrownBy(() -> test().pounds(new BigDecimal("-1")).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "25", "100"})
    void a_percentage_lies_between_nothing_and_all_of_the_budget(String percent) {
        MoneyTest test = test().percentOfServiceBudget(new BigDecimal(percent))
                .share(Share.GREATER_OF)
                .build();

        assertThat(test.percentOfServiceBudget()).contains(new BigDecimal(percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.01"})
    void a_percentage_of_nothing_or_of_more_than_all_is_refused(String percent) {
        assertThatThrownBy(() -> test().percentOfServiceBudget(new BigDecimal(percent))
                        .share(Share.LESSER_OF)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a percentage lies between 0 and 100: " + percent);
    }

    @Test
    void a_percentage_and_how_it_is_combined_go_together() {
        assertThatThrownBy(() -> test().percentOfServiceBudget(BigDecimal.TEN).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a percentage and how it is combined with the amount go together");
        assertThatThrownBy(() -> test().share(Share.GREATER_OF).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a percentage and how it is combined with the amount go together");
    }
}
