package io.github.councillor.law;

/**
 * What the law, a council's constitution or guidance asks, and what a validator checks.
 *
 * <p>The catalogue is the union of the permitted enums, one per instrument, each with at most 64 constants. A
 * requirement is data only: how it is tested stands under its heading in {@code rules}. Its {@link #code() code} is
 * stable for ever once released.
 */
public sealed interface Requirement permits Meetings2012, ConstitutionRequirement {

    /** The stable code, {@code instrumentYear.heading}, as {@code meetings2012.notice-period}. */
    String code();

    /** Where it stands. */
    Citation citation();

    /** Who owes it. */
    Bearer bearer();

    /** The kind of source. */
    Force force();

    /** How sure we are of the text. */
    Certainty certainty();

    /** The days on which it is in force. */
    InForce inForce();

    /** What it asks, in our own words; one sentence. */
    String wording();

    /** The anchor of its row in {@code LAW.md}: permanent, like the code. */
    default String anchor() {
        return "LAW.md#" + code().replace('.', '-');
    }

    /** The place of the constant in its enum. */
    int ordinal();
}
