package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code councillor officer}: one statutory office. */
@Command(
        name = "officer",
        description =
                "Tells of a statutory office, by any name in use: what it does, which councils must have it, which offices the "
                        + "same person may not hold, and what a councillor might ask. With --kind, --governance and --on, whether such a "
                        + "council must have it.",
        footer = {
            "",
            "Example: councillor officer s151 officer --kind district --governance leader-and-cabinet --on 2025-06-30"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class OfficerCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The office, as monitoring officer, s151 or DCS.")
    private List<String> name = List.of();

    @Mixin
    private CouncilOptions council = new CouncilOptions();

    @Mixin
    private Output output = new Output();

    OfficerCommand() {}

    @Override
    public Integer call() {
        return output.print(new OfficerSheet(
                Catalogue.shipped(), Known.offices().find("officer", String.join(" ", name)), council.question()));
    }
}
