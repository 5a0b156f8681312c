package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code councillor duties}: what is owed, by whom, towards whom, by which document. */
@Command(
        name = "duties",
        description =
                "Lists what is owed, by the source documents: towards whom, by which document, which principles it serves. "
                        + "With --role, what its holder owes, and then what every councillor does. What others owe: with --by.",
        footer = {"", "Example: councillor duties --role executive --principle openness"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class DutiesCommand implements Callable<Integer> {

    @Mixin
    private Filters filters = new Filters();

    @Mixin
    private Output output = new Output();

    DutiesCommand() {}

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.shipped();
        return output.print(DutiesSheet.of(catalogue, filters));
    }
}
