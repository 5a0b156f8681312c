package io.github.councillor.rules.render;

import io.github.councillor.rules.report.Library;
import io.github.councillor.rules.report.PlanReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page around the plans: head, header, the plans, the requirements in full, footer. */
final class HtmlPage {

    private static final String STYLE = shipped("report.css");
    private static final String SHAPES = shipped("shapes.svg");

    private final Html html;

    HtmlPage(Html html) {
        this.html = html;
    }

    void write(List<PlanReport> reports) throws IOException {
        String title =
                reports.size() == 1 ? EntryWords.planTitle(reports.get(0)) : reports.size() + " Forward Plans checked";
        head(title);
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
        footer();
        html.handOn();
    }

    private void head(String title) {
        html.markup("<!DOCTYPE html>\n")
                .open("html", "lang", "en-GB")
                .markup("\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .markup("<meta name=\"color-scheme\" content=\"light\">\n")
                .open("meta", "name", "generator", "content", "Councillor " + Library.VERSION)
                .markup("\n")
                .line("title", title + " - Forward Plan check")
                .markup("<style>\n")
                .markup(STYLE)
                .markup("</style>\n</head>\n<body>\n");
    }

    private void header(String title, List<PlanReport> reports) {
        html.line("a", "Skip to the report", "class", "skip", "href", "#main");
        html.markup(SHAPES);
        html.open("header").open("div", "class", "masthead");
        html.line("p", "Forward Plan check", "class", "kind");
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

    private void footer() {
        html.open("footer");
        html.line("p", Caveat.NO_ADVICE, "class", "caveat");
        html.line("p", "Councillor, version " + Library.VERSION + ".");
        html.end("footer").markup("</body>\n</html>\n");
    }

    private static String shipped(String name) {
        // the class itself is asked: in a named module nobody else can see its resources
        try (InputStream resource = HtmlPage.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the shipped " + name + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the shipped " + name + " cannot be read", unreadable);
        }
    }
}
