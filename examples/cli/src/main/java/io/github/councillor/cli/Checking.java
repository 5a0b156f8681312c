package io.github.councillor.cli;

import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.rules.json.FindingsJson;
import io.github.councillor.rules.render.MarkdownReport;
import io.github.councillor.rules.render.TextReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Library;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options and the printing of a command that checks what the library ships, as of a day. */
final class Checking {

    @Option(
            names = "--today",
            paramLabel = "DAY",
            required = true,
            description = "The day of the check, as 2025-06-02. The program looks at no clock.")
    private String today = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), markdown or json.",
            converter = WordConverter.OfFormat.class)
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = "breach (default), cannot-tell or never.",
            converter = WordConverter.OfFailOn.class)
    private FailOn failOn = FailOn.BREACH;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Prints what a check answers; the exit code of the command. */
    int run(String of, Function<LocalDate, Report> check) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (format == Format.HTML) {
                throw new IllegalArgumentException("--format: found \"html\", expected text, markdown or json");
            }
            Report report = check.apply(Days.of("--today", today));
            switch (format) {
                case TEXT -> out.print(TextReport.of(report));
                case MARKDOWN -> out.print(MarkdownReport.of(report));
                case JSON, HTML -> {
                    FindingsJson.write(report, of, Library.VERSION, out);
                    out.println();
                }
            }
            return failOn.fails(report.findings().stream().map(Finding::verdict).max(Verdict::compareTo)) ? 1 : 0;
        } catch (IOException | RuntimeException refused) {
            String words = refused instanceof OutsideCoveredDays
                    ? "--today: " + Refusals.words(refused)
                    : String.valueOf(refused.getMessage());
            spec.commandLine().getErr().println("councillor: " + Terminal.safe(words));
            return 2;
        }
    }
}
