package io.github.councillor.cli;

import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.rules.json.FindingsJson;
import io.github.councillor.rules.render.MarkdownReport;
import io.github.councillor.rules.render.TextReport;
import io.github.councillor.rules.report.Library;
import io.github.councillor.rules.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private FailOnOption failOn = new FailOnOption();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Prints what a check answers; the exit code of the command. */
    int run(String of, Function<LocalDate, Report> check) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Format chosen = format.get();
            Report report = check.apply(Days.of("--today", today));
            switch (chosen) {
                case TEXT -> out.print(TextReport.of(report));
                case MARKDOWN -> out.print(MarkdownReport.of(report));
                case JSON, HTML -> {
                    FindingsJson.write(report, of, Library.VERSION, out);
                    out.println();
                }
            }
            return failOn.code(report.gravest());
        } catch (IOException | RuntimeException refused) {
            String words = refused instanceof OutsideCoveredDays
                    ? "--today: " + Refusals.words(refused)
                    : String.valueOf(refused.getMessage());
            Terminal.say(spec.commandLine().getErr(), words);
            return 2;
        }
    }
}
