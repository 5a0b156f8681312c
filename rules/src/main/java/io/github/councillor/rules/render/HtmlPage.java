package io.github.councillor.rules.render;

import io.github.councillor.rules.report.Library;
import io.github.councillor.rules.report.PlanReport;
import java.io.IOException;
import java.util.List;

/** The page around the plans: head, header, the plans, the requirements in full, footer. */
final class HtmlPage {

    private static final String KIND = "Forward Plan check";
    private static final String STYLE = HtmlFrame.shipped("report.css");

    private final Html html;

    HtmlPage(Html html) {
        this.html = html;
    }

    void write(List<PlanReport> reports) throws IOException {
        String title =
                reports.size() == 1 ? EntryWords.planTitle(reports.get(0)) : reports.size() + " Forward Plans checked";
        HtmlFrame.head(html, title + " - " + KIND, STYLE);
        HtmlFrame.skipAndShapes(html, "Skip to the report");
        header(title, reports);
        html.open("main", "id", "main").markup("\n");
        boolean isOne = reports.size() == 1;
        if (reports.isEmpty()) {
            html.line("p", "No plan was checked.");
        }
        if (reports.size() > 1) {
            overview(reports);
        }
        for (int i = 0; i < reports.size(); i++) {
            new HtmlPlan(html, "p" + (i + 1), isOne ? 2 : 3).write(reports.get(i));
        }
        HtmlRequirements.write(html, reports);
        html.end("main");
        HtmlFrame.foot(html, Caveat.NO_ADVICE);
        html.handOn();
    }

    private void header(String title, List<PlanReport> reports) {
        html.open("header").open("div", "class", "masthead");
        html.line("p", KIND, "class", "kind");
        if (reports.size() == 1) {
            PlanReport report = reports.get(0);
            html.open("h1").element("bdi", report.authority());
            if (!report.title().isBlank()) {
                html.markup(" ")
                        .open("span", "class", "plan-title")
                        .element("bdi", report.title())
                        .close("span");
            }
            html.end("h1");
        } else {
            html.line("h1", title);
        }
        html.line("p", "Checked with Councillor, version " + Library.VERSION, "class", "version");
        html.end("div").end("header");
    }

    private void overview(List<PlanReport> reports) {
        html.open("nav", "aria-label", "Plans").markup("\n");
        html.open("div", "class", "wide").open("table").line("caption", "The plans of this report");
        html.markup("<thead><tr>").element("th", "Plan", "scope", "col");
        EntryWords.SUMMARY.forEach(
                column -> html.element("th", EntryWords.capital(column), "scope", "col", "class", "number"));
        html.markup("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < reports.size(); i++) {
            html.open("tr").open("th", "scope", "row");
            html.element("a", EntryWords.planTitle(reports.get(i)), "href", "#p" + (i + 1));
            html.close("th");
            EntryWords.counts(reports.get(i).summary())
                    .forEach(count -> html.element("td", count.toString(), "class", "number"));
            html.end("tr");
        }
        html.markup("</tbody>").end("table").end("div").end("nav");
    }
}
