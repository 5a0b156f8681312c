package io.github.councillor.rules.induction;

import io.github.councillor.law.Citation;

/** Roles that one councillor may not hold together, or not in that council. The message cites why. */
public final class RefusedRoles extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Citation citation;

    RefusedRoles(String why, Citation citation) {
        super(why + " (" + citation + ")");
        this.citation = citation;
    }

    /** Where it stands. */
    public Citation citation() {
        return citation;
    }
}
