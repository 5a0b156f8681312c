package io.github.councillor.law;

/** What a support framework needs to be carried out: somebody who leads, and a time. Good practice, not law. */
public enum SupportRequirement implements Requirement {
    /** An action has somebody who leads it. */
    LEAD("An action of a support framework has somebody who leads it."),
    /** An action has a timescale. */
    TIMESCALE("An action of a support framework has a timescale."),
    /** The timescale can be read as one. */
    READABLE("The timescale of an action says by when, in words that can be read as a time."),
    /** The timescale names a day or a month of a year, or goes on. */
    DATED("The timescale of an action names a day or a month of a year, or goes on."),
    /** The time has not passed. */
    NOT_OVERDUE("An action is done by the time that the framework sets.");

    private final Particulars particulars;

    SupportRequirement(String wording) {
        this.particulars = Particulars.ofGuidance(
                "support." + Codes.of(this), new Citation("The support framework", "", ""), wording);
    }

    @Override
    public Particulars particulars() {
        return particulars;
    }
}
