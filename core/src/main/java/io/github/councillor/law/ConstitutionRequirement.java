package io.github.councillor.law;

import java.time.LocalDate;

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

    private final String code;
    private final Citation citation;
    private final Force force;
    private final String wording;

    ConstitutionRequirement(String provision, Force force, String wording) {
        this.code = "constitution." + Codes.of(this);
        this.citation = force == Force.LAW
                ? new Citation(
                        "S.I. 2012/2089",
                        "reg. 8(1)(b)",
                        "https://www.legislation.gov.uk/uksi/2012/2089/regulation/8/2012-09-10")
                : new Citation("The council's constitution", provision, "");
        this.force = force;
        this.wording = wording;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    @Override
    public Bearer bearer() {
        return Bearer.AUTHORITY;
    }

    @Override
    public Force force() {
        return force;
    }

    /** A council's own account of its definition is secondary; the statute's words were read. */
    @Override
    public Certainty certainty() {
        return force == Force.LAW ? Certainty.READ : Certainty.SECONDARY;
    }

    @Override
    public InForce inForce() {
        return Meetings2012.IN_FORCE;
    }

    @Override
    public String wording() {
        return wording;
    }

    /** The day on which the provision that these rest on was last read. */
    public static LocalDate lastRead() {
        return Meetings2012.LAST_READ;
    }
}
