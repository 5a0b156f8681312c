package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.catalogue.StatementFilter;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which statements are asked for. What is given holds together: each has all of it. */
final class Filters {

    @Option(names = "--role", paramLabel = "ROLE", description = "A role, as executive, scrutiny or casework.")
    private @Nullable String role;

    @Option(names = "--source", paramLabel = "CODE", description = "A document, as TH-ROLE, LAB or BCC.")
    private @Nullable String source;

    @Option(names = "--principle", paramLabel = "NAME", description = "A principle of public life, as openness.")
    private @Nullable String principle;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words of which each begins a word of the statement, as surger.")
    private @Nullable String text;

    @Option(names = "--by", paramLabel = "ACTOR", description = "Who owes it, as councillor, officers or council.")
    private @Nullable String by;

    @Option(names = "--towards", paramLabel = "ACTOR", description = "Towards whom, as communities or officers.")
    private @Nullable String towards;

    /** The role asked for. */
    Optional<Role> role() {
        return Optional.ofNullable(role).map(name -> Known.roles().find("--role", name));
    }

    /** All that is asked for but the role. */
    StatementFilter.Builder besidesRole(Catalogue catalogue) {
        return StatementFilter.builder()
                .document(Optional.ofNullable(source)
                        .map(name -> Known.documents(catalogue)
                                .find("--source", name)
                                .code()))
                .principle(Optional.ofNullable(principle)
                        .map(name -> Known.principles().find("--principle", name)))
                .words(Optional.ofNullable(text).map(Filters::words))
                .by(actor("--by", by))
                .towards(actor("--towards", towards));
    }

    private static Optional<Actor> actor(String option, @Nullable String name) {
        return Optional.ofNullable(name).map(written -> Known.actors().find(option, written));
    }

    private static String words(String written) {
        if (written.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("--text: found \"" + written + "\", expected letters or figures");
        }
        return written;
    }
}
