package io.github.councillor.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one document says that councillors are for: a list of statements, each with its section, the section saying in
 * which roles, who owes to whom.
 *
 * <p>Every councillor is a community representative: what a profile asks of no role in particular, or of one that every
 * councillor holds, it asks of every role.
 *
 * @param source the document
 * @param statements its statements, in its order
 */
public record RoleProfile(SourceDocument source, List<Statement> statements) {

    /** Copies the statements; refuses two of one id, and one of another document. */
    public RoleProfile {
        statements = ImmutableList.copyOf(statements);
        Set<StatementId> seen = new HashSet<>();
        for (Statement statement : statements) {
            checkArgument(
                    statement.id().document().equals(source.code()),
                    "%s is no statement of %s",
                    statement.id(),
                    source.code());
            checkArgument(seen.add(statement.id()), "%s stands twice", statement.id());
        }
    }

    /** Its parts, in order. */
    public List<Section> sections() {
        return statements.stream().map(Statement::section).distinct().collect(ImmutableList.toImmutableList());
    }

    /** The statements of a part, in order. */
    public List<Statement> of(Section section) {
        return statements.stream()
                .filter(statement -> statement.section().equals(section))
                .collect(ImmutableList.toImmutableList());
    }

    /** The roles it speaks of. */
    public Set<Role> roles() {
        return statements.stream()
                .flatMap(statement -> statement.roles().stream())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The duties that name a role: what its holder owes, and what officers or the council owe its holder in return, as
     * {@link Statement#by()} says. What it asks of every councillor without naming a role is not among them.
     */
    public List<Statement> dutiesOf(Role role) {
        return statements.stream()
                .filter(statement -> statement.isDuty() && statement.roles().contains(role))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What it asks of a councillor who holds some roles: of every councillor, and in those roles.
     *
     * <p>What is asked of the member of a political group is asked of no other, though it be a community representative's
     * as well: a party asks it of those who are elected for it.
     *
     * @param held whether a role is held
     */
    public List<Statement> dutiesAskedOf(Predicate<Role> held) {
        return statements.stream()
                .filter(statement -> statement.isDuty() && isAsked(statement, held))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isAsked(Statement statement, Predicate<Role> held) {
        return switch (statement.by()) {
            case COUNCILLOR -> isAsked(statement.roles(), held);
            case EXECUTIVE -> held.test(Role.EXECUTIVE);
            case SCRUTINY -> held.test(Role.OVERVIEW_AND_SCRUTINY);
            default -> false;
        };
    }

    private static boolean isAsked(Set<Role> roles, Predicate<Role> held) {
        if (roles.contains(Role.GROUP_MEMBER)) {
            return held.test(Role.GROUP_MEMBER);
        }
        return roles.isEmpty() || roles.stream().anyMatch(role -> role.isEveryCouncillors() || held.test(role));
    }
}
