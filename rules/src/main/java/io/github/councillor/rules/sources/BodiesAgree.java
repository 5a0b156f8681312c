package io.github.councillor.rules.sources;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.SourceRequirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import io.github.councillor.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of bodies in documents on one council: a panel in one, a sub-committee of the same subject in another. */
final class BodiesAgree {

    private static final Pattern KIND =
            Pattern.compile("(.+?) (panel|sub[ -]committee|committee|board|commission)", Pattern.CASE_INSENSITIVE);
    private static final Wording CONTRADICTION = new Wording(
            "{first} speaks of the {one}, and {second} of the {other}, of one council.",
            "Look up the council's constitution on the day that matters: which of them exists then.");

    private BodiesAgree() {}

    /**
     * A body that a statement names.
     *
     * @param in the statement
     * @param name the name
     * @param subject the name without its kind, in lower case
     * @param kind the kind, in lower case without hyphens
     */
    private record Named(Statement in, String name, String subject, String kind) {}

    static void check(Told told, Outcomes outcomes) {
        List<Named> bodies = bodies(told);
        for (int i = 0; i < bodies.size(); i++) {
            for (int j = i + 1; j < bodies.size(); j++) {
                compare(told, bodies.get(i), bodies.get(j), outcomes);
            }
        }
    }

    private static List<Named> bodies(Told told) {
        ImmutableList.Builder<Named> bodies = ImmutableList.builder();
        told.statements()
                .forEach(statement -> statement
                        .names()
                        .values()
                        .forEach(names -> names.forEach(name -> {
                            Matcher kind = KIND.matcher(name);
                            if (kind.matches()) {
                                bodies.add(new Named(
                                        statement,
                                        name,
                                        kind.group(1).toLowerCase(Locale.ROOT),
                                        kind.group(2).toLowerCase(Locale.ROOT).replace('-', ' ')));
                            }
                        })));
        return bodies.build();
    }

    private static void compare(Told told, Named one, Named other, Outcomes outcomes) {
        boolean areOfTwoDocuments =
                !one.in().id().document().equals(other.in().id().document());
        if (!areOfTwoDocuments
                || !one.subject().equals(other.subject())
                || !told.areOfOneCouncil(one.in(), other.in())) {
            return;
        }
        outcomes.consider(SourceRequirement.BODIES_AGREE);
        if (!one.kind().equals(other.kind())) {
            outcomes.add(Finding.of(
                    SourceRequirement.BODIES_AGREE,
                    Verdict.CANNOT_TELL,
                    one.in().id().toString(),
                    ImmutableMap.of(
                            "first", told.titled(one.in()),
                            "one", one.name(),
                            "second", told.titled(other.in()),
                            "other", other.name()),
                    CONTRADICTION));
        }
    }
}
