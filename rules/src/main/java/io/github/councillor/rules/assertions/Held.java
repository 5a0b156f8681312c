package io.github.councillor.rules.assertions;

import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** What a report holds, in the words of a failure: one line for each finding, with its text. */
final class Held {

    private Held() {}

    static String findings(List<Finding> findings) {
        return findings.isEmpty() ? "  (no findings)" : lines(findings);
    }

    static String lines(List<Finding> findings) {
        return findings.stream().map(Held::line).collect(Collectors.joining(System.lineSeparator()));
    }

    static String line(Finding finding) {
        return "  " + finding.verdict() + " " + finding.requirement().code() + " at \"" + finding.pointer() + "\": "
                + finding;
    }

    static String codes(List<Requirement> requirements) {
        return requirements.isEmpty()
                ? "  (none)"
                : "  " + requirements.stream().map(Requirement::code).collect(Collectors.joining(", "));
    }
}
