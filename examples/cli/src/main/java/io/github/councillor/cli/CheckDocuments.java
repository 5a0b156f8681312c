package io.github.councillor.cli;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.rules.CatalogueValidator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code councillor check-documents}: where do the source documents contradict themselves, one another or the law? */
@Command(
        name = "check-documents",
        header = "Shows where the source documents contradict themselves, one another or the law.",
        description = {
            "What it finds concerns documents, and is never a breach of law.",
            "Exit: 0 nothing at or above --fail-on, 1 something, 2 bad usage."
        },
        footer = {"", "Example: councillor check-documents --today 2026-11-25"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckDocuments implements Callable<Integer> {

    @Mixin
    private Checking checking = new Checking();

    @Override
    public Integer call() {
        return checking.run(
                "the source documents", today -> CatalogueValidator.on(today).check(Catalogue.shipped()));
    }
}
