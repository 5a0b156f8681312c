package io.github.councillor.cli.catalogue;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.officer.StatutoryOffices;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which council is asked about, and for which day. */
final class CouncilOptions {

    @Option(names = "--kind", paramLabel = "KIND", description = "The council's kind, as county or london-borough.")
    private @Nullable String kind;

    @Option(names = "--governance", paramLabel = "FORM", description = "Its governance, as leader-and-cabinet.")
    private @Nullable String governance;

    @Option(names = "--on", paramLabel = "DAY", description = "The day, as 2025-06-30.")
    private @Nullable String on;

    CouncilQuestion question() {
        return new CouncilQuestion(
                Optional.ofNullable(kind).map(CouncilOptions::kind),
                Optional.ofNullable(governance).map(name -> Known.governances().find("--governance", name)),
                Optional.ofNullable(on).map(CouncilOptions::day));
    }

    /** The kinds of which no line of the table speaks are not principal councils of England. */
    private static AuthorityKind kind(String written) {
        AuthorityKind kind = Known.kindsOfCouncil().find("--kind", written);
        boolean spokenOf = StatutoryOffices.all().stream()
                .flatMap(profile -> profile.rules().stream())
                .anyMatch(rule -> rule.kinds().contains(kind));
        if (!spokenOf) {
            throw new IllegalArgumentException("--kind: found \"" + written + "\", which is out of scope: the table of"
                    + " offices (offices.txt) speaks of the principal councils of England only");
        }
        return kind;
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "--on: found \"" + written + "\", expected a day that exists, as 2025-06-30", unreadable);
        }
    }
}
