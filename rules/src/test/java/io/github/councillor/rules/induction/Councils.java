package io.github.councillor.rules.induction;

import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.council.Body;
import io.github.councillor.council.Council;
import io.github.councillor.council.Seats;
import io.github.councillor.fact.Fact;
import io.github.councillor.officer.StatutoryOffice;
import io.github.councillor.role.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Councils that are made up, and packs for them. */
public final class Councils {

    /** A Monday, 28 clear days before Tuesday 1 July 2025. */
    public static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private Councils() {}

    public static Council of(AuthorityKind kind, Governance governance) {
        return Council.builder()
                .authority(new Authority("Loamshire", kind, governance))
                .build();
    }

    /** A small unitary council whose seats do not add up to its councillors. */
    public static Council small() {
        return Council.builder()
                .authority(
                        new Authority("Borchester City Council", AuthorityKind.UNITARY, Governance.LEADER_AND_CABINET))
                .councillors(Fact.known(9))
                .wards(Fact.known(3))
                .chair(Fact.known("Lord Mayor"))
                .addTerm(new Council.Term("councillors", 4))
                .addSeat(new Seats("Orchard Group", Seats.Kind.GROUP, 6))
                .addSeat(new Seats("Independent", Seats.Kind.NO_GROUP, 2))
                .addBody(Body.of("Cabinet", Body.Kind.EXECUTIVE))
                .addBody(Body.of("Scrutiny Committee", Body.Kind.OVERVIEW_AND_SCRUTINY))
                .addBody(new Body(
                        "Health Scrutiny Sub-Committee",
                        Body.Kind.OVERVIEW_AND_SCRUTINY,
                        Optional.of("Scrutiny Committee")))
                .addBody(Body.of("Planning Committee", Body.Kind.ORDINARY))
                .addOffice(new Council.OfficePost(StatutoryOffice.MONITORING_OFFICER, "Director of Law"))
                .build();
    }

    public static InductionPack pack(Council council, Role... roles) {
        return InductionPack.of(Catalogue.shipped(), council, Set.of(roles), DAY);
    }
}
