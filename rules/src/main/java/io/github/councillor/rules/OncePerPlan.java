package io.github.councillor.rules;

import static io.github.councillor.law.Meetings2012.EXCEPTION_CHAIR_INFORMED;
import static io.github.councillor.law.Meetings2012.EXCEPTION_OFFICES;
import static io.github.councillor.law.Meetings2012.EXCEPTION_REASONS;
import static io.github.councillor.law.Meetings2012.EXCEPTION_WEBSITE;
import static io.github.councillor.law.Meetings2012.NOTICE_DOCUMENTS;
import static io.github.councillor.law.Meetings2012.NOTICE_INSPECTION_ADDRESS;
import static io.github.councillor.law.Meetings2012.NOTICE_MEMBERS;
import static io.github.councillor.law.Meetings2012.NOTICE_NO_EXEMPT;
import static io.github.councillor.law.Meetings2012.NOTICE_OFFICES;
import static io.github.councillor.law.Meetings2012.NOTICE_OTHER_DOCUMENTS;
import static io.github.councillor.law.Meetings2012.NOTICE_REQUEST_PROCEDURE;
import static io.github.councillor.law.Meetings2012.NOTICE_WEBSITE;
import static io.github.councillor.law.Meetings2012.PRIVATE_NOTICE_PERIOD;
import static io.github.councillor.law.Meetings2012.URGENCY_AGREEMENT;
import static io.github.councillor.law.Meetings2012.URGENCY_BEFORE_DECISION;
import static io.github.councillor.law.Meetings2012.URGENCY_REASONS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.rules.meetings2012.Teller;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Tells once what no entry of a published plan carries: a page that never shows the members of a body lacks them in every
 * entry, and saying so for each would bury what differs.
 *
 * @param entries the entries' reports, without what is told once
 * @param considered what is told once
 * @param findings what was found of it
 */
record OncePerPlan(List<EntryReport> entries, List<Requirement> considered, List<Finding> findings) {

    private static final ImmutableList<Meetings2012> ON_PAGES = ImmutableList.of(
            NOTICE_MEMBERS,
            NOTICE_DOCUMENTS,
            NOTICE_INSPECTION_ADDRESS,
            NOTICE_OTHER_DOCUMENTS,
            NOTICE_REQUEST_PROCEDURE,
            NOTICE_OFFICES,
            NOTICE_WEBSITE,
            NOTICE_NO_EXEMPT,
            PRIVATE_NOTICE_PERIOD,
            EXCEPTION_CHAIR_INFORMED,
            EXCEPTION_OFFICES,
            EXCEPTION_WEBSITE,
            EXCEPTION_REASONS,
            URGENCY_AGREEMENT,
            URGENCY_BEFORE_DECISION,
            URGENCY_REASONS);

    private static final Wording NONE_CARRIES = new Wording(
            "{wording} The plan does not show it: it binds {bound}, and nothing there shows {missing}.",
            "Look at the notices themselves, and answer this for the plan.");

    static OncePerPlan of(List<EntryReport> checked, ForwardPlan.Origin origin) {
        if (origin != ForwardPlan.Origin.PUBLISHED) {
            return new OncePerPlan(checked, List.of(), List.of());
        }
        ImmutableList.Builder<Requirement> considered = ImmutableList.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Meetings2012 requirement : ON_PAGES) {
            lackingEverywhere(requirement, checked).ifPresent(finding -> {
                considered.add(requirement);
                findings.add(finding);
            });
        }
        ImmutableList<Requirement> once = considered.build();
        return new OncePerPlan(
                once.isEmpty()
                        ? checked
                        : checked.stream()
                                .map(entry -> entry.withReport(entry.report().without(once)))
                                .toList(),
                once,
                findings.build());
    }

    /** The finding for the plan, where every entry that a requirement binds lacks the fact. */
    private static Optional<Finding> lackingEverywhere(Meetings2012 requirement, List<EntryReport> checked) {
        int bound = 0;
        Optional<Finding> example = Optional.empty();
        for (EntryReport entry : checked) {
            Report report = entry.report();
            if (report.considered().contains(requirement)) {
                bound++;
                Optional<Finding> lacking = report.findings().stream()
                        .filter(finding -> finding.requirement() == requirement
                                && finding.verdict() == Verdict.CANNOT_TELL
                                && finding.values().containsKey(Teller.MISSING))
                        .findFirst();
                if (lacking.isEmpty()) {
                    return Optional.empty();
                }
                example = lacking;
            }
        }
        int entries = bound;
        return example.map(finding -> Finding.of(
                requirement,
                Verdict.CANNOT_TELL,
                "",
                ImmutableMap.of(
                        "entries",
                        entries,
                        "bound",
                        entries == 1 ? "one entry" : entries + " entries",
                        "wording",
                        requirement.wording(),
                        Teller.MISSING,
                        finding.values().getOrDefault(Teller.MISSING, "it")),
                NONE_CARRIES));
    }
}
