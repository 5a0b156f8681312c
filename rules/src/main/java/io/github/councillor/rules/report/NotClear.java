package io.github.councillor.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a caller asked for a report without findings of some gravity, and there are some. */
public final class NotClear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Finding> findings;

    NotClear(List<Finding> findings) {
        super(findings.stream()
                .map(finding -> finding.verdict() + " " + finding.requirement().code() + ": " + finding)
                .collect(Collectors.joining(System.lineSeparator())));
        this.findings = ImmutableList.copyOf(findings);
    }

    /** The findings. */
    public List<Finding> findings() {
        return findings;
    }
}
