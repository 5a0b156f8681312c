package io.github.councillor.rules.render;

import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One plan: its summary, what it was held to, its contents, its entries, and what is found of it as a whole. */
final class HtmlPlan {

    /** Fewer entries than this need no list of contents. */
    private static final int FEW = 4;

    /** Above this, the words of a requirement stand once at the end of the page, and not with every entry. */
    static final int MANY = 200;

    private final Html html;
    private final String id;
    private final int level;
    private final HtmlFindings findings;

    /**
     * Writes a plan.
     *
     * @param html where to
     * @param id begins the ids of its parts
     * @param level the level of its sections' headings
     */
    HtmlPlan(Html html, String id, int level) {
        this.html = html;
        this.id = id;
        this.level = level;
        this.findings = new HtmlFindings(html);
    }

    void write(PlanReport report) throws IOException {
        boolean isMany = report.entries().size() > MANY;
        html.open("div", "class", isMany ? "plan many" : "plan", "id", id).markup("\n");
        if (level > 2) {
            html.line("h" + (level - 1), EntryWords.planTitle(report), "class", "plan-heading");
        }
        summary(report);
        contents(report);
        html.handOn();
        heading(report.entries().isEmpty() ? "Entries: none" : "Entries");
        if (report.entries().isEmpty()) {
            html.line("p", "The plan has no entries, so nothing was checked.");
        }
        HtmlEntry entry = new HtmlEntry(html, level + 1, isMany);
        for (int i = 0; i < report.entries().size(); i++) {
            entry.write(report.entries().get(i), i + 1, id + "-e" + (i + 1));
            html.handOn();
        }
        whole(report);
        html.end("div");
        html.handOn();
    }

    private void heading(String words) {
        html.line("h" + level, words);
    }

    private void summary(PlanReport report) {
        heading("Summary");
        html.open("div", "class", "wide").open("table", "class", "summary");
        html.line("caption", "What was found; an answered finding is not counted");
        html.markup("<thead><tr>");
        EntryWords.SUMMARY.forEach(column -> html.element("th", EntryWords.capital(column), "scope", "col"));
        html.markup("</tr></thead>\n<tbody><tr>");
        EntryWords.counts(report.summary()).forEach(count -> html.element("td", count.toString()));
        html.markup("</tr></tbody>").end("table").end("div");
        report.warnings()
                .forEach(warning -> html.open("p", "class", "warning")
                        .shape("v-warning")
                        .text("Warning: " + warning)
                        .end("p"));
        heading("What it was held to");
        html.open("ul", "class", "readings").markup("\n");
        for (Map.Entry<Requirement, Readings.Adopted> reading :
                report.readings().entrySet()) {
            html.line("li", EntryWords.reading(reading.getKey(), reading.getValue()));
        }
        report.constitutions().forEach(source -> html.line("li", EntryWords.capital(EntryWords.constitution(source))));
        if (report.constitutions().isEmpty()) {
            html.line("li", "No definition of the council's own was named, so no local threshold was tested.");
        }
        html.end("ul");
    }

    private void contents(PlanReport report) {
        List<EntryReport> entries = report.entries();
        if (entries.size() < FEW) {
            return;
        }
        heading("Contents");
        html.open("nav", "aria-label", "Contents of " + EntryWords.planTitle(report), "class", "contents");
        html.open("ol", "role", "list").markup("\n");
        for (int i = 0; i < entries.size(); i++) {
            EntryReport entry = entries.get(i);
            html.open("li");
            html.element("a", EntryWords.shortTitle(entry), "href", "#" + id + "-e" + (i + 1));
            html.markup(" ");
            HtmlEntry.outcome(html, entry).end("li");
        }
        html.end("ol");
        html.open("p")
                .element("a", "The plan as a whole", "href", "#" + id + "-whole")
                .end("p");
        html.end("nav");
    }

    private void whole(PlanReport report) {
        html.line("h" + level, "The plan as a whole", "id", id + "-whole");
        if (report.planFindings().isEmpty() && report.planAnswered().isEmpty()) {
            html.open("p").shape("v-met").text("Nothing found.").end("p");
        }
        for (Verdict verdict : HtmlFindings.GRAVEST_FIRST) {
            findings.group(report.planFindings(), verdict, level + 1);
        }
        findings.answered(report.planAnswered(), level + 1);
        findings.requirements(
                FindingWords.met(report.considered(), report.planFindings(), report.planAnswered()), "met", "", true);
        new HtmlWritten(html).unread(report.unread());
        new HtmlWritten(html).read(report.read());
        if (!report.setAside().isEmpty()) {
            html.open("p", "class", "aside").text("A transcriber's notes, set aside unread: ");
            html.text(String.join(", ", report.setAside())).end("p");
        }
    }
}
