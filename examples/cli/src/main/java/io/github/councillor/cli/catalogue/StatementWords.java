package io.github.councillor.cli.catalogue;

import io.github.councillor.cli.page.Item;
import io.github.councillor.principle.Principle;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A statement in words: what it says, of whom, and all that the document says with it. */
final class StatementWords {

    private StatementWords() {}

    /** A statement with its number in its section and everything about it. */
    static Item item(Statement statement) {
        return new Item(statement.ordinal() + ".", said(statement), Item.all(about(statement)));
    }

    /** Its words and its id. */
    static String said(Statement statement) {
        return statement.words() + " (" + statement.id() + ")";
    }

    private static List<String> about(Statement statement) {
        List<String> about = new ArrayList<>();
        about.add(whose(statement));
        if (!statement.principles().isEmpty()) {
            about.add("serves "
                    + British.and(
                            statement.principles().stream().map(Principle::word).toList())
                    + " (our reading)");
        }
        if (statement.completeness() != Completeness.WHOLE) {
            about.add(statement.completeness().words());
        }
        about.addAll(parts(statement));
        statement.quantities().forEach(quantity -> about.add("number, " + quantity));
        statement.names().forEach((of, names) -> about.add("names, " + of + ": " + String.join("; ", names)));
        statement.remarks().forEach(remark -> about.add("remark: " + remark));
        return about;
    }

    /** Its parts, each with the id under which an answer to it is stored. */
    static List<String> parts(Statement statement) {
        List<String> ids = statement.partIds();
        return IntStream.range(0, ids.size())
                .mapToObj(i -> statement.parts().get(i) + " (" + ids.get(i) + ")")
                .toList();
    }

    /** {@code duty of the councillor, as executive member, towards communities}. */
    private static String whose(Statement statement) {
        String kind = statement.kind().word().replace('-', ' ');
        return statement.isDuty()
                ? kind
                        + (isNamed(statement.by()) ? " of " + statement.by().words() : ", of whom is not said")
                        + as(statement.roles())
                        + owedTowards(statement.towards())
                : kind
                        + (isNamed(statement.by()) ? ", of " + statement.by().words() : "")
                        + as(statement.roles())
                        + towards(statement.towards());
    }

    private static boolean isNamed(Actor actor) {
        return actor != Actor.NOT_STATED;
    }

    private static String as(Set<Role> roles) {
        return roles.isEmpty()
                ? ""
                : ", as " + String.join(", ", roles.stream().map(Role::title).toList());
    }

    private static String owedTowards(Set<Actor> towards) {
        String named = towards(towards);
        return named.isEmpty() ? ", towards whom is not said" : named;
    }

    private static String towards(Set<Actor> towards) {
        List<String> named = towards.stream()
                .filter(StatementWords::isNamed)
                .map(Actor::words)
                .toList();
        return named.isEmpty() ? "" : ", towards " + String.join(", ", named);
    }
}
