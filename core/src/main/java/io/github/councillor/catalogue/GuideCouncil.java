package io.github.councillor.catalogue;

import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.council.Body;
import io.github.councillor.council.Council;
import io.github.councillor.council.Seats;
import io.github.councillor.fact.Fact;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.StatutoryOffice;
import io.github.councillor.officer.StatutoryOffices;
import io.github.councillor.statement.Quantity;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import java.util.List;
import java.util.Optional;

/** The council as the guide of Tower Hamlets Homes tells it: made from the typed values of its statements, not repaired. */
final class GuideCouncil {

    private static final String SEATS = "seats: ";

    private final List<Statement> guide;

    private GuideCouncil(List<Statement> guide) {
        this.guide = guide;
    }

    static Council of(List<Statement> guide) {
        GuideCouncil told = new GuideCouncil(guide);
        return Council.builder()
                .authority(new Authority(
                        "London Borough of Tower Hamlets", AuthorityKind.LONDON_BOROUGH, Governance.MAYOR_AND_CABINET))
                .councillors(told.number("councillors"))
                .wards(told.number("wards"))
                .chair(told.name("chair of full council")
                        .<Fact<String>>map(Fact::known)
                        .orElse(Fact.unstated()))
                .addAllTerms(told.quantities("mayor's term").stream()
                        .map(term -> new Council.Term("mayor", Math.toIntExact(term.number())))
                        .toList())
                .addAllSeats(told.seats())
                .addAllBodies(told.bodies())
                .addAllOffices(told.offices())
                .build();
    }

    private List<Quantity> quantities(String of) {
        return guide.stream()
                .flatMap(statement -> statement.quantities().stream())
                .filter(quantity -> quantity.of().equals(of) && quantity.bound() == Quantity.Bound.EXACTLY)
                .toList();
    }

    private Fact<Integer> number(String of) {
        return quantities(of).stream()
                .findFirst()
                .<Fact<Integer>>map(quantity -> Fact.known(Math.toIntExact(quantity.number())))
                .orElse(Fact.unstated());
    }

    private List<String> names(String of) {
        return guide.stream()
                .flatMap(statement -> statement.names().getOrDefault(of, List.of()).stream())
                .toList();
    }

    private Optional<String> name(String of) {
        return names(of).stream().findFirst();
    }

    private List<Seats> seats() {
        List<String> ungrouped = names("ungrouped");
        return guide.stream()
                .flatMap(statement -> statement.quantities().stream())
                .filter(quantity -> quantity.of().startsWith(SEATS))
                .map(quantity -> {
                    String label = quantity.of().substring(SEATS.length());
                    return new Seats(
                            label,
                            ungrouped.contains(label) ? Seats.Kind.NO_GROUP : Seats.Kind.GROUP,
                            Math.toIntExact(quantity.number()));
                })
                .toList();
    }

    private List<Body> bodies() {
        ImmutableList.Builder<Body> bodies = ImmutableList.builder();
        bodies.add(Body.of("Cabinet", Body.Kind.EXECUTIVE));
        names("committees")
                .forEach(name ->
                        bodies.add(Body.of(name, name.contains("Advisory") ? Body.Kind.ADVISORY : Body.Kind.ORDINARY)));
        Optional<String> scrutiny = name("overview and scrutiny committee");
        scrutiny.ifPresent(name -> bodies.add(Body.of(name, Body.Kind.OVERVIEW_AND_SCRUTINY)));
        names("scrutiny sub-committees")
                .forEach(name -> bodies.add(new Body(name, Body.Kind.OVERVIEW_AND_SCRUTINY, scrutiny)));
        return bodies.build();
    }

    private List<Council.OfficePost> offices() {
        return guide.stream().flatMap(statement -> post(statement).stream()).toList();
    }

    private static Optional<Council.OfficePost> post(Statement statement) {
        return office(statement)
                .flatMap(office -> name(statement, "post").map(post -> new Council.OfficePost(office, post)));
    }

    /** The office of which a statement speaks; empty where it speaks of none. */
    static Optional<StatutoryOffice> office(Statement statement) {
        return statement.kind() == StatementKind.OFFICE
                ? name(statement, "designation")
                        .flatMap(StatutoryOffices::named)
                        .map(OfficeProfile::office)
                : Optional.empty();
    }

    private static Optional<String> name(Statement statement, String of) {
        return statement.names().getOrDefault(of, List.of()).stream().findFirst();
    }
}
