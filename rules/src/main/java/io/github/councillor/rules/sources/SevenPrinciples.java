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
    private static final Wording MISSING = new Wording(
            "the Act names seven principles, and {document} lists {listed}: without {missing}.",
            "Read the list with all seven.");

    private SevenPrinciples() {}

    static void check(Told told, Outcomes outcomes) {
        for (Statement list : told.naming(LISTED)) {
            outcomes.consider(SourceRequirement.SEVEN_PRINCIPLES);
            List<String> listed = list.names().getOrDefault(LISTED, List.of());
            List<Principle> missing = Arrays.stream(Principle.values())
                    .filter(principle -> listed.stream().noneMatch(principle.title()::equalsIgnoreCase))
                    .collect(ImmutableList.toImmutableList());
            if (!missing.isEmpty()) {
                outcomes.add(Finding.of(
                        SourceRequirement.SEVEN_PRINCIPLES,
                        Verdict.BREACH,
                        list.id().toString(),
                        ImmutableMap.of(
                                "document",
                                told.titled(list),
                                "listed",
                                listed.size(),
                                "missing",
                                missing.stream().map(Principle::title).collect(Collectors.joining(", "))),
                        MISSING));
            }
        }
    }
}
