package io.github.councillor.plan;

import com.google.common.collect.Maps;
import java.util.Map;

/**
 * Where the facts of an entry stand below it: in our own form, or on a page as published. One of them serves all entries
 * of a plan.
 *
 * @param paths the way from the entry to a fact, as {@code /title}, where it is not that of our own form
 */
public record Places(Map<PlanFact, String> paths) {

    /** The places of our own form. */
    public static final Places OURS = new Places(Map.of());

    /** Copies the paths. */
    public Places {
        paths = Maps.immutableEnumMap(paths);
    }

    /** The way from the entry to a fact. */
    public String of(PlanFact fact) {
        String path = paths.get(fact);
        return path == null ? fact.path() : path;
    }
}
