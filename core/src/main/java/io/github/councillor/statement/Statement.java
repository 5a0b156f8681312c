package io.github.councillor.statement;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.councillor.principle.Principle;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * One statement of a source document, in our own words, with its place there and all that the document says with it.
 *
 * <p>It is evidence of what the document says, not of what the law asks.
 */
@Value.Immutable
public interface Statement {

    /** Its permanent id. */
    StatementId id();

    /** The part of the document it stands in. */
    Section section();

    /** Its place among the statements of its section, from 1. */
    int ordinal();

    /** What it says, in short words of ours; of a blank, what is missing. */
    String words();

    /** The parts of it that stand apart in the document, in order: the questions of a task, the points of a check. */
    List<String> parts();

    /** The principles it serves. This is our reading: no document links duties and principles. */
    Set<Principle> principles();

    /** Whether it stands whole in the document. */
    @Value.Default
    default Completeness completeness() {
        return Completeness.WHOLE;
    }

    /** What a reader should know about the words: what is our reading, or the document's own slip. */
    List<String> remarks();

    /** The numbers it gives. */
    List<Quantity> quantities();

    /** The names it lists, by what they are names of, as {@code committees}. */
    Map<String, List<String>> names();

    /** What it is; the kind of its section, unless it says otherwise. */
    @Value.Default
    default StatementKind kind() {
        return section().kind();
    }

    /** Who owes it, or of whom it speaks; as its section says, unless it says otherwise. */
    @Value.Default
    default Actor by() {
        return section().by();
    }

    /** Towards whom; may be empty. */
    Set<Actor> towards();

    /** In which roles; empty where it is no role's, so that it speaks of every councillor, or of none. */
    Set<Role> roles();

    /** Whether somebody owes it to somebody. */
    default boolean isDuty() {
        return kind().isOwed();
    }

    /** The number given of something, exactly or not; empty where none is. */
    default OptionalLong number(String of) {
        return quantities().stream()
                .filter(quantity -> quantity.of().equals(of))
                .mapToLong(Quantity::number)
                .findFirst();
    }

    /** The ids of its parts, as {@code TH-GUIDE/Q-3.1}: an application stores an answer to each under its id. */
    default List<String> partIds() {
        return IntStream.rangeClosed(1, parts().size())
                .mapToObj(part -> id() + "." + part)
                .toList();
    }

    /** Refuses a statement without words, or a part without words, and a place before the first. */
    @Value.Check
    default void check() {
        checkArgument(!words().isBlank(), "a statement needs words: %s", id());
        checkArgument(parts().stream().noneMatch(String::isBlank), "a part needs words: %s", id());
        checkArgument(ordinal() >= 1, "a statement's place in its section is 1 or more: %s", id());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a statement. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
