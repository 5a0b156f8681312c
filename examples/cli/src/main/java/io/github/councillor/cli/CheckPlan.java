package io.github.councillor.cli;

import io.github.councillor.json.PlanFile;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.rules.ForwardPlanValidator;
import io.github.councillor.rules.Practice;
import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.PlanReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code councillor check-plan}: is this Forward Plan lawful, and if not, what is the next lawful act? */
@Command(
        name = "check-plan",
        header = "Holds Forward Plans to the law.",
        description = {
            "Checks plans in our own shape (\"councillor\": \"plan/1\") or as councils publish them.",
            "Exit: 0 met, 1 findings at or above --fail-on, 2 bad input or usage; of several files the highest."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckPlan implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plans, as JSON.")
    private List<Path> files = List.of();

    @Mixin
    private Rules rules = new Rules();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), markdown, json or html.",
            converter = WordConverter.OfFormat.class)
    private Format format = Format.TEXT;

    @Mixin
    private FailOnOption failOn = new FailOnOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Answer> answers;
        Printer printer = Printer.of(format, spec.commandLine().getOut());
        try {
            rules.load();
            answers = rules.answers(files.size());
        } catch (IllegalArgumentException refused) {
            Terminal.say(err, String.valueOf(refused.getMessage()));
            return 2;
        }
        int code = 0;
        OpenAnswers open = new OpenAnswers(answers);
        printer.begin();
        for (Path file : files) {
            code = Math.max(code, check(file, answers, open, printer, err));
        }
        printer.end();
        open.words().forEach(words -> Terminal.say(err, words));
        return code;
    }

    private int check(Path file, List<Answer> answers, OpenAnswers open, Printer printer, PrintWriter err) {
        try (InputStream in = Inputs.open(file)) {
            ForwardPlan plan = PlanFile.read(in);
            Practice practice = rules.practice(plan.authority());
            PlanReport report = ForwardPlanValidator.of(practice).check(plan).answeredBy(answers);
            report.warnings().forEach(warning -> Terminal.say(err, file + ": " + warning));
            if (plan.entries().isEmpty()) {
                Terminal.say(err, file + ": the plan has no entries, so nothing was checked");
            }
            open.taken(report);
            printer.report(file.toString(), report);
            return failOn.code(report.gravest());
        } catch (IOException | RuntimeException | OutOfMemoryError refused) {
            Terminal.say(err, file + ": " + Refusals.words(refused));
            printer.refused(file.toString(), refused);
            return 2;
        }
    }
}
