package io.github.councillor.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.principle.Principle;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import java.util.List;
import java.util.function.Predicate;

/**
 * The indices of a catalogue, each in catalogue order.
 *
 * @param byDocument the statements by the code of their document
 * @param byRole by each role that they name
 * @param byPrinciple by each principle that they serve
 * @param subjectsOf the subjects by each of their statements
 * @param ofEveryCouncillor what every councillor owes
 * @param inReturn what is owed in return, whatever the role
 */
record Indices(
        ImmutableListMultimap<String, Statement> byDocument,
        ImmutableListMultimap<Role, Statement> byRole,
        ImmutableListMultimap<Principle, Statement> byPrinciple,
        ImmutableListMultimap<StatementId, Subject> subjectsOf,
        ImmutableList<Statement> ofEveryCouncillor,
        ImmutableList<Statement> inReturn) {

    /** Refuses a subject of a statement that does not exist. */
    static Indices of(ImmutableMap<StatementId, Statement> statements, List<Subject> subjects) {
        ImmutableListMultimap.Builder<String, Statement> ofDocument = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Role, Statement> ofRole = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Principle, Statement> ofPrinciple = ImmutableListMultimap.builder();
        for (Statement statement : statements.values()) {
            ofDocument.put(statement.id().document(), statement);
            statement.roles().forEach(role -> ofRole.put(role, statement));
            statement.principles().forEach(principle -> ofPrinciple.put(principle, statement));
        }
        ImmutableListMultimap.Builder<StatementId, Subject> ofStatement = ImmutableListMultimap.builder();
        for (Subject subject : subjects) {
            for (StatementId id : subject.statements()) {
                checkArgument(statements.containsKey(id), "subject %s: no statement has the id %s", subject.id(), id);
                ofStatement.put(id, subject);
            }
        }
        return new Indices(
                ofDocument.build(),
                ofRole.build(),
                ofPrinciple.build(),
                ofStatement.build(),
                those(statements, Indices::isEveryCouncillorsDuty),
                those(
                        statements,
                        statement -> isInReturn(statement) && statement.roles().isEmpty()));
    }

    private static ImmutableList<Statement> those(
            ImmutableMap<StatementId, Statement> statements, Predicate<Statement> wanted) {
        return statements.values().stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    static boolean isCouncillorsDuty(Statement statement) {
        return statement.isDuty() && statement.by().isOfCouncillors();
    }

    static boolean isInReturn(Statement statement) {
        return statement.isDuty() && statement.by().isOfCouncil();
    }

    private static boolean isEveryCouncillorsDuty(Statement statement) {
        return isCouncillorsDuty(statement)
                && (statement.roles().isEmpty() || statement.roles().stream().anyMatch(Role::isEveryCouncillors));
    }
}
