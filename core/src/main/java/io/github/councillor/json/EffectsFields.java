package io.github.councillor.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.authority.BudgetScope;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.Purse;
import io.github.councillor.authority.Span;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.decision.Effects;
import io.github.councillor.decision.MoneyEffect;
import io.github.councillor.fact.Fact;
import java.util.List;
import java.util.Optional;

/** What a decision is likely to mean, in our own shape. */
final class EffectsFields {

    static final String HEADS =
            "expenditure, saving, income, grant, land, contract-total, lease-rent, lease-premium, loan";

    private EffectsFields() {}

    static Effects read(Cursor effects) {
        Effects.Builder read = Effects.builder();
        for (Cursor sum : effects.objects("money")) {
            read.addMoney(money(sum));
        }
        read.serviceBudget(effects.poundsFact("serviceBudget"))
                .moneySignificant(effects.yesNo("moneySignificant"))
                .wards(wards(effects))
                .effectsSignificant(effects.yesNo("effectsSignificant"));
        effects.nothingElse();
        return read.build();
    }

    private static MoneyEffect money(Cursor sum) {
        MoneyEffect read = new MoneyEffect(
                sum.required("head", sum.word("head", Head::named, HEADS), "one of " + HEADS),
                sum.required("pounds", sum.pounds("pounds"), "an amount"),
                sum.word("purse", Purse::named, "any, capital, revenue").orElse(Purse.ANY),
                sum.word("span", Span::named, "any, per-year, full-year-effect, total")
                        .orElse(Span.ANY),
                sum.word("scope", BudgetScope::named, "any, unbudgeted, budgeted")
                        .orElse(BudgetScope.ANY));
        sum.nothingElse();
        return read;
    }

    /** Wards: a number, a list of names, or "all". */
    private static Fact<WardsAffected> wards(Cursor effects) {
        Optional<JsonNode> given = effects.given("wards");
        if (given.isEmpty()) {
            return Fact.unstated();
        }
        if (given.get().isTextual() && given.get().textValue().equals("all")) {
            return Fact.known(WardsAffected.all());
        }
        if (given.get().isArray()) {
            List<String> names = effects.texts("wards");
            return Fact.known(WardsAffected.named(names));
        }
        if (given.get().isNumber()) {
            return Fact.known(
                    WardsAffected.count(effects.wholeNumber("wards", 0, 1_000).orElseThrow()));
        }
        throw RefusedInput.at(
                effects.pointerTo("wards"), Cursor.describe(given.get()), "a number, a list of names, or \"all\"");
    }
}
