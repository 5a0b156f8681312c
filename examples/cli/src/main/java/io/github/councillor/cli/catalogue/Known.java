package io.github.councillor.cli.catalogue;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.StatutoryOffices;
import io.github.councillor.principle.Principle;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.StatementId;
import io.github.councillor.statement.StatementKind;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** What may be named on the command line, each thing by every name that it goes by. */
public final class Known {

    private Known() {}

    /**
     * The role with a name.
     *
     * @param place where the name was written, as {@code --role}
     * @throws IllegalArgumentException where no role has it, with what may have been meant
     */
    public static Role role(String place, String name) {
        return roles().find(place, name);
    }

    static Vocabulary<Role> roles() {
        return Vocabulary.of(
                List.of(Role.values()),
                role -> Stream.concat(Stream.of(role.word(), role.title()), role.alsoCalled().stream())
                        .toList());
    }

    static Vocabulary<Actor> actors() {
        return Vocabulary.of(List.of(Actor.values()), actor -> List.of(actor.word(), actor.words()));
    }

    static Vocabulary<Principle> principles() {
        return Vocabulary.of(List.of(Principle.values()), principle -> List.of(principle.word()));
    }

    static Vocabulary<StatementKind> kindsOfStatement() {
        return Vocabulary.of(List.of(StatementKind.values()), kind -> List.of(kind.word()));
    }

    static Vocabulary<SourceDocument> documents(Catalogue catalogue) {
        return Vocabulary.of(catalogue.documents(), document -> List.of(document.code(), document.title()));
    }

    /** Statements by their ids, and by the ids of their parts. */
    static Vocabulary<StatementId> statements(Catalogue catalogue) {
        return Vocabulary.of(
                catalogue.statements().stream().map(statement -> statement.id()).toList(),
                id -> Stream.concat(
                                Stream.of(id.toString()),
                                catalogue.statement(id).stream().flatMap(statement -> statement.partIds().stream()))
                        .toList());
    }

    static Vocabulary<OfficeProfile> offices() {
        return Vocabulary.of(
                        StatutoryOffices.all(),
                        profile -> Stream.concat(
                                        Stream.of(profile.office().word(), profile.title()),
                                        profile.alsoCalled().stream())
                                .toList())
                .whoseFiguresTell();
    }

    static Vocabulary<AuthorityKind> kindsOfCouncil() {
        return Vocabulary.of(EnumSet.complementOf(EnumSet.of(AuthorityKind.NOT_STATED)), kind -> List.of(kind.word()));
    }

    static Vocabulary<Governance> governances() {
        return Vocabulary.of(EnumSet.complementOf(EnumSet.of(Governance.NOT_STATED)), form -> List.of(form.word()));
    }
}
