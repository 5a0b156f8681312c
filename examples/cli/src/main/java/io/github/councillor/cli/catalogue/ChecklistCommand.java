package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code councillor checklist}: what the guide asks its readers. */
@Command(
        name = "checklist",
        description =
                "Lists what the guide asks its readers: questions, tasks, checklists and next steps. Each has an id, and so has "
                        + "each part of it, under which an application can store an answer.",
        footer = {"", "Example: councillor checklist --format json"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ChecklistCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    ChecklistCommand() {}

    @Override
    public Integer call() {
        return output.print(new ChecklistSheet(Catalogue.shipped().protocol()));
    }
}
