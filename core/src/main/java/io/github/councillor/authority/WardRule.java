package io.github.councillor.authority;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A council's own ward rule.
 *
 * @param atLeast in how many wards significant effects make a decision key; 0 where the definition counts no wards
 * @param words the rule as published
 */
public record WardRule(int atLeast, String words) {

    /** Refuses a negative number. */
    public WardRule {
        checkArgument(atLeast >= 0, "a ward rule cannot ask for %s wards", atLeast);
    }

    /** No ward rule was seen. */
    public static WardRule none() {
        return new WardRule(0, "");
    }

    /** Whether the definition counts wards. */
    public boolean counts() {
        return atLeast > 0;
    }
}
