package io.github.councillor.json;

import com.google.common.collect.Lists;
import io.github.councillor.council.Body;
import io.github.councillor.council.Council;
import io.github.councillor.council.Seats;
import io.github.councillor.fact.Fact;
import io.github.councillor.officer.StatutoryOffice;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads how a council is made up, schema {@code council/1}. */
public final class CouncilFile {

    private static final int MOST = 10_000;

    private CouncilFile() {}

    /**
     * Reads a council.
     *
     * @param in JSON in UTF-8, at most 16 MiB
     * @throws IOException when the stream cannot be read
     * @throws RefusedInput when the document is refused; it names the place, what was found and what was expected
     */
    public static Council read(InputStream in) throws IOException {
        Cursor document = JsonText.of(in).object();
        document.requireShape("council/1");
        Council.Builder council = Council.builder()
                .authority(StrictPlan.authority(
                        document.required("authority", document.object("authority"), "an object")));
        document.wholeNumber("councillors", 1, MOST).map(Fact::known).ifPresent(council::councillors);
        document.wholeNumber("wards", 1, MOST).map(Fact::known).ifPresent(council::wards);
        council.chair(document.textFact("chair"));
        council.addAllTerms(
                OncePerFile.read(document, "terms", "of", "every term once", CouncilFile::term, Council.Term::of));
        council.addAllSeats(
                OncePerFile.read(document, "seats", "label", "every label once", CouncilFile::seats, Seats::label));
        council.addAllBodies(bodies(document));
        council.addAllOffices(offices(document));
        document.nothingElse();
        return council.build();
    }

    private static Council.Term term(Cursor term) {
        Council.Term read = new Council.Term(
                term.requiredText("of"), term.required("years", term.wholeNumber("years", 1, 100), "a whole number"));
        term.nothingElse();
        return read;
    }

    private static Seats seats(Cursor seats) {
        Seats read = new Seats(
                seats.requiredText("label"),
                seats.required("kind", seats.word("kind", Seats.Kind::named, "group, no-group"), "group or no-group"),
                seats.required("number", seats.wholeNumber("number", 0, MOST), "a whole number"));
        seats.nothingElse();
        return read;
    }

    private static List<Body> bodies(Cursor document) {
        List<Body> bodies =
                OncePerFile.read(document, "bodies", "name", "every body once", CouncilFile::body, Body::name);
        Set<String> names = bodies.stream().map(Body::name).collect(Collectors.toSet());
        for (int i = 0; i < bodies.size(); i++) {
            Optional<String> partOf = bodies.get(i).partOf().filter(name -> !names.contains(name));
            if (partOf.isPresent()) {
                throw RefusedInput.at(
                        "/bodies/" + i + "/partOf", RefusedInput.quote(partOf.get()), "the name of a body listed");
            }
        }
        refuseCircles(bodies);
        return bodies;
    }

    /** Goes up from each body, once over every step: who comes back to a body has found a circle. */
    private static void refuseCircles(List<Body> bodies) {
        Map<String, String> above = new HashMap<>();
        bodies.forEach(body -> body.partOf().ifPresent(partOf -> above.put(body.name(), partOf)));
        Set<String> clear = new HashSet<>();
        for (Body body : bodies) {
            Set<String> path = new HashSet<>();
            String name = body.name();
            while (name != null && !clear.contains(name)) {
                if (!path.add(name)) {
                    throw RefusedInput.at(
                            "/bodies/" + Lists.transform(bodies, Body::name).indexOf(name) + "/partOf",
                            RefusedInput.quote(String.valueOf(above.get(name)))
                                    + ", which leads back to the body itself",
                            "a body that is not part of itself");
                }
                name = above.get(name);
            }
            clear.addAll(path);
        }
    }

    private static Body body(Cursor body) {
        Body read = new Body(
                body.requiredText("name"),
                body.required("kind", body.word("kind", Body.Kind::named, kinds()), "one of " + kinds()),
                body.text("partOf"));
        body.nothingElse();
        return read;
    }

    private static String kinds() {
        return Cursor.list(Body.Kind.values(), Body.Kind::word);
    }

    /** The proper officer may differ by purpose; any other office is held by one post. */
    private static List<Council.OfficePost> offices(Cursor document) {
        List<Council.OfficePost> offices =
                document.objects("offices").stream().map(CouncilFile::office).toList();
        Set<StatutoryOffice> held = EnumSet.noneOf(StatutoryOffice.class);
        for (int i = 0; i < offices.size(); i++) {
            StatutoryOffice office = offices.get(i).office();
            if (!held.add(office) && office != StatutoryOffice.PROPER_OFFICER) {
                throw RefusedInput.at(
                        "/offices/" + i + "/office",
                        RefusedInput.quote(office.word()) + " a second time",
                        "every office once, but for the proper officer");
            }
        }
        return offices;
    }

    private static Council.OfficePost office(Cursor office) {
        String offices = Cursor.list(StatutoryOffice.values(), StatutoryOffice::word);
        Council.OfficePost read = new Council.OfficePost(
                office.required("office", office.word("office", StatutoryOffice::named, offices), "one of " + offices),
                office.requiredText("post"));
        office.nothingElse();
        return read;
    }
}
