package io.github.councillor.authority;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.councillor.law.ShippedTable;
import java.util.List;

/**
 * The definitions of key decision that real councils publish, each with its source and the day it was seen.
 *
 * <p>They are facts about the pages they cite, used only when a caller names one. A council with two sources has both.
 */
public final class Constitutions {

    private static final ImmutableList<Constitution> SHIPPED = ConstitutionTable.parse(
            ShippedTable.lines(Constitutions.class.getResourceAsStream("constitutions.txt"), "constitutions.txt"));

    private Constitutions() {}

    /** All of them, in the order of the table. */
    public static List<Constitution> shipped() {
        return SHIPPED;
    }

    /**
     * Those of a council, found by its name with or without "Council", "Borough", "London Borough of" and the like; empty
     * where none is held.
     */
    public static List<Constitution> of(String council) {
        String wanted = bare(council);
        return SHIPPED.stream()
                .filter(constitution -> bare(constitution.council()).equals(wanted))
                .toList();
    }

    /** The place's name alone, in lower case: {@code City of Example Council} becomes {@code example}. */
    static String bare(String council) {
        return Ascii.toLowerCase(council)
                .replace("&", "and")
                .replaceAll("\\([^()]*\\)", " ")
                .replaceAll(
                        "\\b(royal|london|metropolitan|borough|district|county|city|council|unitary|of|the)\\b", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .trim();
    }
}
