package io.github.councillor.protocol;

import com.google.common.collect.ImmutableList;
import io.github.councillor.role.Actor;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import java.util.List;
import java.util.function.Predicate;

/**
 * How members and officers work together, as a guide tells it: what each is, what each must do, what a protocol covers,
 * and what its readers are asked.
 *
 * @param source the guide
 * @param statements its statements, in its order
 */
public record MemberOfficerProtocol(SourceDocument source, List<Statement> statements) {

    /** Copies the statements. */
    public MemberOfficerProtocol {
        statements = ImmutableList.copyOf(statements);
    }

    /**
     * A checklist: its heading and its questions.
     *
     * @param heading the heading
     * @param checks the questions, in order
     */
    public record Checklist(Statement heading, List<Statement> checks) {
        /** Copies the questions. */
        public Checklist {
            checks = ImmutableList.copyOf(checks);
        }
    }

    /** What one side is and does, beside the other: {@link Actor#COUNCILLOR} or {@link Actor#OFFICERS}. */
    public List<Statement> marksOf(Actor side) {
        return those(statement -> statement.kind() == StatementKind.MARK && statement.by() == side);
    }

    /** What one side must do, in the guide's own word. */
    public List<Statement> obligationsOf(Actor side) {
        return those(statement -> statement.kind() == StatementKind.OBLIGATION && statement.by() == side);
    }

    /** The statements of a kind, as topics, implications, characteristics or tactics. */
    public List<Statement> ofKind(StatementKind kind) {
        return those(statement -> statement.kind() == kind);
    }

    /**
     * What readers are asked: questions, tasks, checks and next steps. Each has an id, and so has each part of it
     * ({@link Statement#partIds()}), under which an application can store an answer.
     */
    public List<Statement> asked() {
        return those(statement -> statement.kind().isAsked());
    }

    /** The checklists: each heading with the checks of its section. */
    public List<Checklist> checklists() {
        return ofKind(StatementKind.CHECKLIST).stream()
                .map(heading -> new Checklist(
                        heading,
                        those(statement -> statement.kind() == StatementKind.CHECK
                                && statement.section().equals(heading.section()))))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Statement> those(Predicate<Statement> wanted) {
        return statements.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }
}
