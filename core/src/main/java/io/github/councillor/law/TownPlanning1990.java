package io.github.councillor.law;

import java.time.LocalDate;

/**
 * The Town and Country Planning Act 1990, as amended by the Planning and Infrastructure Act 2025: training of members who
 * decide on planning.
 *
 * <p>The words were read as enacted (Planning and Infrastructure Act 2025 s. 53), in another publisher's copy; that the Act
 * was passed on 18 December 2025, in accounts of it. From which day the section is in force, and any regulations under it,
 * were not found: without regulations it prohibits nothing. So {@link #inForce()} tells from which day there can be such a
 * section at the earliest, and not that it binds; what rests on it cannot be told.
 */
public enum TownPlanning1990 implements Requirement {
    /** Section 319ZZA: no part in prescribed planning functions without a certificate of training. */
    TRAINING(
            "s. 319ZZA",
            "A member takes part in the planning functions that regulations prescribe only with a valid certificate of"
                    + " training, from the day on which regulations bring that in. That day was not found: the day"
                    + " given is the earliest on which there can be such a section. A breach does not affect the"
                    + " validity of what was done.");

    private final Particulars particulars;

    TownPlanning1990(String provision, String wording) {
        this.particulars = new Particulars(
                "townplanning1990." + Codes.of(this),
                new Citation(
                        "Town and Country Planning Act 1990",
                        provision,
                        "https://www.legislation.gov.uk/ukpga/2025/34/section/53"),
                Bearer.MEMBER,
                Force.LAW,
                Certainty.SECONDARY,
                // the day on which the amending Act was passed: at the earliest; commencement was not found
                InForce.since(LocalDate.of(2025, 12, 18)),
                wording,
                LocalDate.of(2026, 11, 25));
    }

    @Override
    public Particulars particulars() {
        return particulars;
    }
}
