package io.github.councillor.law;

import java.time.LocalDate;

/**
 * The Local Government Act 1972: what it asks of a member's attendance.
 *
 * <p>The words were read in a revised copy that is old: in section 86 it still names the Audit Commission Act 1998. What
 * was amended later was not read. Attendance is taken as the law has it, in person.
 *
 * <p>Part 6 came into force on 1 April 1974; the subsections on the executive came with executive arrangements, and are held
 * from the day on which those of 2012 were in force.
 */
public enum LocalGovernment1972 implements Requirement {
    /** Section 85(1): six months without a meeting. */
    ATTENDANCE(
            "s. 85(1)",
            LocalDate.of(1974, 4, 1),
            "A member attends a meeting of the authority within every six months, counted from the last attendance;"
                    + " who does not ceases to be a member, unless the authority approved the reason before the six"
                    + " months ended."),
    /** Section 85(2A) and (2B): six months without a meeting of the executive. */
    EXECUTIVE_ATTENDANCE(
            "s. 85(2A)-(2B)",
            LocalDate.of(2012, 5, 4),
            "A member of the executive attends a meeting of it within every six months, counted from the last"
                    + " attendance, or discharges a function of it alone; who does not ceases to be a member of the"
                    + " authority, unless it approved the reason before the six months ended.");

    private final Particulars particulars;

    LocalGovernment1972(String provision, LocalDate from, String wording) {
        this.particulars = new Particulars(
                "localgovernment1972." + Codes.of(this),
                new Citation(
                        "Local Government Act 1972",
                        provision,
                        "https://www.legislation.gov.uk/ukpga/1972/70/section/85"),
                Bearer.MEMBER,
                Force.LAW,
                Certainty.READ,
                InForce.since(from),
                wording,
                LocalDate.of(2026, 11, 25));
    }

    @Override
    public Particulars particulars() {
        return particulars;
    }
}
