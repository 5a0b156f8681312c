package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.support.SupportAction;
import io.github.councillor.support.SupportFramework;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code councillor support}: what a council does for its councillors, and what more it could do. */
@Command(
        name = "support",
        description =
                "Lists the support framework's rows by theme: what is done, what more could be done, who leads, by when.",
        footer = {"", "Example: councillor support --theme licensing"},
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class SupportCommand implements Callable<Integer> {

    @Option(names = "--theme", paramLabel = "WORDS", description = "A theme, by its words or as T-01.")
    private @Nullable String theme;

    @Option(
            names = "--lead",
            paramLabel = "POST",
            description = "A post that has a part in leading, as it is named there.")
    private @Nullable String lead;

    @Mixin
    private Output output = new Output();

    SupportCommand() {}

    @Override
    public Integer call() {
        SupportFramework framework = Catalogue.shipped().framework();
        Themes themes = Optional.ofNullable(theme)
                .map(words -> Themes.found(framework, words))
                .orElseGet(() -> new Themes(framework.themes()));
        Optional<String> post =
                Optional.ofNullable(lead).map(name -> Posts.of(framework).find("--lead", name));
        List<SupportAction> actions = post.map(framework::ledBy).orElse(framework.actions());
        return output.print(new SupportSheet(framework, Optional.ofNullable(theme), post, themes.of(actions)));
    }
}
