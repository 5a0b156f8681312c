package io.github.councillor.rules.render;

import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The requirements of a page in full, once, at its end. */
final class HtmlRequirements {

    private HtmlRequirements() {}

    static void write(Html html, List<PlanReport> reports) {
        List<Requirement> all = all(reports);
        if (all.isEmpty()) {
            return;
        }
        html.line("h2", "The requirements in full", "id", "requirements");
        html.line(
                "p",
                "Every requirement that was considered, found or displaced, in our own words, with the provision that"
                        + " asks for it. \"Read\" means that the provision's own words were read in a published copy.");
        html.open("dl", "class", "catalogue").markup("\n");
        HtmlFindings cited = new HtmlFindings(html);
        for (Requirement requirement : all) {
            html.open("div", "id", HtmlFindings.anchor(requirement)).open("dt");
            cited.cite(requirement.citation());
            html.markup(" ").element("code", requirement.code()).close("dt").open("dd");
            html.text(requirement.wording()).markup(" ");
            html.element("span", FindingWords.standing(requirement), "class", "aside")
                    .close("dd")
                    .end("div");
        }
        html.end("dl");
    }

    private static List<Requirement> all(List<PlanReport> reports) {
        Set<Requirement> all = new HashSet<>();
        for (PlanReport report : reports) {
            all.addAll(report.considered());
            all.addAll(report.readings().keySet());
            add(all, report.planFindings());
            add(all, report.planAnswered());
            for (EntryReport entry : report.entries()) {
                all.addAll(entry.report().considered());
                all.addAll(entry.report().displaced());
                add(all, entry.report().findings());
                add(all, entry.report().answered());
            }
        }
        return all.stream()
                .sorted(Comparator.comparing((Requirement requirement) -> requirement
                                .code()
                                .substring(0, requirement.code().indexOf('.')))
                        .reversed()
                        .thenComparing(Requirement::ordinal))
                .toList();
    }

    private static void add(Set<Requirement> all, List<Finding> findings) {
        findings.forEach(finding -> all.add(finding.requirement()));
    }
}
