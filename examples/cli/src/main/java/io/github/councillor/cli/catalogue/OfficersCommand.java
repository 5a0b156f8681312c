package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code councillor officers}: whose advice must be heard, and which offices a council must have. */
@Command(
        name = "officers",
        description =
                "Lists the statutory offices: whose advice must be heard. With --kind, --governance and --on, whether such a "
                        + "council must have each.",
        footer = {
            "",
            "Example: councillor officers --kind london-borough --governance mayor-and-cabinet --on 2025-06-30"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class OfficersCommand implements Callable<Integer> {

    @Mixin
    private CouncilOptions council = new CouncilOptions();

    @Mixin
    private Output output = new Output();

    OfficersCommand() {}

    @Override
    public Integer call() {
        return output.print(new OfficersSheet(Catalogue.shipped(), council.question()));
    }
}
