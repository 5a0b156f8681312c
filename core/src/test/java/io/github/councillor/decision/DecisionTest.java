package io.github.councillor.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.authority.BudgetScope;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.Purse;
import io.github.councillor.authority.Span;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.notice.UrgencyAgreement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final ExceptionNotice EXCEPTION =
            ExceptionNotice.builder().availableOn(DAY).build();
    private static final UrgencyAgreement AGREEMENT =
            UrgencyAgreement.builder().agreedOn(DAY).build();
    private static final KeyDecisionNotice NOTICE =
            KeyDecisionNotice.builder().publishedOn(DAY.minusDays(30)).build();

    @Test
    void a_decision_of_which_only_the_matter_is_known_is_neither_key_nor_not_and_nothing_is_said_of_its_meeting() {
        Decision decision = Decision.builder().matter("Local Plan").build();

        assertThat(decision.declared()).isEqualTo(Declared.CANNOT_TELL);
        assertThat(decision.decisionMaker()).isEqualTo(Fact.unstated());
        assertThat(decision.when()).isEqualTo(Fact.unstated());
        assertThat(decision.privateMeeting()).isEqualTo(Fact.unstated());
        assertThat(decision.effects()).isEqualTo(Effects.UNSTATED);
        assertThat(decision.route())
                .isEqualTo(new Route.OrdinaryNotice(KeyDecisionNotice.builder().build()));
        assertThat(Decision.key("Local Plan").build().declared()).isEqualTo(Declared.KEY);
    }

    @Test
    void each_route_can_be_taken() {
        assertThat(Decision.key("x").notice(NOTICE).build().route()).isEqualTo(new Route.OrdinaryNotice(NOTICE));
        assertThat(Decision.key("x").generalException(EXCEPTION).build().route())
                .isEqualTo(new Route.GeneralException(EXCEPTION));
        assertThat(Decision.key("x").specialUrgency(AGREEMENT).build().route())
                .isEqualTo(new Route.SpecialUrgency(AGREEMENT));
    }

    @Test
    void a_decision_takes_plain_values_as_known_facts() {
        DecisionMaker cabinet = DecisionMaker.body("Cabinet", List.of("Leader"));
        PrivateMeeting meeting = PrivateMeeting.builder().build();
        Decision decision = Decision.key("x")
                .decisionMaker(cabinet)
                .decidedOn(DAY)
                .privateMeeting(meeting)
                .build();

        assertThat(decision.decisionMaker()).isEqualTo(Fact.known(cabinet));
        assertThat(decision.when()).isEqualTo(Fact.known(DecisionPeriod.on(DAY)));
        assertThat(decision.privateMeeting()).isEqualTo(Fact.known(meeting));
    }

    // the reading and the constitution in force on the day of publication decide
    @Test
    void the_day_of_publication_is_that_of_the_notice_or_of_the_exceptions_copy() {
        Route exception = new Route.GeneralException(EXCEPTION);

        assertThat(new Route.OrdinaryNotice(NOTICE).publishedOn()).isEqualTo(Fact.known(DAY.minusDays(30)));
        assertThat(exception.publishedOn()).isEqualTo(Fact.known(DAY));
        assertThat(new Route.UnnamedException(EXCEPTION, AGREEMENT).publishedOn())
                .isEqualTo(Fact.known(DAY));
        assertThat(new Route.NoticeWithSign(NOTICE, exception).publishedOn()).isEqualTo(Fact.known(DAY.minusDays(30)));
        assertThat(new Route.SpecialUrgency(AGREEMENT).publishedOn()).isEqualTo(Fact.unstated());
    }

    @Test
    void effects_of_which_nothing_is_said_are_unstated() {
        assertThat(Effects.UNSTATED.money()).isEmpty();
        assertThat(Effects.UNSTATED.serviceBudget()).isEqualTo(Fact.unstated());
        assertThat(Effects.UNSTATED.wards()).isEqualTo(Fact.unstated());
        assertThat(Effects.UNSTATED.moneySignificant()).isEqualTo(YesNo.NOT_STATED);
        assertThat(Effects.UNSTATED.effectsSignificant()).isEqualTo(YesNo.NOT_STATED);
    }

    @Test
    void a_saving_is_a_head_of_its_own_and_not_negative_spending() {
        Effects effects =
                Effects.builder().expenditure(200_000).saving(150_000).wards(2).build();

        assertThat(effects.money())
                .containsExactly(
                        new MoneyEffect(
                                Head.EXPENDITURE, BigDecimal.valueOf(200_000), Purse.ANY, Span.ANY, BudgetScope.ANY),
                        MoneyEffect.of(Head.SAVING, BigDecimal.valueOf(150_000)));
        assertThat(effects.wards()).isEqualTo(Fact.known(WardsAffected.count(2)));
    }

    @Test
    void an_amount_is_nothing_at_the_least() {
        assertThat(MoneyEffect.of(Head.SAVING, BigDecimal.ZERO).pounds()).isZero();
        assertThatThrownBy(() -> MoneyEffect.of(Head.SAVING, new BigDecimal("-0.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an amount is absolute, not negative: -0.01");
    }
}
