package io.github.councillor.catalogue;

import io.github.councillor.principle.Principle;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import io.github.councillor.statement.StatementKind;
import java.util.Optional;
import org.immutables.value.Value;

/** Which statements are asked for: those that have all that is given here. Given nothing, all. */
@Value.Immutable
public interface StatementFilter {

    /** The statement with this id. */
    Optional<StatementId> id();

    /** The code of the document they stand in. */
    Optional<String> document();

    /** A role that they name. */
    Optional<Role> role();

    /** A principle that they serve, by our reading. */
    Optional<Principle> principle();

    /** What they are. */
    Optional<StatementKind> kind();

    /** Who owes them, or of whom they speak. */
    Optional<Actor> by();

    /** One of those towards whom they are owed. */
    Optional<Actor> towards();

    /** Words of which each begins some word of theirs. */
    Optional<String> words();

    /** Whether a statement has all that is given, but for the words, which need the catalogue's index. */
    default boolean holds(Statement statement) {
        return id().map(statement.id()::equals).orElse(true)
                && document().map(statement.id().document()::equals).orElse(true)
                && role().map(statement.roles()::contains).orElse(true)
                && principle().map(statement.principles()::contains).orElse(true)
                && kind().map(kind -> kind == statement.kind()).orElse(true)
                && by().map(by -> by == statement.by()).orElse(true)
                && towards().map(statement.towards()::contains).orElse(true);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a filter. */
    final class Builder extends ImmutableStatementFilter.Builder {
        Builder() {}
    }
}
