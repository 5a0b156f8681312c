package io.github.councillor.cli;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.cli.catalogue.Known;
import io.github.councillor.council.Council;
import io.github.councillor.json.CouncilFile;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.role.Role;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.rules.induction.RefusedRoles;
import io.github.councillor.rules.render.HtmlPack;
import io.github.councillor.rules.render.MarkdownPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code councillor induct}: what a new councillor of this council, in these roles, should know. */
@Command(
        name = "induct",
        description = {
            "Writes the induction pack for a new councillor: roles, principles, statutory officers, a worked key decision,",
            "the council, support, and checklists. Exit: 0 written, 2 bad input or usage."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class Induct implements Callable<Integer> {

    /** The formats of a pack. */
    enum PackFormat {
        /** Markdown. */
        MARKDOWN,
        /** One self-contained page. */
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = {
                "A role held, as executive or scrutiny. May be given again.",
                "Every councillor is a community representative, without this option too."
            })
    private List<String> roles = List.of();

    @Option(
            names = "--council",
            paramLabel = "FILE",
            required = true,
            description = "The council, as JSON (council/1).")
    private Path council = Path.of("");

    @Option(
            names = "--today",
            paramLabel = "DAY",
            required = true,
            description = "The day of the pack, as 2025-06-02. The program looks at no clock.")
    private String today = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "markdown (default) or html.",
            converter = WordConverter.OfPackFormat.class)
    private PackFormat format = PackFormat.MARKDOWN;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Set<Role> held = held();
            LocalDate day = Days.of("--today", today);
            InductionPack pack = pack(held, day);
            if (format == PackFormat.HTML) {
                HtmlPack.write(pack, out);
            } else {
                MarkdownPack.write(pack, out);
            }
            return 0;
        } catch (IOException | IllegalArgumentException refused) {
            Terminal.say(spec.commandLine().getErr(), String.valueOf(refused.getMessage()));
            return 2;
        }
    }

    private InductionPack pack(Set<Role> held, LocalDate day) {
        try (InputStream in = Inputs.open(council)) {
            Council read = CouncilFile.read(in);
            return InductionPack.of(Catalogue.shipped(), read, held, day);
        } catch (RefusedRoles refused) {
            throw new IllegalArgumentException("--role: " + refused.getMessage(), refused);
        } catch (OutsideCoveredDays refused) {
            throw new IllegalArgumentException("--today: " + Refusals.words(refused), refused);
        } catch (IOException | RuntimeException refused) {
            throw new IllegalArgumentException(council + ": " + Refusals.words(refused), refused);
        }
    }

    private Set<Role> held() {
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        for (String role : roles) {
            held.add(Known.role("--role", role));
        }
        return held;
    }
}
