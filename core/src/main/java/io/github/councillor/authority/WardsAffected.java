package io.github.councillor.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The wards, or in a county the electoral divisions, that a decision affects.
 *
 * @param count how many, at least 0; {@link #ALL} for every one of them
 * @param names their names, where they are given
 */
public record WardsAffected(int count, List<String> names) {

    /** The count that stands for all wards of the area. */
    public static final int ALL = Integer.MAX_VALUE;

    /** Copies the names, and refuses a negative count. */
    public WardsAffected {
        checkArgument(count >= 0, "a decision cannot affect %s wards", count);
        names = ImmutableList.copyOf(names);
    }

    /** All wards of the area. */
    public static WardsAffected all() {
        return new WardsAffected(ALL, List.of());
    }

    /** So many wards. */
    public static WardsAffected count(int count) {
        return new WardsAffected(count, List.of());
    }

    /** Wards by name. */
    public static WardsAffected named(List<String> names) {
        return new WardsAffected(names.size(), names);
    }

    /** Whether it is all wards. */
    public boolean isAll() {
        return count == ALL;
    }

    /** In words: {@code all wards}, {@code 2 wards: Central; Warwick}. */
    @Override
    public String toString() {
        if (isAll()) {
            return "all wards";
        }
        String number = count + (count == 1 ? " ward" : " wards");
        return names.isEmpty() ? number : number + ": " + String.join("; ", names);
    }
}
