package io.github.councillor.rules.constitution;

import static io.github.councillor.law.ConstitutionRequirement.NARROWER_THAN_STATUTE;
import static io.github.councillor.law.ConstitutionRequirement.THRESHOLD;
import static io.github.councillor.law.ConstitutionRequirement.WARDS;
import static io.github.councillor.law.Meetings2012.KEY_DECISION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.WardRule;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Effects;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Requirement;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Classification;
import io.github.councillor.rules.report.Classification.Limb;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Phrases;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Regulation 8: whether a decision is key, by the statute's two limbs and by the council's own definition of "significant".
 *
 * <p>Either limb is enough. A local figure that is reached is enough locally; one that is not reached proves nothing, for
 * significance is measured against the budget for the service.
 *
 * @param local the council's own definition; without constitutions where none is known
 * @param wardsOfStatute in how many wards effects must be, reg. 8(1)(b)
 * @param places the place of each fact
 */
public record KeyOrNot(LocalDefinition local, int wardsOfStatute, Function<PlanFact, String> places) {

    /** The limbs by which a decision is key; none where none is shown. */
    public List<Limb> limbs(Effects effects) {
        ImmutableList.Builder<Limb> limbs = ImmutableList.builder();
        if (effects.moneySignificant() == YesNo.YES) {
            limbs.add(new Limb(KEY_DECISION, "reg. 8(1)(a)", "the authority holds the money to be significant"));
        }
        if (effects.effectsSignificant() == YesNo.YES && reaches(effects, wardsOfStatute)) {
            limbs.add(new Limb(
                    KEY_DECISION,
                    "reg. 8(1)(b)",
                    "the authority holds the effects to be significant, in "
                            + effects.wards().get()));
        }
        local.met(effects)
                .filter(cited -> !cited.hasExclusions())
                .ifPresent(cited ->
                        limbs.add(new Limb(THRESHOLD, cited.constitution().source(), cited.words())));
        if (effects.effectsSignificant() == YesNo.YES) {
            local.wardsReached(effects)
                    .ifPresent(constitution -> limbs.add(new Limb(WARDS, constitution.source(), ruleOf(constitution))));
        }
        return limbs.build();
    }

    /** The answer, given the limbs. */
    public Classification.Answer answer(Effects effects, List<Limb> limbs) {
        if (!limbs.isEmpty()) {
            return Classification.Answer.KEY;
        }
        boolean moneySettled = effects.moneySignificant() == YesNo.NO;
        boolean wardsSettled = effects.effectsSignificant() == YesNo.NO
                || (effects.wards().isKnown() && !reaches(effects, wardsOfStatute))
                || effects.wards().isNone();
        if (moneySettled && wardsSettled) {
            return Classification.Answer.NOT_KEY;
        }
        boolean moneyMissing = !moneySettled && effects.money().isEmpty();
        boolean wardsMissing = !wardsSettled && !effects.wards().isKnown();
        return moneyMissing || wardsMissing || local.money(effects) == TestResult.UNKNOWN
                ? Classification.Answer.CANNOT_TELL
                : Classification.Answer.JUDGEMENT;
    }

    private static String ruleOf(Constitution constitution) {
        WardRule rule = constitution.wardRule();
        return rule.words().isBlank() ? rule.atLeast() + " or more wards" : rule.words();
    }

    private static boolean reaches(Effects effects, int wards) {
        return effects.wards() instanceof Fact.Known<WardsAffected> known
                && known.value().count() >= wards;
    }

    /** What is looked at: the statute, and so much of the council's definition as there is. */
    public List<Requirement> considered() {
        ImmutableList.Builder<Requirement> considered =
                ImmutableList.<Requirement>builder().add(KEY_DECISION);
        if (local.hasMoneyTests()) {
            considered.add(THRESHOLD);
        }
        if (local.countsWards()) {
            considered.add(WARDS, NARROWER_THAN_STATUTE);
        }
        return considered.build();
    }

    /** What is found of a declaration. */
    public List<Finding> findings(Declared declared, Effects effects) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (declared != Declared.KEY) {
            List<Limb> limbs = limbs(effects);
            keyDecision(declared, effects, limbs).ifPresent(findings::add);
            threshold(declared, effects).ifPresent(findings::add);
            wards(declared, effects).ifPresent(findings::add);
        }
        narrower().ifPresent(findings::add);
        return findings.build();
    }

    /** What a declaration of not key has against it in the authority's own judgement, by the statute's limbs. */
    public Optional<Finding> admitted(Effects effects) {
        List<Limb> limbs = limbs(effects);
        return isByStatute(limbs) ? Optional.of(isKey(limbs)) : Optional.empty();
    }

    private static boolean isByStatute(List<Limb> limbs) {
        return limbs.stream().anyMatch(limb -> limb.requirement() == KEY_DECISION);
    }

    private Finding isKey(List<Limb> limbs) {
        boolean byStatute = isByStatute(limbs);
        return finding(
                KEY_DECISION,
                byStatute ? Verdict.BREACH : Verdict.JUDGEMENT,
                PlanFact.DECLARED,
                ImmutableMap.of("limb", limbs.get(0).toString()),
                new Wording(
                        byStatute
                                ? "the decision is declared not to be key, but it is: {limb}."
                                : "the decision is declared not to be key, but by the council's own definition it is:"
                                        + " {limb}.",
                        "Give notice of it as a key decision."));
    }

    private Optional<Finding> keyDecision(Declared declared, Effects effects, List<Limb> limbs) {
        Classification.Answer answer = answer(effects, limbs);
        return switch (answer) {
            case NOT_KEY -> Optional.empty();
            case KEY -> declared == Declared.NOT_KEY ? Optional.of(isKey(limbs)) : Optional.empty();
            case JUDGEMENT ->
                Optional.of(finding(
                        KEY_DECISION,
                        Verdict.JUDGEMENT,
                        PlanFact.DECLARED,
                        ImmutableMap.of("shown", shown(effects)),
                        new Wording(
                                "a decision is key if its money is significant against the budget for the service, or its"
                                        + " effects are significant in two or more wards. Shown: {shown}. Figures that are"
                                        + " not reached do not prove that it is not key.",
                                "The monitoring officer should say whether it is significant, and why.")));
            case CANNOT_TELL ->
                Optional.of(finding(
                        KEY_DECISION,
                        Verdict.CANNOT_TELL,
                        PlanFact.DECLARED,
                        ImmutableMap.of("shown", shown(effects), "missing", "what the decision is likely to mean"),
                        new Wording(
                                "a decision is key if its money is significant against the budget for the service, or its"
                                        + " effects are significant in two or more wards. Shown: {shown}.",
                                "State {missing}: its money, and the wards that it affects.")));
        };
    }

    private static String shown(Effects effects) {
        String money = money(effects);
        if (effects.wards() instanceof Fact.Known<WardsAffected> wards) {
            return (money.isEmpty() ? "" : money + "; ") + "effects in " + wards.value();
        }
        return money.isEmpty() ? "neither money nor wards" : money;
    }

    /** The sums in words: {@code expenditure of at least £500,000}. */
    public static String money(Effects effects) {
        return effects.money().stream()
                .map(sum -> sum.head().word() + " of " + sum.bound().before() + Phrases.of(sum.pounds()))
                .collect(Collectors.joining(" and "));
    }

    private Optional<Finding> threshold(Declared declared, Effects effects) {
        Optional<Cited> met = local.met(effects);
        if (met.isEmpty()) {
            return untold(effects);
        }
        boolean excluded = met.get().hasExclusions();
        if (declared == Declared.CANNOT_TELL && !excluded) {
            return Optional.empty();
        }
        return Optional.of(finding(
                THRESHOLD,
                excluded ? Verdict.JUDGEMENT : Verdict.BREACH,
                PlanFact.MONEY,
                ImmutableMap.<String, Object>builder()
                        .putAll(values(met.get(), effects))
                        .put("exclusions", met.get().exclusions())
                        .put("others", local.others(met.get(), effects))
                        .buildOrThrow(),
                excluded
                        ? new Wording(
                                "the council treats as key {test} ({source}, seen on {seen}), and {shown} meets that, unless"
                                        + " it is one of these, which are left out: {exclusions}.{others}",
                                "Say whether it is left out, or give notice of it as a key decision.")
                        : new Wording(
                                "the council treats as key {test} ({source}, seen on {seen}), and {shown} meets that, but the"
                                        + " decision is declared not to be key.{others}",
                                "Give notice of it as a key decision.")));
    }

    /** A money test of which it cannot be told whether it is met; empty where one is met, or none may be. */
    public Optional<Finding> untold(Effects effects) {
        return local.untold(effects)
                .map(cited -> finding(
                        THRESHOLD,
                        Verdict.CANNOT_TELL,
                        PlanFact.MONEY,
                        ImmutableMap.<String, Object>builder()
                                .putAll(values(cited, effects))
                                .put("missing", MoneyTests.missing(cited.test(), effects))
                                .buildOrThrow(),
                        new Wording(
                                "the council treats as key {test} ({source}, seen on {seen}); whether {shown} meets that"
                                        + " cannot be told: {missing} is not known.",
                                "State {missing}.")));
    }

    private static ImmutableMap<String, Object> values(Cited cited, Effects effects) {
        return ImmutableMap.of(
                "test", cited.words(),
                "shown", money(effects),
                "source", cited.constitution().source(),
                "seen", cited.constitution().seenOn());
    }

    private Optional<Finding> wards(Declared declared, Effects effects) {
        Optional<Constitution> reached = local.wardsReached(effects);
        if (reached.isEmpty() || effects.effectsSignificant() == YesNo.NO || declared != Declared.NOT_KEY) {
            return Optional.empty();
        }
        boolean significant = effects.effectsSignificant() == YesNo.YES;
        return Optional.of(finding(
                WARDS,
                significant ? Verdict.BREACH : Verdict.JUDGEMENT,
                PlanFact.WARDS,
                ImmutableMap.of(
                        "rule", ruleOf(reached.get()),
                        "wards", effects.wards().get().toString(),
                        "source", reached.get().source()),
                significant
                        ? new Wording(
                                "the council treats as key what is significant in {rule} ({source}); this is significant"
                                        + " in {wards}, but it is declared not to be key.",
                                "Give notice of it as a key decision.")
                        : new Wording(
                                "the council treats as key what is significant in {rule} ({source}); this affects {wards},"
                                        + " and whether that is significant is for the council to say.",
                                "Say whether its effects there are significant, and why.")));
    }

    /** The council's definition itself: effects in two wards are enough by statute. */
    public Optional<Finding> narrower() {
        return local.narrower(wardsOfStatute)
                .map(constitution -> finding(
                        NARROWER_THAN_STATUTE,
                        Verdict.BREACH,
                        PlanFact.ENTRY,
                        ImmutableMap.of(
                                "required", wardsOfStatute,
                                "found", constitution.wardRule().atLeast(),
                                "rule", ruleOf(constitution),
                                "source", constitution.source()),
                        new Wording(
                                "significant effects in {required} wards make a decision key, but the council's definition"
                                        + " asks for {found}: {rule} ({source}).",
                                "Treat effects in {required} wards as enough, and amend the definition.")));
    }

    private Finding finding(
            Requirement requirement,
            Verdict verdict,
            PlanFact about,
            ImmutableMap<String, Object> values,
            Wording wording) {
        return Finding.of(requirement, verdict, places.apply(about), values, wording);
    }
}
