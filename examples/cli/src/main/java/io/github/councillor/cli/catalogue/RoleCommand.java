package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code councillor role}: one role, what it owes and what is owed to it. */
@Command(
        name = "role",
        description =
                "Tells of a role: what it is, which documents speak of it, what it owes, and what officers and the council "
                        + "owe in return.",
        footer = {"", "Example: councillor role scrutiny"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class RoleCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The role, as executive or casework.")
    private List<String> name = List.of();

    @Mixin
    private Output output = new Output();

    RoleCommand() {}

    @Override
    public Integer call() {
        return output.print(new RoleSheet(Catalogue.shipped(), Known.roles().find("role", String.join(" ", name))));
    }
}
