package io.github.councillor.cli;

import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The answers of a run that no finding has taken: a slip in a code or a pointer must not pass in silence. */
final class OpenAnswers {

    private final Set<Answer> open;

    OpenAnswers(List<Answer> answers) {
        open = new LinkedHashSet<>(answers);
    }

    /** Takes off the answers that stand in a report. */
    void taken(PlanReport report) {
        Stream.concat(
                        report.planAnswered().stream(),
                        report.entries().stream()
                                .map(entry -> entry.report().answered())
                                .flatMap(Collection::stream))
                .map(Finding::answer)
                .forEach(answer -> answer.ifPresent(open::remove));
    }

    /** One line for each answer left. A breach takes no answer. */
    List<String> words() {
        return open.stream()
                .map(answer -> "answer to " + answer.requirement().code() + " for "
                        + (answer.entry().isEmpty() ? "the plan" : answer.entry()) + " fits no finding")
                .toList();
    }
}
