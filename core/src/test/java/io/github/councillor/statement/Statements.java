package io.github.councillor.statement;

import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import java.util.Set;

/** Statements and documents for tests. */
public final class Statements {

    /** A section of duties that a councillor owes to communities. */
    public static final Section DUTIES =
            new Section("duties", StatementKind.DUTY, Actor.COUNCILLOR, Set.of(Actor.COMMUNITIES), Set.of());

    private Statements() {}

    /** A document of ours. */
    public static SourceDocument document(String code) {
        return new SourceDocument(
                code, SourceDocument.Kind.ROLE_PROFILE, "A profile", "Borchester City Council", "undated", "");
    }

    /** An id that must be well formed. */
    public static StatementId id(String id) {
        return StatementId.of(id).orElseThrow();
    }

    /** A builder with all that a statement needs. */
    public static Statement.Builder in(Section section, String id) {
        return Statement.builder().id(id(id)).section(section).ordinal(1).words("Does something");
    }

    /** A duty in some roles. */
    public static Statement duty(String id, Role... roles) {
        return in(DUTIES, id).addRoles(roles).build();
    }
}
