package io.github.councillor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A modular program that requires only the rules: what it needs is on the module path, and nothing else is. */
class ModulePathTest {

    private static final String PROGRAM = """
            package app;

            import io.github.councillor.authority.Authority;
            import io.github.councillor.authority.Constitutions;
            import io.github.councillor.decision.Decision;
            import io.github.councillor.plan.ForwardPlan;
            import io.github.councillor.rules.DecisionValidator;
            import io.github.councillor.rules.ForwardPlanValidator;
            import io.github.councillor.rules.render.HtmlReport;
            import java.util.List;

            public final class App {
                public static void main(String[] arguments) {
                    Authority council = Authority.named("Borchester City Council");
                    Decision decision = Decision.key("A new roof").build();
                    System.out.println(DecisionValidator.of(council).check(decision).findings().size() > 0);
                    ForwardPlan plan = ForwardPlan.of(council, List.of(decision));
                    System.out.println(HtmlReport.of(List.of(ForwardPlanValidator.of(council).check(plan))).length() > 0);
                    System.out.println(Constitutions.shipped().size() > 0);
                }
            }
            """;

    @Test
    void a_module_that_requires_the_rules_runs_with_the_library_and_guava_alone(@TempDir Path folder) throws Exception {
        Path source = Files.createDirectories(folder.resolve("src/app")).resolve("App.java");
        Files.writeString(source, PROGRAM);
        Path module = folder.resolve("src/module-info.java");
        Files.writeString(module, "module app { requires io.github.councillor.rules; }");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String path = modulePath();

        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-p", path, "-d", classes.toString(), module.toString(), source.toString());

        assertThat(compiled).isZero();
        assertThat(run(path + File.pathSeparator + classes)).containsExactly("true", "true", "true");
    }

    private static List<String> run(String path) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        path,
                        "-m",
                        "app/app.App")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output.lines().toList();
    }

    /** The library, Guava and what Guava needs, from the class path of the tests. */
    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("councillor-core")
                        || entry.contains("councillor-rules")
                        || entry.matches(".*[/\\\\](core|rules)[/\\\\].*classes")
                        || entry.matches(".*[/\\\\](guava|failureaccess)-[^/\\\\]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
