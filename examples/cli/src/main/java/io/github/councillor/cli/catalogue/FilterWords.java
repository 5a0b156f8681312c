package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.StatementFilter;
import io.github.councillor.principle.Principle;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.StatementId;
import io.github.councillor.statement.StatementKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was asked for, in words and as JSON. */
final class FilterWords {

    private FilterWords() {}

    /** {@code role executive, principle openness}; empty where all was asked for. */
    static String of(StatementFilter filter) {
        List<String> asked = Stream.of(
                        filter.role().map(role -> "role " + role.word()),
                        filter.document().map(code -> "source " + code),
                        filter.principle().map(principle -> "principle " + principle.word()),
                        filter.words().map(words -> "text \"" + words + "\""),
                        filter.by().map(by -> "by " + by.word()),
                        filter.towards().map(towards -> "towards " + towards.word()),
                        filter.kind().map(kind -> "kind " + kind.word()),
                        filter.id().map(id -> "id " + id))
                .flatMap(Optional::stream)
                .toList();
        return String.join(", ", asked);
    }

    /** What was asked for; null where it was not. */
    record Json(
            @Nullable String role,
            @Nullable String source,
            @Nullable String principle,
            @Nullable String text,
            @Nullable String by,
            @Nullable String towards,
            @Nullable String kind,
            @Nullable String id) {

        static Json of(StatementFilter filter) {
            return new Json(
                    filter.role().map(Role::word).orElse(null),
                    filter.document().orElse(null),
                    filter.principle().map(Principle::word).orElse(null),
                    filter.words().orElse(null),
                    filter.by().map(Actor::word).orElse(null),
                    filter.towards().map(Actor::word).orElse(null),
                    filter.kind().map(StatementKind::word).orElse(null),
                    filter.id().map(StatementId::toString).orElse(null));
        }
    }
}
