package io.github.councillor.role;

import io.github.councillor.law.Codes;
import java.util.Optional;

/** Who owes something, or towards whom it is owed, in the source documents. */
public enum Actor {
    /** A councillor. */
    COUNCILLOR("the councillor"),
    /** The council as an institution. */
    COUNCIL("the council"),
    /** Full council: all members in one meeting. */
    FULL_COUNCIL("full council"),
    /** The executive: leader or mayor and cabinet. */
    EXECUTIVE("the executive"),
    /** Overview and scrutiny. */
    SCRUTINY("overview and scrutiny"),
    /** Officers of the council. */
    OFFICERS("officers"),
    /** The statutory officers. */
    STATUTORY_OFFICERS("the statutory officers"),
    /** The company that runs the council's housing, and its staff. */
    HOUSING_COMPANY("the housing company"),
    /** Whoever lives or works in the area, and their communities. */
    COMMUNITIES("communities"),
    /** Other councillors. */
    OTHER_MEMBERS("other members"),
    /** Partners and bodies outside the council. */
    OUTSIDE_BODIES("outside bodies and partners"),
    /** A political group on the council. */
    POLITICAL_GROUP("the political group"),
    /** A political party and its branch. */
    POLITICAL_PARTY("the party"),
    /** The document does not say. */
    NOT_STATED("nobody named");

    private final String words;

    Actor(String words) {
        this.words = words;
    }

    /** In words, for a sentence: {@code the councillor}. */
    public String words() {
        return words;
    }

    /** The name in files: {@code other-members}. */
    public String word() {
        return Codes.of(this);
    }

    /** The one with a name, if there is one. */
    public static Optional<Actor> named(String word) {
        return Codes.named(values(), word);
    }
}
