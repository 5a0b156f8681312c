package io.github.councillor.rules.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What reports of a decision and of a plan do with findings alike. */
final class Findings {

    private Findings() {}

    static boolean has(List<Finding> findings, Verdict atLeast) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).verdict().isAtLeast(atLeast)) {
                return true;
            }
        }
        return false;
    }

    static Optional<Verdict> gravest(List<Finding> findings) {
        return findings.stream().map(Finding::verdict).max(Verdict::compareTo);
    }

    static int count(List<Finding> findings, Verdict verdict) {
        return (int) findings.stream()
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }

    static void orThrow(List<Finding> findings, Verdict atLeast) {
        if (has(findings, atLeast)) {
            throw new NotClear(findings.stream()
                    .filter(finding -> finding.verdict().isAtLeast(atLeast))
                    .toList());
        }
    }

    /** The finding answered, where an answer fits it and it is no breach. */
    static Optional<Finding> answer(Finding finding, List<Answer> answers) {
        if (finding.verdict() == Verdict.BREACH) {
            return Optional.empty();
        }
        return answers.stream()
                .filter(answer -> answer.requirement().equals(finding.requirement()))
                .findFirst()
                .map(finding::answered);
    }

    static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.verdict() + " " + finding)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
