package io.github.councillor.officer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.councillor.law.ShippedTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the library holds of statutory offices: a table read once, each line with its citation and how sure we are of it.
 *
 * <p>It is no legal advice. Where no line speaks of a council, a day and an office, it cannot be told.
 */
public final class StatutoryOffices {

    private static final ImmutableList<OfficeProfile> SHIPPED = OfficeTable.parse(
            ShippedTable.lines(StatutoryOffices.class.getResourceAsStream("offices.txt"), "offices.txt"));

    private static final ImmutableMap<StatutoryOffice, OfficeProfile> BY_OFFICE = byOffice(SHIPPED);
    private static final ImmutableMap<String, OfficeProfile> BY_NAME = byName(SHIPPED);

    private StatutoryOffices() {}

    /** All of them, in the order of the table. */
    public static List<OfficeProfile> all() {
        return SHIPPED;
    }

    /** What is held of an office. */
    public static OfficeProfile of(StatutoryOffice office) {
        OfficeProfile profile = BY_OFFICE.get(office);
        checkArgument(profile != null, "the table has no %s", office.word());
        return profile;
    }

    /**
     * The office with a name: its title, its name in files, or another name in use, as {@code s151 officer}; capitals,
     * stops and hyphens do not matter.
     */
    public static Optional<OfficeProfile> named(String name) {
        return Optional.ofNullable(BY_NAME.get(bare(name)));
    }

    private static ImmutableMap<StatutoryOffice, OfficeProfile> byOffice(List<OfficeProfile> profiles) {
        EnumMap<StatutoryOffice, OfficeProfile> byOffice = Maps.newEnumMap(StatutoryOffice.class);
        profiles.forEach(profile -> byOffice.put(profile.office(), profile));
        return Maps.immutableEnumMap(byOffice);
    }

    private static ImmutableMap<String, OfficeProfile> byName(List<OfficeProfile> profiles) {
        ImmutableMap.Builder<String, OfficeProfile> byName = ImmutableMap.builder();
        for (OfficeProfile profile : profiles) {
            byName.put(bare(profile.title()), profile);
            byName.put(bare(profile.office().word()), profile);
            profile.alsoCalled().forEach(name -> byName.put(bare(name), profile));
        }
        return byName.buildKeepingLast();
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
