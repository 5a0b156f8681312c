package io.github.councillor.rules;

import io.github.councillor.law.Requirement;
import io.github.councillor.law.Requirements;
import io.github.councillor.rules.report.Classification;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Report;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which requirements were found, and which were considered and not found: that a test can see each both ways. */
final class Recorder {

    /** The recorder of the whole test run. */
    static final Recorder RUN = new Recorder();

    private final Set<Requirement> found = ConcurrentHashMap.newKeySet();
    private final Set<Requirement> met = ConcurrentHashMap.newKeySet();

    Report of(Report report) {
        record(report.considered(), report.findings());
        return report;
    }

    Classification of(Classification classification) {
        of(classification.report());
        return classification;
    }

    PlanReport of(PlanReport report) {
        record(report.considered(), report.planFindings());
        report.entries().forEach(entry -> of(entry.report()));
        return report;
    }

    private void record(List<Requirement> considered, List<Finding> findings) {
        Set<Requirement> here = ConcurrentHashMap.newKeySet();
        findings.forEach(finding -> here.add(finding.requirement()));
        found.addAll(here);
        considered.stream().filter(requirement -> !here.contains(requirement)).forEach(met::add);
    }

    /** The requirements that no report found. */
    List<String> neverFound() {
        return missingFrom(found);
    }

    /** The requirements that no report considered without finding. */
    List<String> neverMet() {
        return missingFrom(met);
    }

    private static List<String> missingFrom(Set<Requirement> seen) {
        return Requirements.all().stream()
                .filter(requirement -> !seen.contains(requirement))
                .map(Requirement::code)
                .toList();
    }
}
