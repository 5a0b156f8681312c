package io.github.councillor.cli;

import io.github.councillor.cli.catalogue.ChecklistCommand;
import io.github.councillor.cli.catalogue.CompareCommand;
import io.github.councillor.cli.catalogue.DocumentsCommand;
import io.github.councillor.cli.catalogue.DutiesCommand;
import io.github.councillor.cli.catalogue.OfficerCommand;
import io.github.councillor.cli.catalogue.OfficersCommand;
import io.github.councillor.cli.catalogue.RoleCommand;
import io.github.councillor.cli.catalogue.StatementsCommand;
import io.github.councillor.cli.catalogue.SupportCommand;
import io.github.councillor.rules.report.Library;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: {@code java -jar councillor.jar check-plan FILE...}. */
@Command(
        name = "councillor",
        description = "Holds a council's decisions and plans to the law, and says what councillors are for.",
        mixinStandardHelpOptions = true,
        version = Library.VERSION,
        subcommands = {
            CheckPlan.class,
            DutiesCommand.class,
            StatementsCommand.class,
            RoleCommand.class,
            OfficerCommand.class,
            OfficersCommand.class,
            CompareCommand.class,
            SupportCommand.class,
            DocumentsCommand.class,
            ChecklistCommand.class,
            Induct.class,
            CheckRecord.class,
            CheckDocuments.class,
            CheckSupport.class
        })
public final class Main {

    private Main() {}

    /** Runs the program and leaves with its exit code: 0 met, 1 findings, 2 bad input or usage. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs the program.
     *
     * @param out where reports go
     * @param err where diagnostics go
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    Terminal.say(err, String.valueOf(failure.getMessage()));
                    return CommandLine.ExitCode.USAGE;
                });
        return arguments.length == 0 ? usage(line) : line.execute(arguments);
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
