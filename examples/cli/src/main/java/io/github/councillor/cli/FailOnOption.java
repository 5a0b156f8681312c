package io.github.councillor.cli;

import io.github.councillor.rules.report.Verdict;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --fail-on}, of every command that checks. */
final class FailOnOption {

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = "breach (default), cannot-tell or never.",
            converter = WordConverter.OfFailOn.class)
    private FailOn failOn = FailOn.BREACH;

    /** The exit code of a run whose gravest verdict is this; empty where nothing was found. */
    int code(Optional<Verdict> gravest) {
        return failOn.fails(gravest) ? 1 : 0;
    }
}
