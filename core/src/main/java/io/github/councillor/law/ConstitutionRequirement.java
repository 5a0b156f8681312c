package io.github.councillor.law;

/**
 * What a council's own constitution asks of a key decision.
 *
 * <p>Statute fixes no figure for "significant" (S.I. 2012/2089 reg. 8): each council does, in its constitution. So these
 * requirements cite the constitution of the council, and their force is {@link Force#CONSTITUTION}; the exception is
 * {@link #NARROWER_THAN_STATUTE}, which holds the constitution to the law.
 */
public enum ConstitutionRequirement implements Requirement {
    /** The council's own money tests. */
    THRESHOLD(
            "(definition of key decision)",
            Force.CONSTITUTION,
            "A decision that meets one of the council's own money tests is treated as key."),
    /** The council's own ward rule. */
    WARDS(
            "(definition of key decision)",
            Force.CONSTITUTION,
            "A decision that meets the council's own ward rule is treated as key."),
    /** A ward rule of three or more would leave out decisions that the Regulations call key. */
    NARROWER_THAN_STATUTE(
            "(definition of key decision)",
            Force.LAW,
            "The council's definition does not leave out what the Regulations call key: effects on two wards are"
                    + " enough.");

    private final Particulars particulars;

    ConstitutionRequirement(String provision, Force force, String wording) {
        boolean isLaw = force == Force.LAW;
        this.particulars = new Particulars(
                "constitution." + Codes.of(this),
                isLaw
                        ? new Citation(
                                "S.I. 2012/2089",
                                "reg. 8(1)(b)",
                                "https://www.legislation.gov.uk/uksi/2012/2089/regulation/8/2012-09-10")
                        : new Citation("The council's constitution", provision, ""),
                Bearer.AUTHORITY,
                force,
                // a council's own account of its definition is secondary; the statute's words were read
                isLaw ? Certainty.READ : Certainty.SECONDARY,
                Meetings2012.IN_FORCE,
                wording,
                Meetings2012.KEY_DECISION.lastRead());
    }

    @Override
    public Particulars particulars() {
        return particulars;
    }
}
