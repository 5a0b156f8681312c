package io.github.councillor.statement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import java.util.Set;

/**
 * A part of a document: in which roles, who owes to whom. A profile that lists duties role by role, one that lists them
 * by where they are owed, and a matrix of roles by whom the councillor works with are all lists of such parts.
 *
 * @param heading what the part is called, in short
 * @param kind what its statements are
 * @param by who owes them, or of whom they speak
 * @param towards towards whom; may be empty
 * @param roles the roles in which they are owed; empty where they are no role's
 */
public record Section(String heading, StatementKind kind, Actor by, Set<Actor> towards, Set<Role> roles) {

    /** Copies the sets; refuses a blank heading. */
    public Section {
        checkArgument(!heading.isBlank(), "a section needs a heading");
        towards = ImmutableSet.copyOf(towards);
        roles = ImmutableSet.copyOf(roles);
    }
}
