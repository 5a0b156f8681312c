package io.github.councillor.cli;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.rules.SupportFrameworkValidator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code councillor check-support}: what of the support framework has no lead, no timescale, or a time that has passed? */
@Command(
        name = "check-support",
        header = "Shows which support actions lack a lead or a time, or whose time has passed.",
        description = {
            "Looks at the shipped support framework as of a day. What it finds is good practice, never a breach of law.",
            "Exit: 0 nothing at or above --fail-on, 1 something, 2 bad usage."
        },
        footer = {"", "Example: councillor check-support --today 2019-10-31"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckSupport implements Callable<Integer> {

    @Mixin
    private Checking checking = new Checking();

    @Override
    public Integer call() {
        return checking.run(
                "the support framework",
                today -> SupportFrameworkValidator.on(today)
                        .check(Catalogue.shipped().framework()));
    }
}
