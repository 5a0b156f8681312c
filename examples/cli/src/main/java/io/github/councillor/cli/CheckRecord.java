package io.github.councillor.cli;

import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.json.ProfileFile;
import io.github.councillor.json.RecordFile;
import io.github.councillor.rules.ProfileValidator;
import io.github.councillor.rules.json.RecordReportJson;
import io.github.councillor.rules.render.RecordMarkdown;
import io.github.councillor.rules.render.RecordText;
import io.github.councillor.rules.report.Library;
import io.github.councillor.rules.report.RecordReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code councillor check-record}: what of a councillor's duties does this record show? */
@Command(
        name = "check-record",
        description = {
            "Shows what a councillor's record (\"councillor\": \"record/1\") shows of the duties of the roles held,",
            "by the shipped role profiles or by the council's own, and what the law behind them says.",
            "Exit: 0 met, 1 findings of law at or above --fail-on, 2 bad input or usage. A duty not shown is no finding."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckRecord implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The record, as JSON.")
    private Path file = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "The council's own role profile, in place of the shipped ones.")
    private @Nullable Path profile;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private FailOnOption failOn = new FailOnOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Format chosen;
        try {
            chosen = format.get();
        } catch (IllegalArgumentException page) {
            return refused(String.valueOf(page.getMessage()));
        }
        ProfileValidator validator;
        try {
            validator = validator();
        } catch (IOException | RuntimeException refused) {
            return refused(profile + ": " + Refusals.words(refused));
        }
        try (InputStream in = Inputs.open(file)) {
            CouncillorRecord record = RecordFile.read(in);
            RecordReport report = validator.check(record);
            print(report, chosen);
            return failOn.code(report.gravest());
        } catch (IOException | RuntimeException | OutOfMemoryError refused) {
            if (chosen == Format.JSON) {
                Refusals.of(refused).print(RecordReportJson.SCHEMA, file.toString(), out());
            }
            return refused(file + ": " + Refusals.words(refused));
        }
    }

    private ProfileValidator validator() throws IOException {
        if (profile == null) {
            return ProfileValidator.of(Catalogue.shipped());
        }
        try (InputStream in = Inputs.open(profile)) {
            return ProfileValidator.of(ProfileFile.read(in));
        }
    }

    private void print(RecordReport report, Format chosen) throws IOException {
        switch (chosen) {
            case TEXT -> out().print(RecordText.of(report));
            case MARKDOWN -> out().print(RecordMarkdown.of(report));
            case JSON, HTML -> {
                RecordReportJson.write(report, file.toString(), Library.VERSION, out());
                out().println();
            }
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private int refused(String words) {
        Terminal.say(spec.commandLine().getErr(), words);
        return 2;
    }
}
