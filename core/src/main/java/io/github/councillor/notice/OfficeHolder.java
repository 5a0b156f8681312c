package io.github.councillor.notice;

/** Who agreed that a decision or a meeting was urgent (S.I. 2012/2089 regs. 5(6) and 11(1)). */
public enum OfficeHolder {
    /** The chair of the relevant overview and scrutiny committee. */
    SCRUTINY_CHAIR("the chair of the relevant overview and scrutiny committee"),
    /** The chair of the authority: in a borough or city the civic mayor, never the elected mayor or the leader. */
    AUTHORITY_CHAIR("the chair of the authority"),
    /** The vice-chair of the authority. */
    AUTHORITY_VICE_CHAIR("the vice-chair of the authority"),
    /** Anyone else: the leader, the monitoring officer, the chief executive, the vice-chair of scrutiny. */
    ANOTHER("another person"),
    /** Nobody agreed. */
    NOBODY("nobody"),
    /** The source does not say. */
    NOT_STATED("it is not known who");

    private final String words;

    OfficeHolder(String words) {
        this.words = words;
    }

    /** The office in words. */
    public String words() {
        return words;
    }
}
