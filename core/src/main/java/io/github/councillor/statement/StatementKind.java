package io.github.councillor.statement;

import io.github.councillor.law.Codes;
import java.util.Optional;

/** What a statement of a source document is. */
public enum StatementKind {
    /** What somebody is responsible for, in one line. */
    REMIT(true),
    /** A general expectation that stands before the list of duties. */
    EXPECTATION(true),
    /** What a role is responsible for doing. */
    RESPONSIBILITY(true),
    /** What a role does. */
    ACTIVITY(true),
    /** What a role asks of its holder, or owes in return. */
    DUTY(true),
    /** What a role is to achieve. */
    OBJECTIVE(true),
    /** How a role is to be carried out: a sign by which it is known. */
    INDICATOR(true),
    /** What somebody must do, in the document's own word. */
    OBLIGATION(true),
    /** What somebody is or does, as one side of a comparison. */
    MARK(true),
    /** What a role or a document is for. */
    PURPOSE(false),
    /** The name of a role or post. */
    NAME(false),
    /** A mention of other documents. */
    LINK(false),
    /** What is offered besides. */
    SUPPORT(false),
    /** A heading under which actions stand. */
    THEME(false),
    /** How something is, or how it is done. */
    FACT(false),
    /** A subject that another document covers. */
    TOPIC(false),
    /** A practical matter that a protocol raises. */
    IMPLICATION(false),
    /** An office that an enactment requires. */
    OFFICE(false),
    /** Questions to think about. */
    QUESTION(false),
    /** An exercise, with its questions. */
    TASK(false),
    /** A step to take afterwards. */
    NEXT_STEP(false),
    /** The heading of a checklist. */
    CHECKLIST(false),
    /** A question of a checklist. */
    CHECK(false),
    /** A quality that helps. */
    CHARACTERISTIC(false),
    /** A way of going about it. */
    TACTIC(false),
    /** A part of the document that is missing, empty or noise. */
    BLANK(false);

    private final boolean isOwed;

    StatementKind(boolean isOwed) {
        this.isOwed = isOwed;
    }

    /** Whether somebody owes it to somebody: such a statement is a duty in the wide sense. */
    public boolean isOwed() {
        return isOwed;
    }

    /** Whether it asks its reader something, so that an application can render it and store an answer. */
    public boolean isAsked() {
        return this == QUESTION || this == TASK || this == NEXT_STEP || this == CHECK;
    }

    /** The name in files: {@code next-step}. */
    public String word() {
        return Codes.of(this);
    }

    /** The kind with a name, if there is one. */
    public static Optional<StatementKind> named(String word) {
        return Codes.named(values(), word);
    }
}
