package io.github.councillor.law;

import java.time.LocalDate;

/** A day for which the library holds no law. The day is refused with the covered range; it is never guessed. */
public final class OutsideCoveredDays extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final transient InForce covered;

    /**
     * Refuses a day.
     *
     * @param what what was looked up, for the message
     * @param day the day asked for
     * @param covered the days for which it is held
     */
    public OutsideCoveredDays(String what, LocalDate day, InForce covered) {
        super("no law is held for " + day + ": " + what + " is held " + words(covered));
        this.day = day;
        this.covered = covered;
    }

    private static String words(InForce covered) {
        return "from " + covered.from() + (covered.isOpen() ? "" : " to " + covered.until());
    }

    /** The day that was asked for. */
    public LocalDate day() {
        return day;
    }

    /** The days that are held. */
    public InForce covered() {
        return covered;
    }
}
