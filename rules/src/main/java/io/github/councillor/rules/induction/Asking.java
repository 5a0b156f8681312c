package io.github.councillor.rules.induction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which statements are asked of a councillor who holds some roles, and which are owed to one in return.
 *
 * <p>A statement that names a role which not every councillor holds is asked of those who hold it, even where it names one
 * of every councillor's beside it: what a party asks of those elected for it is not asked of others.
 */
final class Asking {

    private static final ImmutableSet<Actor> COUNCILLORS =
            Sets.immutableEnumSet(Actor.COUNCILLOR, Actor.EXECUTIVE, Actor.SCRUTINY);
    private static final ImmutableSet<Actor> OTHERS =
            Sets.immutableEnumSet(Actor.COUNCIL, Actor.OFFICERS, Actor.STATUTORY_OFFICERS, Actor.HOUSING_COMPANY);

    private final Catalogue catalogue;
    private final Set<Role> held;

    Asking(Catalogue catalogue, Set<Role> held) {
        this.catalogue = catalogue;
        this.held = held;
    }

    ImmutableList<Asked> asked() {
        ImmutableList.Builder<Asked> asked = ImmutableList.builder();
        asked.add(new Asked(
                Sets.filter(held, Role::isEveryCouncillors),
                bySource(
                        statement -> isAsked(statement) && particular(statement).isEmpty())));
        ImmutableSet<Role> taken = ImmutableSet.of();
        for (Role role : Sets.filter(held, role -> !role.isEveryCouncillors())) {
            Set<Role> before = taken;
            asked.add(new Asked(
                    ImmutableSet.of(role),
                    bySource(statement -> isAsked(statement)
                            && particular(statement).contains(role)
                            && Sets.intersection(particular(statement), before).isEmpty())));
            taken = ImmutableSet.<Role>builder().addAll(taken).add(role).build();
        }
        return asked.build();
    }

    ImmutableList<BySource> inReturn() {
        return bySource(statement -> OTHERS.contains(statement.by())
                && (isOwedToCouncillors(statement) || statement.kind() == StatementKind.MARK)
                && isOfRolesHeld(statement));
    }

    /** All documents but those of a party, where the roles are of no member of one. */
    ImmutableList<SourceDocument> documents() {
        return catalogue.documents().stream()
                .filter(document -> catalogue.of(document.code()).stream().anyMatch(this::isOfRolesHeld))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isOwedToCouncillors(Statement statement) {
        return statement.towards().contains(Actor.COUNCILLOR)
                && (statement.isDuty() || statement.kind() == StatementKind.SUPPORT);
    }

    /** What is owed, what it is for, what the role is called, and where a document leaves the place for it blank. */
    private static boolean isAsked(Statement statement) {
        if (!COUNCILLORS.contains(statement.by())) {
            return false;
        }
        return switch (statement.kind()) {
            case PURPOSE -> true;
            case NAME, BLANK -> !statement.roles().isEmpty();
            default -> statement.isDuty();
        };
    }

    private boolean isOfRolesHeld(Statement statement) {
        Set<Role> particular = particular(statement);
        return particular.isEmpty() || !Sets.intersection(particular, held).isEmpty();
    }

    private static Set<Role> particular(Statement statement) {
        return Sets.filter(statement.roles(), role -> !role.isEveryCouncillors());
    }

    private ImmutableList<BySource> bySource(Predicate<Statement> wanted) {
        ImmutableList.Builder<BySource> sources = ImmutableList.builder();
        for (SourceDocument document : catalogue.documents()) {
            List<Statement> statements =
                    catalogue.of(document.code()).stream().filter(wanted).toList();
            if (!statements.isEmpty()) {
                sources.add(BySource.of(document, statements));
            }
        }
        return sources.build();
    }
}
