package io.github.councillor.rules;

import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Governance;
import io.github.councillor.decision.Decision;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Report;
import java.time.LocalDate;
import java.util.List;

/** Plans of decisions, as facts and as pages, and what tests ask of their reports. */
final class Plans {

    static final Authority LOAMSHIRE =
            new Authority("Loamshire County Council", AuthorityKind.COUNTY, Governance.LEADER_AND_CABINET);
    static final Practice PRACTICE = Practice.of(LOAMSHIRE);

    private Plans() {}

    /** Facts, one entry for each decision. */
    static ForwardPlan facts(Decision... decisions) {
        return ForwardPlan.of(LOAMSHIRE, List.of(decisions));
    }

    /** A page as published, one entry for each decision. */
    static ForwardPlan page(Decision... decisions) {
        ForwardPlan.Builder page = ForwardPlan.builder().authority(LOAMSHIRE).origin(ForwardPlan.Origin.PUBLISHED);
        for (int i = 0; i < decisions.length; i++) {
            page.addEntry(PlanEntry.of("/items/" + i, decisions[i]));
        }
        return page.build();
    }

    static PlanReport check(ForwardPlan plan) {
        return check(PRACTICE, plan);
    }

    static PlanReport check(Practice practice, ForwardPlan plan) {
        return Recorder.RUN.of(ForwardPlanValidator.of(practice).check(plan));
    }

    static Report check(Decision decision) {
        return check(PRACTICE, decision);
    }

    static Report check(Practice practice, Decision decision) {
        return Recorder.RUN.of(DecisionValidator.of(practice).check(decision));
    }

    /** A constitution to be filled in. */
    static Constitution.Builder constitution(String source) {
        return Constitution.builder().council(LOAMSHIRE.name()).source(source).seenOn(LocalDate.of(2026, 11, 22));
    }

    /** The findings in short: code, verdict. */
    static List<String> says(List<Finding> findings) {
        return findings.stream().map(Case.Expected::saysOf).toList();
    }
}
