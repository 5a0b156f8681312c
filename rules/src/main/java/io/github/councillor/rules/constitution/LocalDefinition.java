package io.github.councillor.rules.constitution;

import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.decision.Effects;
import io.github.councillor.decision.MoneyEffect;
import io.github.councillor.fact.Fact;
import io.github.councillor.rules.report.Phrases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The definitions of key decision that a council has, from one source or several, held against a decision's effects.
 *
 * @param constitutions the definitions
 */
public record LocalDefinition(List<Constitution> constitutions) {

    /** The definitions that may be in force on a day. */
    public LocalDefinition on(LocalDate day) {
        return new LocalDefinition(constitutions.stream()
                .filter(constitution -> constitution.mayApplyOn(day))
                .toList());
    }

    /** The definitions that may be in force on one of some days. */
    public LocalDefinition onAny(List<LocalDate> days) {
        return new LocalDefinition(constitutions.stream()
                .filter(constitution -> days.stream().anyMatch(constitution::mayApplyOn))
                .toList());
    }

    /** Whether there is any money test. */
    public boolean hasMoneyTests() {
        return constitutions.stream()
                .anyMatch(constitution -> !constitution.moneyTests().isEmpty());
    }

    /**
     * The money test that is met: one that leaves nothing out before one that does. Where what is not said of a sum decides
     * which is met, and any is, the one hardest to meet.
     */
    public Optional<Cited> met(Effects effects) {
        return Stream.concat(
                        first(TestResult.MET, effects).stream(),
                        effects.money().stream().flatMap(sum -> metHowever(sum, effects).stream()))
                .min(Comparator.comparing(Cited::hasExclusions));
    }

    /** The first money test of which it cannot be told whether it is met; empty where one is met. */
    public Optional<Cited> untold(Effects effects) {
        return met(effects).isPresent() ? Optional.empty() : first(TestResult.UNKNOWN, effects);
    }

    /**
     * The first money test with a result, in the order of the constitutions; one that leaves nothing out before one that
     * does.
     */
    private Optional<Cited> first(TestResult result, Effects effects) {
        return constitutions.stream()
                .flatMap(constitution -> constitution.moneyTests().stream().map(test -> new Cited(constitution, test)))
                .filter(cited -> MoneyTests.result(cited.test(), effects) == result)
                .min(Comparator.comparing(Cited::hasExclusions));
    }

    /** A sum alone that meets a test out of whichever budget and over whatever time it is. */
    private Optional<Cited> metHowever(MoneyEffect sum, Effects effects) {
        List<Optional<Cited>> each = Completions.of(sum).stream()
                .map(one -> first(
                        TestResult.MET,
                        Effects.builder()
                                .addMoney(one)
                                .serviceBudget(effects.serviceBudget())
                                .build()))
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? each.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(Cited::hasExclusions)
                                .thenComparing(cited -> cited.test().pounds().orElse(BigDecimal.ZERO)))
                : Optional.empty();
    }

    /** What the money tests answer together. */
    TestResult money(Effects effects) {
        if (met(effects).isPresent()) {
            return TestResult.MET;
        }
        return first(TestResult.UNKNOWN, effects).isPresent() ? TestResult.UNKNOWN : TestResult.NOT_MET;
    }

    /** What the council's other definitions answer, in a sentence each after a blank; empty where there is no other. */
    public String others(Cited one, Effects effects) {
        return constitutions.stream()
                .filter(other ->
                        !other.equals(one.constitution()) && !other.moneyTests().isEmpty())
                .map(other -> " The definition in " + other.source() + ", seen on " + Phrases.of(other.seenOn())
                        + (switch (new LocalDefinition(List.of(other)).money(effects)) {
                            case MET -> ", is met too.";
                            case UNKNOWN -> ", may be met.";
                            case NOT_MET -> ", is not met.";
                        }))
                .collect(Collectors.joining());
    }

    /** The first constitution whose ward rule is reached by the wards affected. */
    Optional<Constitution> wardsReached(Effects effects) {
        return constitutions.stream()
                .filter(constitution -> constitution.wardRule().counts()
                        && effects.wards() instanceof Fact.Known<WardsAffected> wards
                        && wards.value().count() >= constitution.wardRule().atLeast())
                .findFirst();
    }

    /** Whether any definition counts wards. */
    boolean countsWards() {
        return constitutions.stream()
                .anyMatch(constitution -> constitution.wardRule().counts());
    }

    /** The first constitution whose ward rule asks for more wards than the statute. */
    public Optional<Constitution> narrower(int wardsOfStatute) {
        return constitutions.stream()
                .filter(constitution -> constitution.wardRule().atLeast() > wardsOfStatute)
                .findFirst();
    }
}
