package io.github.councillor.rules.induction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Statement;
import java.util.List;
import java.util.Set;

/**
 * What is asked in a role, or in the roles that every councillor holds.
 *
 * @param roles the role; or all those that every councillor holds
 * @param sources what is asked, document by document
 */
public record Asked(Set<Role> roles, List<BySource> sources) {

    /** Copies both. */
    public Asked {
        roles = ImmutableSet.copyOf(roles);
        sources = ImmutableList.copyOf(sources);
    }

    /** All that is asked, in order. */
    public List<Statement> statements() {
        return sources.stream()
                .flatMap(source -> source.statements().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it is asked of every councillor. */
    public boolean isOfEveryCouncillor() {
        return roles.stream().allMatch(Role::isEveryCouncillors);
    }
}
