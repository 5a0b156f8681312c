package io.github.councillor.rules.render;

import io.github.councillor.rules.report.Library;
import io.github.councillor.statement.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** A pack as a page. */
final class HtmlSheet implements Sheet {

    private static final String STYLE = HtmlFrame.shipped("pack.css");
    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9-]");

    private final Html html;

    HtmlSheet(Html html) {
        this.html = html;
    }

    @Override
    public void begin(PackTitle title) {
        HtmlFrame.head(html, title.council() + " - " + PackTitle.KIND, STYLE);
        HtmlFrame.skipAndShapes(html, "Skip to the pack");
        html.open("header").open("div", "class", "masthead");
        html.line("p", PackTitle.KIND, "class", "kind");
        html.open("h1").element("bdi", title.council()).markup(" ");
        html.element("span", title.holder(), "class", "holder").end("h1");
        html.line("p", "Made for " + title.day() + " with Councillor, version " + Library.VERSION, "class", "version");
        html.end("div").end("header").open("main", "id", "main").markup("\n");
    }

    @Override
    public void contents(List<Chapter> chapters) {
        html.open("nav", "class", "contents", "aria-labelledby", "contents-h");
        html.line("h2", "Contents", "id", "contents-h").open("ol", "role", "list");
        for (Chapter chapter : chapters) {
            html.markup("\n").open("li").open("div");
            html.element("a", chapter.title(), "href", "#" + chapter.id());
            if (!chapter.within().isEmpty()) {
                html.open("ul", "role", "list");
                chapter.within()
                        .forEach(place -> html.open("li", "class", "within")
                                .element("a", place.title(), "href", "#" + place.id())
                                .close("li"));
                html.close("ul");
            }
            html.close("div").close("li");
        }
        html.end("ol").end("nav");
    }

    @Override
    public void chapter(int number, Chapter chapter) {
        html.open("section", "class", "chapter", "id", chapter.id(), "aria-labelledby", chapter.id() + "-h");
        html.markup("\n").open("h2", "id", chapter.id() + "-h");
        html.element("span", number + ".", "class", "chapter-number")
                .text(" " + chapter.title())
                .end("h2");
    }

    @Override
    public void endChapter() {
        html.end("section");
        handOn();
    }

    @Override
    public void heading(int level, String id, Line words) {
        String tag = "h" + level;
        (id.isEmpty() ? html.open(tag) : html.open(tag, "id", id)).markup("");
        line(words).end(tag);
    }

    @Override
    public void say(Line line) {
        html.open("p");
        line(line).end("p");
    }

    @Override
    public void say(Mark mark, Line line) {
        html.open("p", "class", "marked " + mark.look());
        mark(mark).markup(" ");
        line(line).end("p");
    }

    @Override
    public void items(Mark mark, String lead, List<Item> items) {
        html.open("p", "class", "lead");
        mark(mark).text(lead.isEmpty() ? "" : " " + lead).end("p");
        html.open("ul", "role", "list", "class", "items " + mark.look()).markup("\n");
        for (Item item : items) {
            html.open("li", "class", item.id().isEmpty() ? "plain" : "with-id");
            item(item);
        }
        html.end("ul");
    }

    @Override
    public void statements(List<Item> statements) {
        html.open("ul", "role", "list", "class", "items " + Mark.GUIDANCE.look())
                .markup("\n");
        for (Item statement : statements) {
            html.open("li", "class", "with-id", "id", place(statement.id()));
            item(statement);
        }
        html.end("ul");
    }

    private void item(Item item) {
        if (!item.id().isEmpty()) {
            html.element("code", item.id(), "class", "id").markup(" ");
        }
        html.open("div").open("p");
        line(item.line()).close("p");
        for (Line below : item.below()) {
            html.open("p", "class", "below");
            line(below).close("p");
        }
        html.close("div").end("li");
    }

    @Override
    public void pairs(List<Pair> pairs) {
        html.open("dl", "class", "pairs").markup("\n");
        for (Pair pair : pairs) {
            html.open("div").element("dt", pair.name()).open("dd");
            line(pair.line()).close("dd").end("div");
        }
        html.end("dl");
    }

    @Override
    public void table(Table table) {
        html.open("div", "class", "wide").open("table").line("caption", table.caption());
        html.markup("<thead><tr>");
        table.columns().forEach(column -> html.element("th", column, "scope", "col"));
        html.markup("</tr></thead>\n<tbody>\n");
        for (List<Line> row : table.rows()) {
            html.open("tr").open("th", "scope", "row");
            line(row.get(0)).close("th");
            for (Line cell : row.subList(1, row.size())) {
                html.open("td");
                line(cell).close("td");
            }
            html.end("tr");
        }
        html.markup("</tbody>").end("table").end("div");
    }

    @Override
    public void ticks(List<Statement> asked) {
        html.open("ul", "role", "list", "class", "ticks").markup("\n");
        for (Statement statement : asked) {
            String id = statement.id().toString();
            if (statement.parts().isEmpty()) {
                html.open("li");
                tick(id, statement.words()).end("li");
                continue;
            }
            html.open("li").open("p", "class", "whole").text(statement.words() + " ");
            html.element("code", id).close("p");
            html.open("ul", "role", "list");
            for (int i = 0; i < statement.parts().size(); i++) {
                html.open("li");
                tick(statement.partIds().get(i), statement.parts().get(i)).close("li");
            }
            html.close("ul").end("li");
        }
        html.end("ul");
    }

    private Html tick(String id, String words) {
        String box = "tick-" + NO_NAME.matcher(id).replaceAll("-");
        html.open("div", "class", "tick").open("input", "type", "checkbox", "id", box);
        html.open("label", "for", box).text(words + " ").element("code", id);
        return html.close("label").close("div");
    }

    @Override
    public void picture(Timeline line, String title, String words) {
        HtmlFigure.write(html, line, title, words, "picture");
    }

    @Override
    public void end(String caveat) {
        html.end("main");
        HtmlFrame.foot(html, caveat);
        handOn();
    }

    private Html mark(Mark mark) {
        return html.open("span", "class", "force " + mark.look())
                .shape(mark.shape())
                .text(mark.label())
                .close("span");
    }

    private Html line(Line line) {
        line.runs().forEach(this::run);
        return html;
    }

    private void run(Line.Run run) {
        if (run instanceof Line.Said said) {
            html.text(said.words());
        } else if (run instanceof Line.Stressed stressed) {
            html.element("strong", stressed.words());
        } else if (run instanceof Line.Told told) {
            html.element("bdi", told.words());
        } else if (run instanceof Line.Cited cited) {
            new HtmlFindings(html).cite(cited.citation());
        } else if (run instanceof Line.Id id) {
            html.element("code", id.id());
        } else if (run instanceof Line.Marked marked) {
            mark(marked.mark());
        } else if (run instanceof Line.Ref ref) {
            html.element(
                    "a",
                    ref.id().toString(),
                    "class",
                    "ref",
                    "href",
                    "#" + place(ref.id().toString()));
        }
    }

    private static String place(String id) {
        return "s-" + NO_NAME.matcher(id).replaceAll("-");
    }

    private void handOn() {
        try {
            html.handOn();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
