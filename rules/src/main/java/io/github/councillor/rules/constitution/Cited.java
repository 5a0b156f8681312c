package io.github.councillor.rules.constitution;

import io.github.councillor.authority.BudgetScope;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.MoneyTest;
import io.github.councillor.authority.Purse;
import io.github.councillor.authority.Share;
import io.github.councillor.rules.report.Phrases;
import java.math.BigDecimal;
import java.util.List;

/**
 * A money test and the constitution it stands in.
 *
 * @param constitution the constitution
 * @param test the test
 */
public record Cited(Constitution constitution, MoneyTest test) {

    /** The test in words: {@code capital expenditure or saving of £1,000,000 or more in total}. */
    public String words() {
        String than = test.pounds().map(this::than).orElse(" above a figure that the source does not give");
        String share = test.share() == Share.AMOUNT_ONLY
                ? ""
                : ", or " + test.percentOfServiceBudget().orElseThrow().toPlainString()
                        + "% of the service budget, whichever is the "
                        + (test.share() == Share.GREATER_OF ? "greater" : "lesser");
        String purse = test.purse() == Purse.ANY ? "" : test.purse().word() + " ";
        return purse + heads() + than + span() + scope() + share;
    }

    /** What the council leaves out of the test, in words; empty where nothing. */
    public String exclusions() {
        return String.join("; ", test.exclusions());
    }

    boolean hasExclusions() {
        return !test.exclusions().isEmpty();
    }

    private String than(BigDecimal pounds) {
        return switch (test.comparison()) {
            case MORE_THAN -> " of more than " + Phrases.of(pounds);
            case AT_LEAST -> " of " + Phrases.of(pounds) + " or more";
            case UNKNOWN -> " of " + Phrases.of(pounds) + ", without saying whether exactly that is enough";
        };
    }

    private String span() {
        return switch (test.span()) {
            case ANY -> "";
            case PER_YEAR -> " in a year";
            case FULL_YEAR_EFFECT -> " in a full year";
            case TOTAL -> " in total";
        };
    }

    private String scope() {
        return test.scope() == BudgetScope.ANY
                ? ""
                : test.scope() == BudgetScope.UNBUDGETED ? " outside the approved budget" : " in the approved budget";
    }

    /** {@code income, expenditure or saving}. */
    private String heads() {
        List<String> words = test.heads().stream().map(Head::word).toList();
        String last = words.get(words.size() - 1);
        return words.size() == 1 ? last : String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
    }
}
