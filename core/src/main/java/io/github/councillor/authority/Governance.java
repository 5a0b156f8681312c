package io.github.councillor.authority;

import java.util.Arrays;
import java.util.Optional;

/** The forms of governance of English authorities (Local Government Act 2000 Part 1A, ss. 9B to 9C). */
public enum Governance {
    /** A leader elected by the council, and a cabinet appointed by the leader (s. 9C(3)). */
    LEADER_AND_CABINET("leader-and-cabinet"),
    /** A directly elected mayor and a cabinet appointed by the mayor (s. 9C(2)). */
    MAYOR_AND_CABINET("mayor-and-cabinet"),
    /** No executive: committees of the council decide (ss. 9B and 9JA). */
    COMMITTEE_SYSTEM("committee-system"),
    /** Arrangements prescribed by regulations (s. 9BA). */
    PRESCRIBED("prescribed"),
    /** The source does not say. */
    NOT_STATED("not-stated");

    private final String word;

    Governance(String word) {
        this.word = word;
    }

    /** The name in files. */
    public String word() {
        return word;
    }

    /** The form with a name, if there is one. */
    public static Optional<Governance> named(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }
}
