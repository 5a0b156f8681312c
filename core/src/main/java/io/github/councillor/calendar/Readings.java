package io.github.councillor.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which reading of "clear days" is used for each period, and why.
 *
 * <p>The defaults are 28 clear days by the calendar, five clear days by working days. An option given for one run comes
 * before what a council's constitution adopts, and that before the default.
 */
public final class Readings {

    /**
     * A reading adopted for a period.
     *
     * @param reading the reading
     * @param source who adopted it, and where the reading comes from
     */
    public record Adopted(ClearDayReading reading, String source) {}

    private static final Readings DEFAULTS = new Readings(ImmutableMap.of(
            Meetings2012.NOTICE_PERIOD, byDefault(ClearDayReading.CALENDAR),
            Meetings2012.EXCEPTION_PERIOD, byDefault(ClearDayReading.WORKING),
            Meetings2012.PRIVATE_NOTICE_PERIOD, byDefault(ClearDayReading.CALENDAR),
            Meetings2012.PRIVATE_FURTHER_PERIOD, byDefault(ClearDayReading.WORKING)));

    private final ImmutableMap<Requirement, Adopted> adopted;

    private Readings(ImmutableMap<Requirement, Adopted> adopted) {
        this.adopted = adopted;
    }

    private static Adopted byDefault(ClearDayReading reading) {
        return new Adopted(reading, "default; " + reading.source());
    }

    /** The defaults. */
    public static Readings defaults() {
        return DEFAULTS;
    }

    /** The periods that have a reading, each with the reading adopted, in statute order of the periods' notices. */
    public Map<Requirement, Adopted> all() {
        return adopted;
    }

    /**
     * The reading adopted for a period.
     *
     * @throws IllegalArgumentException when the requirement is not a period in clear days
     */
    public Adopted of(Requirement period) {
        Adopted found = adopted.get(period);
        checkArgument(found != null, "%s is not a period in clear days", period.code());
        return found;
    }

    /**
     * These readings with another for one period.
     *
     * @param period a period in clear days
     * @param reading the reading
     * @param source who adopts it, as {@code constitution of Folkestone and Hythe District Council}
     * @throws IllegalArgumentException when the requirement is not a period in clear days
     */
    public Readings with(Requirement period, ClearDayReading reading, String source) {
        of(period);
        Map<Requirement, Adopted> changed = new LinkedHashMap<>(adopted);
        changed.put(period, new Adopted(reading, source + "; " + reading.source()));
        return new Readings(ImmutableMap.copyOf(changed));
    }

    /** These readings with another for both periods of 28 days. */
    public Readings with28Days(ClearDayReading reading, String source) {
        return with(Meetings2012.NOTICE_PERIOD, reading, source)
                .with(Meetings2012.PRIVATE_NOTICE_PERIOD, reading, source);
    }

    /** The period with a name: its code, or its code without the instrument. */
    public static Optional<Requirement> period(String name) {
        return DEFAULTS.adopted.keySet().stream()
                .filter(period -> period.code().equals(name) || period.code().endsWith("." + name))
                .findFirst();
    }
}
