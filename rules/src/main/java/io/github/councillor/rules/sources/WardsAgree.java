package io.github.councillor.rules.sources;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.SourceRequirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import io.github.councillor.statement.Quantity;
import io.github.councillor.statement.Statement;
import java.util.List;

/** The number of wards that two documents on one council tell. */
final class WardsAgree {

    private static final String WARDS = "wards";
    private static final Wording CONTRADICTION = new Wording(
            "{first} tells {one} wards, and {second} tells {other}, of one council.",
            "Look up the council's electoral arrangements on the day that matters.");

    private WardsAgree() {}

    static void check(Told told, Outcomes outcomes) {
        List<Statement> counts = told.counting(WARDS).stream()
                .filter(statement -> statement.quantities().stream()
                        .anyMatch(
                                quantity -> quantity.of().equals(WARDS) && quantity.bound() == Quantity.Bound.EXACTLY))
                .toList();
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                if (told.areOfOneCouncil(counts.get(i), counts.get(j))) {
                    compare(told, counts.get(i), counts.get(j), outcomes);
                }
            }
        }
    }

    private static void compare(Told told, Statement first, Statement second, Outcomes outcomes) {
        outcomes.consider(SourceRequirement.WARDS_AGREE);
        long one = first.number(WARDS).orElseThrow();
        long other = second.number(WARDS).orElseThrow();
        if (one != other) {
            outcomes.add(Finding.of(
                    SourceRequirement.WARDS_AGREE,
                    Verdict.CANNOT_TELL,
                    first.id().toString(),
                    ImmutableMap.of(
                            "first", told.titled(first), "one", one, "second", told.titled(second), "other", other),
                    CONTRADICTION));
        }
    }
}
