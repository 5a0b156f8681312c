package io.github.councillor.rules;

import io.github.councillor.json.PlanFile;
import io.github.councillor.plan.ForwardPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plans that councils published, of {@code src/test/resources/plans}. */
final class PublishedPlans {

    private PublishedPlans() {}

    static List<ForwardPlan> all() {
        return files().stream().map(PublishedPlans::read).toList();
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(
                Path.of(PublishedPlans.class.getResource("/plans/leeds.json").toURI())
                        .getParent())) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ForwardPlan read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return PlanFile.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
