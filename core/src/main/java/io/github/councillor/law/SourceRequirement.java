package io.github.councillor.law;

/**
 * What the source documents of the catalogue are held to: themselves, one another and the law. Their force is
 * {@link Force#GUIDANCE}: a document that contradicts another breaks no law.
 */
public enum SourceRequirement implements Requirement {
    /** Seats by group add up to the number of councillors. */
    SEATS_ADD_UP("The source documents", "(seats)", "", "The seats told by group add up to the councillors told."),
    /** Documents on one council give one number of wards. */
    WARDS_AGREE("The source documents", "(wards)", "", "Documents on one council give the same number of wards."),
    /** A document that lists the principles lists all seven. */
    SEVEN_PRINCIPLES(
            "Localism Act 2011",
            "s. 28(1)",
            "https://www.legislation.gov.uk/ukpga/2011/20/section/28",
            "A document that lists the principles of public life lists all seven."),
    /** No statement breaks off, lacks its beginning, or is blank. */
    WHOLE("The source documents", "(statements)", "", "Every statement of a document stands whole in it."),
    /** A document on key decisions tells the period of notice as the law does. */
    CLEAR_DAYS(
            "S.I. 2012/2089",
            "reg. 9(2)",
            "https://www.legislation.gov.uk/uksi/2012/2089/regulation/9/2012-09-10",
            "A document that tells the period of notice of a key decision tells it as the Regulations do: 28 clear"
                    + " days."),
    /** Documents on one council name its bodies alike. */
    BODIES_AGREE("The source documents", "(bodies)", "", "Documents on one council name its bodies alike."),
    /** A document cites for an office the enactment in which its duty stands. */
    OFFICE_ENACTMENT(
            "The source documents",
            "(offices)",
            "",
            "A document cites, for a statutory office, the enactment and section in which the duty stands, not that"
                    + " which inserted it.");

    private final Particulars particulars;

    SourceRequirement(String instrument, String provision, String link, String wording) {
        this.particulars =
                Particulars.ofGuidance("sources." + Codes.of(this), new Citation(instrument, provision, link), wording);
    }

    @Override
    public Particulars particulars() {
        return particulars;
    }
}
