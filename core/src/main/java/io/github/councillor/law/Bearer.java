package io.github.councillor.law;

/** Who owes a requirement. */
public enum Bearer {
    /** The executive, a committee of it, a member or an officer, whoever is to decide. */
    DECISION_MAKER("the decision maker"),
    /** The executive or a committee, joint committee or area committee of it. */
    DECISION_MAKING_BODY("the decision-making body"),
    /** The authority's proper officer (Local Government Act 1972 s. 270(3)). */
    PROPER_OFFICER("the proper officer"),
    /** A member of the authority. */
    MEMBER("the member"),
    /** The council as a whole. */
    AUTHORITY("the authority");

    private final String words;

    Bearer(String words) {
        this.words = words;
    }

    /** The bearer in words, for a sentence. */
    public String words() {
        return words;
    }
}
