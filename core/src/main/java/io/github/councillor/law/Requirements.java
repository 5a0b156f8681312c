package io.github.councillor.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/** All requirements, instrument by instrument, in the order of their instruments. */
public final class Requirements {

    private static final ImmutableList<Requirement> ALL = ImmutableList.<Requirement>builder()
            .add(Meetings2012.values())
            .add(ConstitutionRequirement.values())
            .add(LocalGovernment1972.values())
            .add(TownPlanning1990.values())
            .add(SourceRequirement.values())
            .add(SupportRequirement.values())
            .build();

    private static final ImmutableMap<String, Requirement> BY_CODE =
            ALL.stream().collect(ImmutableMap.toImmutableMap(Requirement::code, requirement -> requirement));

    private Requirements() {}

    /** Every requirement the library knows. */
    public static List<Requirement> all() {
        return ALL;
    }

    /** The requirement with a code, if there is one. */
    public static Optional<Requirement> named(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
