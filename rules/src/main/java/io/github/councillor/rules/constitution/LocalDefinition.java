package io.github.councillor.rules.constitution;

import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.MoneyTest;
import io.github.councillor.authority.Share;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.decision.Effects;
import io.github.councillor.fact.Fact;
import io.github.councillor.rules.report.Phrases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /**
     * A money test and the constitution it stands in.
     *
     * @param constitution the constitution
     * @param test the test
     */
    record Cited(Constitution constitution, MoneyTest test) {

        String words() {
            String than = test.pounds().map(this::than).orElse(" above a figure that the source does not give");
            String share = test.share() == Share.AMOUNT_ONLY
                    ? ""
                    : ", or " + test.percentOfServiceBudget().orElseThrow().toPlainString()
                            + "% of the service budget, whichever is the "
                            + (test.share() == Share.GREATER_OF ? "greater" : "lesser");
            return heads() + than + share;
        }

        private String than(BigDecimal pounds) {
            return switch (test.comparison()) {
                case MORE_THAN -> " of more than " + Phrases.of(pounds);
                case AT_LEAST -> " of " + Phrases.of(pounds) + " or more";
                case UNKNOWN -> " of " + Phrases.of(pounds) + ", without saying whether exactly that is enough";
            };
        }

        /** {@code income, expenditure or saving}. */
        private String heads() {
            List<String> words = test.heads().stream().map(Head::word).toList();
            String last = words.get(words.size() - 1);
            return words.size() == 1 ? last : String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
        }
    }

    /** Whether there is any money test. */
    boolean hasMoneyTests() {
        return constitutions.stream()
                .anyMatch(constitution -> !constitution.moneyTests().isEmpty());
    }

    /**
     * The first money test with a result, in the order of the constitutions; one that leaves nothing out before one that
     * does.
     */
    Optional<Cited> first(TestResult result, Effects effects) {
        return constitutions.stream()
                .flatMap(constitution -> constitution.moneyTests().stream().map(test -> new Cited(constitution, test)))
                .filter(cited -> MoneyTests.result(cited.test(), effects) == result)
                .min(Comparator.comparing(cited -> !cited.test().exclusions().isEmpty()));
    }

    /** What the money tests answer together. */
    TestResult money(Effects effects) {
        TestResult result = TestResult.NOT_MET;
        for (Constitution constitution : constitutions) {
            for (MoneyTest test : constitution.moneyTests()) {
                result = result.or(MoneyTests.result(test, effects));
            }
        }
        return result;
    }

    /** Whether a money test is met. */
    public boolean isMoneyMet(Effects effects) {
        return money(effects) == TestResult.MET;
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
