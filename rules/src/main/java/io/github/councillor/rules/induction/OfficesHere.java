package io.github.councillor.rules.induction;

import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.Authority;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.council.Council;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.StatutoryOffices;
import io.github.councillor.role.Actor;
import io.github.councillor.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The statutory offices of a council, and whose advice a councillor must consider. */
final class OfficesHere {

    private static final String NAMED = "officers named";

    private OfficesHere() {}

    static ImmutableList<OfficeHere> of(Council council, List<Statement> advice, LocalDate day) {
        Authority authority = council.authority();
        return StatutoryOffices.all().stream()
                .map(profile -> new OfficeHere(
                        profile,
                        profile.ruleFor(authority.kind(), authority.governance(), day),
                        council.post(profile.office()),
                        naming(profile, advice)))
                .collect(ImmutableList.toImmutableList());
    }

    /** What a councillor owes to the statutory officers. */
    static ImmutableList<Statement> advice(Catalogue catalogue) {
        return catalogue.statements().stream()
                .filter(statement -> statement.isDuty()
                        && statement.by() == Actor.COUNCILLOR
                        && statement.towards().contains(Actor.STATUTORY_OFFICERS))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Statement> naming(OfficeProfile profile, List<Statement> advice) {
        return advice.stream()
                .filter(statement -> statement.names().getOrDefault(NAMED, List.of()).stream()
                        .anyMatch(name -> StatutoryOffices.named(name)
                                .filter(profile::equals)
                                .isPresent()))
                .findFirst();
    }
}
