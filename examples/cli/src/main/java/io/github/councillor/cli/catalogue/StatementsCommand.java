package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.catalogue.StatementFilter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code councillor statements}: what the documents say, of every kind. */
@Command(
        name = "statements",
        description =
                "Lists what the source documents say, of every kind: duties, facts with their numbers and names, questions "
                        + "with the ids of their parts, and what is blank. Without options, all of it.",
        footer = {"", "Example: councillor statements --kind question --source TH-GUIDE"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class StatementsCommand implements Callable<Integer> {

    @Mixin
    private Filters filters = new Filters();

    @Option(names = "--kind", paramLabel = "KIND", description = "What it is, as fact, question or blank.")
    private @Nullable String kind;

    @Option(names = "--id", paramLabel = "ID", description = "A statement's id, or a part's, as TH-GUIDE/Q-3.1.")
    private @Nullable String id;

    @Mixin
    private Output output = new Output();

    StatementsCommand() {}

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.shipped();
        StatementFilter asked = filters.besidesRole(catalogue)
                .role(filters.role())
                .kind(Optional.ofNullable(kind)
                        .map(name -> Known.kindsOfStatement().find("--kind", name)))
                .id(Optional.ofNullable(id)
                        .map(written -> Known.statements(catalogue).find("--id", written)))
                .build();
        return output.print(new StatementsSheet(catalogue, asked, catalogue.find(asked)));
    }
}
