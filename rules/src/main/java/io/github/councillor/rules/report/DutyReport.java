package io.github.councillor.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.councillor.law.Force;
import io.github.councillor.statement.StatementId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a record shows of one duty.
 *
 * @param duty the duty's id
 * @param words what it asks, in the catalogue's words or the council's own
 * @param evidence what the record shows, kind by kind; empty where no record can show the duty
 * @param leftToJudge what of it no record can show; may be empty
 */
public record DutyReport(StatementId duty, String words, List<EvidenceReport> evidence, String leftToJudge) {

    /** Copies the list. */
    public DutyReport {
        evidence = ImmutableList.copyOf(evidence);
    }

    /** A role description is not law: always {@link Force#GUIDANCE}. */
    public Force force() {
        return Force.GUIDANCE;
    }

    /** Shown where all evidence is; not shown where some is not; else it cannot be told, else it is for a person. */
    public Showing showing() {
        if (evidence.isEmpty()) {
            return Showing.JUDGEMENT;
        }
        return has(Showing.NOT_SHOWN)
                ? Showing.NOT_SHOWN
                : has(Showing.CANNOT_TELL)
                        ? Showing.CANNOT_TELL
                        : has(Showing.JUDGEMENT) ? Showing.JUDGEMENT : Showing.SHOWN;
    }

    private boolean has(Showing showing) {
        return evidence.stream().anyMatch(part -> part.showing() == showing);
    }

    /** What the record says, with counts and days; empty where no record can show the duty. */
    public String because() {
        return evidence.stream().map(EvidenceReport::because).collect(Collectors.joining("; "));
    }

    /** What to do next; empty where there is nothing. */
    public String next() {
        return evidence.stream()
                .map(EvidenceReport::next)
                .filter(next -> !next.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
