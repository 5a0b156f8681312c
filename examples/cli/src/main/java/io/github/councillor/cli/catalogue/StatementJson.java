package io.github.councillor.cli.catalogue;

import io.github.councillor.law.Codes;
import io.github.councillor.principle.Principle;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Quantity;
import io.github.councillor.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A statement as every contract writes it: see {@code statement-1.schema.json}. */
record StatementJson(
        String id,
        String document,
        String section,
        int ordinal,
        String kind,
        String by,
        List<String> towards,
        List<String> roles,
        String words,
        List<Part> parts,
        Principles principles,
        String completeness,
        List<String> remarks,
        List<Figure> quantities,
        Map<String, List<String>> names) {

    /** A part of a statement, with the id under which an application stores an answer to it. */
    record Part(String id, String words) {}

    /** The principles that a statement serves. */
    record Principles(List<String> names, String reading) {}

    /** A number that a document gives. */
    record Figure(String of, String bound, long number, String unit) {

        private static Figure of(Quantity quantity) {
            return new Figure(quantity.of(), Codes.of(quantity.bound()), quantity.number(), quantity.unit());
        }
    }

    static StatementJson of(Statement statement) {
        return new StatementJson(
                statement.id().toString(),
                statement.id().document(),
                statement.section().heading(),
                statement.ordinal(),
                statement.kind().word(),
                statement.by().word(),
                statement.towards().stream().map(Actor::word).toList(),
                statement.roles().stream().map(Role::word).toList(),
                statement.words(),
                parts(statement),
                new Principles(
                        statement.principles().stream().map(Principle::word).toList(), "ours"),
                statement.completeness().word(),
                statement.remarks(),
                statement.quantities().stream().map(Figure::of).toList(),
                statement.names());
    }

    static List<StatementJson> all(List<Statement> statements) {
        return statements.stream().map(StatementJson::of).toList();
    }

    private static List<Part> parts(Statement statement) {
        List<String> ids = statement.partIds();
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Part(ids.get(i), statement.parts().get(i)))
                .toList();
    }
}
