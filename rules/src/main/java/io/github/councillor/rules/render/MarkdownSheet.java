package io.github.councillor.rules.render;

import io.github.councillor.rules.report.Library;
import io.github.councillor.statement.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** A pack in Markdown. */
final class MarkdownSheet implements Sheet {

    private final Appendable out;

    MarkdownSheet(Appendable out) {
        this.out = out;
    }

    @Override
    public void begin(PackTitle title) {
        paragraph("# " + PackTitle.KIND + ": " + Markdown.escape(title.council()));
        paragraph(title.holder() + ".");
        paragraph("Made for " + title.day() + " with Councillor, version " + Library.VERSION + ".");
    }

    @Override
    public void contents(List<Chapter> chapters) {
        paragraph("## Contents");
        for (int i = 0; i < chapters.size(); i++) {
            line((i + 1) + ". " + chapters.get(i).title());
        }
        line("");
    }

    @Override
    public void chapter(int number, Chapter chapter) {
        paragraph("## " + number + ". " + chapter.title());
    }

    @Override
    public void endChapter() {
        // a chapter ends where the next begins
    }

    @Override
    public void heading(int level, String id, Line words) {
        paragraph("#".repeat(level) + " " + text(words));
    }

    @Override
    public void say(Line line) {
        paragraph(text(line));
    }

    @Override
    public void say(Mark mark, Line line) {
        paragraph(mark(mark) + " " + text(line));
    }

    @Override
    public void items(Mark mark, String lead, List<Item> items) {
        paragraph(lead.isEmpty() ? mark(mark) : mark(mark) + " " + Markdown.ours(lead));
        items.forEach(this::item);
        line("");
    }

    @Override
    public void statements(List<Item> statements) {
        statements.forEach(this::item);
        line("");
    }

    private void item(Item item) {
        line("* " + (item.id().isEmpty() ? "" : "`" + item.id() + "` ") + text(item.line()));
        item.below().forEach(below -> line("  * " + text(below)));
    }

    @Override
    public void pairs(List<Pair> pairs) {
        pairs.forEach(pair -> line("* " + pair.name() + ": " + text(pair.line())));
        line("");
    }

    @Override
    public void table(Table table) {
        line("| " + String.join(" | ", table.columns()) + " |");
        line("|" + " --- |".repeat(table.columns().size()));
        table.rows()
                .forEach(row ->
                        line("| " + row.stream().map(MarkdownSheet::text).collect(Collectors.joining(" | ")) + " |"));
        line("");
    }

    @Override
    public void ticks(List<Statement> asked) {
        for (Statement statement : asked) {
            String whole = Markdown.ours(statement.words()) + " `" + statement.id() + "`";
            if (statement.parts().isEmpty()) {
                line("* [ ] " + whole);
                continue;
            }
            line("* " + whole);
            for (int i = 0; i < statement.parts().size(); i++) {
                line("  * [ ] " + Markdown.ours(statement.parts().get(i)) + " `"
                        + statement.partIds().get(i) + "`");
            }
        }
        line("");
    }

    @Override
    public void picture(Timeline line, String title, String words) {
        // the words stand beside it in every format
    }

    @Override
    public void end(String caveat) {
        line("*" + caveat + "*");
    }

    private static String mark(Mark mark) {
        return "**" + mark.label() + ".**";
    }

    private static String text(Line line) {
        return line.runs().stream().map(MarkdownSheet::text).collect(Collectors.joining());
    }

    private static String text(Line.Run run) {
        if (run instanceof Line.Said said) {
            return Markdown.ours(said.words());
        }
        if (run instanceof Line.Stressed stressed) {
            String words = stressed.words().stripTrailing();
            return "**" + Markdown.ours(words) + "**" + stressed.words().substring(words.length());
        }
        if (run instanceof Line.Told told) {
            return Markdown.escape(told.words());
        }
        if (run instanceof Line.Cited cited) {
            String citation = Markdown.ours(cited.citation().toString());
            return cited.citation().link().startsWith("https://")
                    ? "[" + citation + "](" + cited.citation().link() + ")"
                    : citation;
        }
        if (run instanceof Line.Id id) {
            return "`" + id.id() + "`";
        }
        if (run instanceof Line.Marked marked) {
            return mark(marked.mark());
        }
        return run instanceof Line.Ref ref ? "`" + ref.id() + "`" : "";
    }

    private void paragraph(String text) {
        line(text);
        line("");
    }

    private void line(String text) {
        try {
            out.append(text).append('\n');
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
