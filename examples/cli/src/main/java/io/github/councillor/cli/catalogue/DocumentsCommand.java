package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code councillor documents}: the source documents. */
@Command(
        name = "documents",
        description = "Lists the source documents, with what is lost in each and how many statements it has, by kind.",
        footer = {"", "Example: councillor documents --format markdown"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class DocumentsCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    DocumentsCommand() {}

    @Override
    public Integer call() {
        return output.print(new DocumentsSheet(Catalogue.shipped()));
    }
}
