package io.github.councillor.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.Constitution;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Requirement;
import java.util.List;
import java.util.Map;

/**
 * What a council brings to a check besides the facts: its constitution, the readings of clear days for this run, and the
 * table of holidays. Immutable; each {@code with} returns another.
 */
public final class Practice {

    private final Authority authority;
    private final ImmutableList<Constitution> constitutions;
    private final ImmutableMap<Requirement, ClearDayReading> options;
    private final EnglandHolidays holidays;

    private Practice(
            Authority authority,
            ImmutableList<Constitution> constitutions,
            ImmutableMap<Requirement, ClearDayReading> options,
            EnglandHolidays holidays) {
        this.authority = authority;
        this.constitutions = constitutions;
        this.options = options;
        this.holidays = holidays;
    }

    /** A council without a constitution known, the default readings and the shipped holidays. */
    public static Practice of(Authority authority) {
        return new Practice(authority, ImmutableList.of(), ImmutableMap.of(), EnglandHolidays.shipped());
    }

    /** With its definitions of key decision and adopted readings; a council with two sources has both. */
    public Practice with(List<Constitution> definitions) {
        return new Practice(authority, ImmutableList.copyOf(definitions), options, holidays);
    }

    /** With a reading for one period, which comes before the constitution's and the default. */
    public Practice with(Requirement period, ClearDayReading reading) {
        Readings.defaults().of(period);
        ImmutableMap<Requirement, ClearDayReading> more = ImmutableMap.<Requirement, ClearDayReading>builder()
                .putAll(options)
                .put(period, reading)
                .buildKeepingLast();
        return new Practice(authority, constitutions, more, holidays);
    }

    /** With another table of holidays. */
    public Practice with(EnglandHolidays table) {
        return new Practice(authority, constitutions, options, table);
    }

    /** The council. */
    public Authority authority() {
        return authority;
    }

    /** Its definitions. */
    public List<Constitution> constitutions() {
        return constitutions;
    }

    /** The holidays. */
    public EnglandHolidays holidays() {
        return holidays;
    }

    /** The readings where a constitution, or none, speaks: option before constitution before default. */
    Readings readings(List<Constitution> adopted) {
        Readings readings = Readings.defaults();
        for (Constitution constitution : adopted) {
            for (Map.Entry<Requirement, ClearDayReading> entry :
                    constitution.readings().entrySet()) {
                readings =
                        readings.with(entry.getKey(), entry.getValue(), "constitution (" + constitution.source() + ")");
            }
        }
        for (Map.Entry<Requirement, ClearDayReading> entry : options.entrySet()) {
            readings = readings.with(entry.getKey(), entry.getValue(), "chosen for this run");
        }
        return readings;
    }
}
