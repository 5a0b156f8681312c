package io.github.councillor.rules;

import io.github.councillor.role.Actor;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Quantity;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import io.github.councillor.statement.StatementKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Made-up documents. */
final class Sources {

    private Sources() {}

    static SourceDocument document(String code, String issuer) {
        return new SourceDocument(code, SourceDocument.Kind.GUIDE, "A guide", issuer, "undated", "");
    }

    static Statement statement(String document, Consumer<Statement.Builder> facts) {
        Statement.Builder statement = Statement.builder()
                .id(new StatementId(document, "F-1"))
                .section(new Section("facts", StatementKind.FACT, Actor.COUNCIL, Set.of(), Set.of()))
                .ordinal(1)
                .words("Something is said")
                .completeness(Completeness.WHOLE);
        facts.accept(statement);
        return statement.build();
    }

    /** Two documents on one council in which everything that is compared agrees. */
    static Map<SourceDocument, List<Statement>> agreeing() {
        Statement guide = statement(
                "GUIDE",
                facts -> facts.addQuantity(exactly("councillors", 3, "councillors"))
                        .addQuantity(exactly("wards", 2, "wards"))
                        .addQuantity(exactly("seats: Red", 2, "seats"))
                        .addQuantity(exactly("seats: Blue", 1, "seats"))
                        .addQuantity(exactly("days of publication before the decision", 28, "clear days"))
                        .putName(
                                "principles listed",
                                List.of(
                                        "Selflessness",
                                        "Integrity",
                                        "Objectivity",
                                        "Accountability",
                                        "Openness",
                                        "Honesty",
                                        "Leadership"))
                        .putName("bodies", List.of("Health Scrutiny Sub-Committee"))
                        .kind(StatementKind.OFFICE)
                        .putName("designation", List.of("Director of Public Health"))
                        .putName("enactment", List.of("Section 73A National Health Service Act 2006")));
        Statement profile = statement(
                "PROFILE",
                facts -> facts.addQuantity(exactly("wards", 2, "wards"))
                        .putName("bodies", List.of("Health Scrutiny Sub Committee")));
        return Map.of(
                document("GUIDE", "Borchester City Council"),
                List.of(guide),
                document("PROFILE", "Borchester City Council"),
                List.of(profile));
    }

    private static Quantity exactly(String of, long number, String unit) {
        return new Quantity(of, Quantity.Bound.EXACTLY, number, unit);
    }
}
