package io.github.councillor.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * What every requirement says of itself.
 *
 * @param code the stable code
 * @param citation where it stands
 * @param bearer who owes it
 * @param force the kind of source
 * @param certainty how sure we are of the text
 * @param inForce the days on which it is in force
 * @param wording what it asks, in one sentence of ours
 * @param lastRead the day on which the text was last read
 */
public record Particulars(
        String code,
        Citation citation,
        Bearer bearer,
        Force force,
        Certainty certainty,
        InForce inForce,
        String wording,
        LocalDate lastRead) {

    /** The particulars of good practice that the authority owes, since the first day for which law is held. */
    static Particulars ofGuidance(String code, Citation citation, String wording) {
        return new Particulars(
                code,
                citation,
                Bearer.AUTHORITY,
                Force.GUIDANCE,
                Certainty.READ,
                Meetings2012.IN_FORCE,
                wording,
                LocalDate.of(2026, 11, 25));
    }

    /** Refuses a requirement without words. */
    public Particulars {
        checkArgument(!wording.isBlank(), "a requirement needs its wording: %s", code);
    }
}
