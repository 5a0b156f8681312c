package io.github.councillor.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Effects;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.constitution.Cited;
import io.github.councillor.rules.constitution.KeyOrNot;
import io.github.councillor.rules.constitution.LocalDefinition;
import io.github.councillor.rules.meetings2012.Procedure;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an entry that its plan does not declare key shows what would make it key: regulation 8. It is a person who says
 * whether that is significant.
 */
final class ShouldBeKey {

    private static final String A_DECISION_IS_KEY =
            " A decision is key if its money is significant against the budget for the service, or its effects are"
                    + " significant in two or more wards.";
    private static final String SAY_SO = "The monitoring officer should say whether it is significant, and why.";
    private static final Wording SHOWS = new Wording("{declared}, and shows {shown}." + A_DECISION_IS_KEY, SAY_SO);
    private static final Wording MEETS_THRESHOLD = new Wording(
            "{declared}, and shows {shown}, which meets the council's own threshold: {test} ({source}, seen on"
                    + " {seen}){but}.{others}" + A_DECISION_IS_KEY,
            SAY_SO);
    private static final Wording IS_HELD_KEY = new Wording(
            "{declared}, and by what the authority itself holds it is: {limb}.",
            "Say in the notice that it is a key decision.");
    private static final Wording COULD_NOT_BE_READ = new Wording(
            "{declared}, and {unread} could not be read." + A_DECISION_IS_KEY,
            "State its money and the wards that it affects in a form that can be read.");

    private final PlanEntry entry;
    private final Effects effects;
    private final int wardsOfStatute;
    private final LocalDefinition inForce;
    private final KeyOrNot keyOrNot;

    private ShouldBeKey(PlanEntry entry, Procedure procedure, LocalDefinition definition) {
        this.entry = entry;
        this.effects = entry.decision().effects();
        this.wardsOfStatute = procedure.wards(procedure.covered().until());
        this.inForce = definition.on(KeyDecisionValidator.dayOf(entry.decision(), procedure));
        this.keyOrNot = new KeyOrNot(inForce, wardsOfStatute, entry::pointerOf);
    }

    /**
     * What is considered and found of an entry under regulation 8, in force on its day. Where nothing is found it is
     * considered only if the authority itself holds that neither limb is met: what an entry does not show is no proof that
     * a decision is not key.
     */
    static Report report(PlanEntry entry, Procedure procedure, LocalDefinition definition) {
        ShouldBeKey question = new ShouldBeKey(entry, procedure, definition);
        List<Finding> findings = question.findings();
        return Report.of(
                Stream.concat(
                                question.isAnsweredByAuthority()
                                        ? Stream.of(Meetings2012.KEY_DECISION)
                                        : Stream.<Requirement>empty(),
                                findings.stream().map(Finding::requirement))
                        .distinct()
                        .toList(),
                List.of(),
                findings,
                procedure.counting().readings().all());
    }

    /** Whether the authority itself holds that neither its money nor its effects are significant. */
    private boolean isAnsweredByAuthority() {
        return effects.moneySignificant() == YesNo.NO && effects.effectsSignificant() == YesNo.NO;
    }

    private List<Finding> findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Optional<Finding> shown = shown();
        shown.or(this::unread).ifPresent(findings::add);
        keyOrNot.untold(effects).ifPresent(findings::add);
        return findings.build();
    }

    /** What it shows that would make it key, if it is significant. */
    private Optional<Finding> shown() {
        Optional<Finding> held = held();
        if (held.isPresent()) {
            return held;
        }
        Optional<Cited> met = inForce.met(effects);
        if (met.isPresent()) {
            return Optional.of(finding(PlanFact.MONEY, Verdict.JUDGEMENT, ofThreshold(met.get()), MEETS_THRESHOLD));
        }
        if (effects.effectsSignificant() == YesNo.NO) {
            return Optional.empty();
        }
        if (effects.wards() instanceof Fact.Known<WardsAffected> wards
                && wards.value().count() >= wardsOfStatute) {
            return Optional.of(shows(PlanFact.WARDS, "effects in " + wards.value()));
        }
        return entry.wardsInKeyReason() >= wardsOfStatute
                ? Optional.of(shows(
                        PlanFact.KEY_REASON,
                        "a reason for its being key: effects in " + entry.wardsInKeyReason() + " or more wards"))
                : Optional.empty();
    }

    /** What the authority itself holds by the statute's limbs. */
    private Optional<Finding> held() {
        return entry.decision().declared() == Declared.NOT_KEY
                ? keyOrNot.admitted(effects)
                : keyOrNot.limbs(effects).stream()
                        .filter(limb -> limb.requirement() == Meetings2012.KEY_DECISION)
                        .findFirst()
                        .map(limb -> finding(
                                PlanFact.DECLARED,
                                Verdict.JUDGEMENT,
                                ImmutableMap.of("limb", limb.toString()),
                                IS_HELD_KEY));
    }

    private ImmutableMap<String, Object> ofThreshold(Cited met) {
        return ImmutableMap.of(
                "shown",
                KeyOrNot.money(effects),
                "test",
                met.words(),
                "source",
                met.constitution().source(),
                "seen",
                met.constitution().seenOn(),
                "but",
                met.exclusions().isEmpty()
                        ? ""
                        : ", unless it is one of these, which are left out: " + met.exclusions(),
                "others",
                inForce.others(met, effects));
    }

    /** What could not be read, where it might show that the decision is key. */
    private Optional<Finding> unread() {
        List<String> unread = new ArrayList<>();
        PlanFact about = PlanFact.WARDS;
        if (effects.effectsSignificant() != YesNo.NO && effects.wards() instanceof Fact.Unread<WardsAffected> wards) {
            unread.add("its wards, \"" + wards.written() + "\",");
        }
        String money = entry.unreadFacts().get(PlanFact.MONEY);
        if (money != null && effects.moneySignificant() != YesNo.NO && inForce.hasMoneyTests()) {
            about = unread.isEmpty() ? PlanFact.MONEY : about;
            unread.add("its money, \"" + money + "\",");
        }
        return unread.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(
                        about,
                        Verdict.CANNOT_TELL,
                        ImmutableMap.of("unread", String.join(" and ", unread)),
                        COULD_NOT_BE_READ));
    }

    private Finding shows(PlanFact about, String shown) {
        return finding(about, Verdict.JUDGEMENT, ImmutableMap.of("shown", shown), SHOWS);
    }

    private Finding finding(PlanFact about, Verdict verdict, Map<String, Object> values, Wording wording) {
        return Finding.of(
                Meetings2012.KEY_DECISION,
                verdict,
                entry.pointerOf(about),
                ImmutableMap.<String, Object>builder()
                        .put("declared", declared())
                        .putAll(values)
                        .buildOrThrow(),
                wording);
    }

    private String declared() {
        if (entry.decision().declared() == Declared.NOT_KEY) {
            return "the plan declares this not to be a key decision";
        }
        String written = entry.unreadFacts().get(PlanFact.DECLARED);
        return written == null
                ? "the plan does not say whether this is a key decision"
                : "whether this is a key decision cannot be read from what the plan says (" + written + ")";
    }
}
