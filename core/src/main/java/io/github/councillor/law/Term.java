package io.github.councillor.law;

/** A number that the law fixes, and that may differ from day to day. The values stand in {@code terms.txt}. */
public enum Term {
    /** Clear days for which a key decision's notice is available before the decision. */
    KEY_DECISION_NOTICE("clear days"),
    /** Clear days between a general exception notice and the decision. */
    GENERAL_EXCEPTION("clear days"),
    /** Clear days for which the first notice of a private meeting is available before it. */
    PRIVATE_NOTICE("clear days"),
    /** Clear days for which the further notice of a private meeting is available before it. */
    PRIVATE_FURTHER_NOTICE("clear days"),
    /** Wards or divisions in which significant effects make a decision key. */
    WARDS("wards"),
    /**
     * Whether a notice must also be at the authority's offices: 1 yes, 0 no. It was 0 for meetings from 4 April 2020 to 6
     * May 2021 (S.I. 2020/392 regs. 2(4) and 16).
     */
    OFFICES_REQUIRED("yes or no"),
    /** Months without an attendance in which a member ceases to be one. */
    ATTENDANCE("months");

    private final String unit;

    Term(String unit) {
        this.unit = unit;
    }

    /** What the number counts. */
    public String unit() {
        return unit;
    }

    /** The name in the table: {@code key-decision-notice}. */
    public String word() {
        return Codes.of(this);
    }
}
