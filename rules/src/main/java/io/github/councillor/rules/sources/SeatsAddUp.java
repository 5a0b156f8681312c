package io.github.councillor.rules.sources;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.SourceRequirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import io.github.councillor.statement.Quantity;
import io.github.councillor.statement.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The seats that a document tells by group, beside the number of councillors it tells. */
final class SeatsAddUp {

    private static final String SEATS = "seats: ";
    private static final Wording CONTRADICTION = new Wording(
            "{document} tells {councillors} councillors ({of}), and seats by group that add up to {seats}: {each}.",
            "Ask the council for its seats by group; both numbers stand as the document has them.");

    private SeatsAddUp() {}

    static void check(Told told, Outcomes outcomes) {
        for (Statement seats : told.statements().filter(SeatsAddUp::tellsSeats).toList()) {
            told.counting("councillors").stream()
                    .filter(count -> count.id().document().equals(seats.id().document()))
                    .findFirst()
                    .ifPresent(councillors -> compare(told, seats, councillors, outcomes));
        }
    }

    private static boolean tellsSeats(Statement statement) {
        return !seats(statement).isEmpty();
    }

    private static List<Quantity> seats(Statement statement) {
        return statement.quantities().stream()
                .filter(quantity -> quantity.of().startsWith(SEATS))
                .collect(ImmutableList.toImmutableList());
    }

    private static void compare(Told told, Statement seats, Statement councillors, Outcomes outcomes) {
        outcomes.consider(SourceRequirement.SEATS_ADD_UP);
        long inAll = seats(seats).stream().mapToLong(Quantity::number).sum();
        long expected = councillors.number("councillors").orElseThrow();
        if (inAll != expected) {
            outcomes.add(Finding.of(
                    SourceRequirement.SEATS_ADD_UP,
                    Verdict.BREACH,
                    seats.id().toString(),
                    ImmutableMap.of(
                            "document", told.titled(seats),
                            "councillors", expected,
                            "of", councillors.id(),
                            "seats", inAll,
                            "each",
                                    seats(seats).stream()
                                            .map(quantity ->
                                                    quantity.of().substring(SEATS.length()) + " " + quantity.number())
                                            .collect(Collectors.joining(", "))),
                    CONTRADICTION));
        }
    }
}
