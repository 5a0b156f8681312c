package io.github.councillor.rules.sources;

import com.google.common.collect.ImmutableList;
import io.github.councillor.law.Requirement;
import io.github.councillor.law.SourceRequirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;

/** What was looked at and found so far. */
final class Outcomes {

    private final EnumSet<SourceRequirement> considered = EnumSet.noneOf(SourceRequirement.class);
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    void consider(SourceRequirement requirement) {
        considered.add(requirement);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    Report report() {
        return Report.of(
                ImmutableList.<Requirement>copyOf(considered),
                ImmutableList.of(),
                ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(finding -> finding.requirement().ordinal()), findings.build()),
                Map.of());
    }
}
