package io.github.councillor.authority;

import java.util.Arrays;
import java.util.Optional;

/** What a sum of money is. Statute knows the first two (S.I. 2012/2089 reg. 8(1)(a)); councils add the others. */
public enum Head {
    /** Money spent. */
    EXPENDITURE("expenditure"),
    /** Money saved: its own head, an absolute amount, not negative expenditure. */
    SAVING("saving"),
    /** Money received, or given up. The statute does not mention it. */
    INCOME("income"),
    /** A single grant made. */
    GRANT("grant"),
    /** The value of land bought, sold or let. */
    LAND("land"),
    /** The whole value of a contract. */
    CONTRACT_TOTAL("contract-total"),
    /** The yearly rent of a lease. */
    LEASE_RENT("lease-rent"),
    /** The premium of a lease. */
    LEASE_PREMIUM("lease-premium"),
    /** A loan made. */
    LOAN("loan");

    private final String word;

    Head(String word) {
        this.word = word;
    }

    /** The name in files and messages. */
    public String word() {
        return word;
    }

    /** The head with a name, if there is one. */
    public static Optional<Head> named(String word) {
        return Arrays.stream(values()).filter(head -> head.word.equals(word)).findFirst();
    }
}
