package io.github.councillor.law;

import java.time.LocalDate;

/**
 * What the law, a council's constitution or guidance asks, and what a validator checks.
 *
 * <p>The catalogue is the union of the permitted enums, one per instrument, each with at most 64 constants. A
 * requirement is data only: how it is tested stands under its heading in {@code rules}. Its {@link #code() code} is
 * stable for ever once released.
 */
public sealed interface Requirement
        permits Meetings2012,
                ConstitutionRequirement,
                LocalGovernment1972,
                TownPlanning1990,
                SourceRequirement,
                SupportRequirement {

    /** All that it says of itself. */
    Particulars particulars();

    /** The stable code, {@code instrumentYear.heading}, as {@code meetings2012.notice-period}. */
    default String code() {
        return particulars().code();
    }

    /** Where it stands. */
    default Citation citation() {
        return particulars().citation();
    }

    /** Who owes it. */
    default Bearer bearer() {
        return particulars().bearer();
    }

    /** The kind of source. */
    default Force force() {
        return particulars().force();
    }

    /** How sure we are of the text. */
    default Certainty certainty() {
        return particulars().certainty();
    }

    /** The days on which it is in force. */
    default InForce inForce() {
        return particulars().inForce();
    }

    /** What it asks, in our own words; one sentence. */
    default String wording() {
        return particulars().wording();
    }

    /** The day on which its text was last read. */
    default LocalDate lastRead() {
        return particulars().lastRead();
    }

    /** The anchor of its row in {@code LAW.md}: permanent, like the code. */
    default String anchor() {
        return "LAW.md#" + code().replace('.', '-');
    }

    /** The place of the constant in its enum. */
    int ordinal();
}
