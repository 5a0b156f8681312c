package io.github.councillor.rules.sources;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.SourceRequirement;
import io.github.councillor.principle.Principle;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import io.github.councillor.statement.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Localism Act 2011 section 28(1): the principles that a document lists, beside the seven. */
final class SevenPrinciples {

    private static final String LISTED = "principles listed";
    private static final String SAID = "principles announced";
    private static final Wording MISSING = new Wording(
            "the Act names seven principles, and {document} lists {listed}: without {missing}.",
            "Read the list with all seven.");
    private static final Wording ANNOUNCED = new Wording(
            "the Act names seven principles, and {document} announces {announced} and lists {listed}: without"
                    + " {missing}.",
            MISSING.remedy());

    private SevenPrinciples() {}

    static void check(Told told, Outcomes outcomes) {
        for (Statement list : told.naming(LISTED)) {
            outcomes.consider(SourceRequirement.SEVEN_PRINCIPLES);
            List<String> listed = list.names().getOrDefault(LISTED, List.of());
            List<Principle> missing = Arrays.stream(Principle.values())
                    .filter(principle -> listed.stream().noneMatch(principle.title()::equalsIgnoreCase))
                    .collect(ImmutableList.toImmutableList());
            if (!missing.isEmpty()) {
                outcomes.add(finding(told, list, listed.size(), missing));
            }
        }
    }

    private static Finding finding(Told told, Statement list, int listed, List<Principle> missing) {
        ImmutableMap.Builder<String, Object> values = ImmutableMap.<String, Object>builder()
                .put("document", told.titled(list))
                .put("listed", listed)
                .put("missing", missing.stream().map(Principle::title).collect(Collectors.joining(", ")));
        list.number(SAID).ifPresent(announced -> values.put("announced", announced));
        return Finding.of(
                SourceRequirement.SEVEN_PRINCIPLES,
                Verdict.BREACH,
                list.id().toString(),
                values.buildOrThrow(),
                list.number(SAID).isPresent() ? ANNOUNCED : MISSING);
    }
}
