package io.github.councillor.cli.catalogue;

/** What every answer says of itself. */
final class Notes {

    static final String GUIDANCE =
            "The words are ours, in short. The documents are guidance: they tell what a council or"
                    + " a party expects, and are neither law nor a constitution.";

    static final String PRINCIPLES =
            "No document links what is owed with the principles of public life: those links are our reading.";

    static final String NO_ADVICE =
            "This is what the library holds, with its sources. It is not legal advice: before you"
                    + " rely on it, read the provision, or ask the council's monitoring officer or a lawyer.";

    static final String CERTAINTY = "Of each citation it is said how sure we are: read, the provision's own words were"
            + " read; secondary, only another's account of them; unverified, neither.";

    static final String EVERY_COUNCILLOR = "Every councillor is a community representative, whatever else they are.";

    private Notes() {}
}
