package io.github.councillor.law;

import java.time.LocalDate;

/** A day for which the library holds no law. The day is refused with the covered range; it is never guessed. */
public final class OutsideCoveredDays extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final transient InForce covered;
    private final String what;
    private final String place;

    /**
     * Refuses a day.
     *
     * @param what what was looked up, for the message
     * @param day the day asked for
     * @param covered the days for which it is held
     */
    public OutsideCoveredDays(String what, LocalDate day, InForce covered) {
        this(what, day, covered, "");
    }

    private OutsideCoveredDays(String what, LocalDate day, InForce covered, String place) {
        super((place.isEmpty() ? "" : place + ": ") + "no law is held for " + day + ": " + what + " is held "
                + words(covered));
        this.day = day;
        this.covered = covered;
        this.what = what;
        this.place = place;
    }

    /** This refusal, of a day that stands at a place in a document. */
    public OutsideCoveredDays at(String pointer) {
        return new OutsideCoveredDays(what, day, covered, pointer);
    }

    /** The place of the day, a JSON Pointer; empty where it stands in no document. */
    public String place() {
        return place;
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
