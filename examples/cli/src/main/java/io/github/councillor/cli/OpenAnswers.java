package io.github.councillor.cli;

import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Verdict;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The answers of a run that no finding has taken: a slip in a code or a pointer must not pass in silence. */
final class OpenAnswers {

    private final Set<Answer> open;
    private final Set<Answer> toBreaches = new HashSet<>();

    OpenAnswers(List<Answer> answers) {
        open = new LinkedHashSet<>(answers);
    }

    /** Takes off the answers that stand in a report, and notes those that speak of a breach. */
    void taken(PlanReport report) {
        Stream.concat(
                        report.planAnswered().stream(),
                        report.entries().stream()
                                .map(entry -> entry.report().answered())
                                .flatMap(Collection::stream))
                .map(Finding::answer)
                .forEach(answer -> answer.ifPresent(open::remove));
        breaches("", report.planFindings());
        report.entries()
                .forEach(entry -> breaches(entry.pointer(), entry.report().findings()));
    }

    private void breaches(String entry, List<Finding> findings) {
        open.stream()
                .filter(answer -> answer.entry().equals(entry)
                        && findings.stream()
                                .anyMatch(finding -> finding.verdict() == Verdict.BREACH
                                        && finding.requirement() == answer.requirement()))
                .forEach(toBreaches::add);
    }

    /** One line for each answer left. */
    List<String> words() {
        return open.stream()
                .map(answer -> "answer to " + answer.requirement().code() + " for "
                        + (answer.entry().isEmpty() ? "the plan" : answer.entry())
                        + (toBreaches.contains(answer)
                                ? " answers a breach, which no answer closes"
                                : " fits no finding"))
                .toList();
    }
}
