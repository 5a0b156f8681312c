package io.github.councillor.rules.render;

import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Verdict;
import java.util.Optional;

/** One entry: its facts, its days as a picture and in words, and what is found of it. */
final class HtmlEntry {

    private final Html html;
    private final int level;
    private final boolean isOneOfMany;
    private final HtmlFindings findings;
    private final HtmlWritten written;

    /**
     * Writes entries.
     *
     * @param html where to
     * @param level the level of an entry's heading
     * @param isOneOfMany whether the words of requirements stand at the end of the page only
     */
    HtmlEntry(Html html, int level, boolean isOneOfMany) {
        this.html = html;
        this.level = level;
        this.isOneOfMany = isOneOfMany;
        this.findings = new HtmlFindings(html);
        this.written = new HtmlWritten(html);
    }

    void write(EntryReport entry, int number, String id) {
        html.open("article", "class", "entry", "id", id, "aria-labelledby", id + "-h")
                .markup("\n");
        html.open("h" + level, "id", id + "-h");
        html.element("span", number + ".", "class", "entry-number").markup(" ");
        html.element("bdi", EntryWords.title(entry)).end("h" + level);
        html.open("p", "class", "standing");
        outcome(html, entry).markup(" ");
        html.element("code", entry.pointer(), "class", "pointer").end("p");
        html.open("ul", "class", "facts").markup("\n");
        EntryWords.facts(entry).forEach(fact -> html.line("li", fact));
        if (!entry.otherReadings().isEmpty()) {
            html.line("li", "the period of notice " + EntryWords.otherReadings(entry.otherReadings()));
        }
        html.end("ul");
        picture(entry, number, id);
        for (Verdict verdict : HtmlFindings.GRAVEST_FIRST) {
            findings.group(entry.report().findings(), verdict, level + 1);
        }
        findings.answered(entry.report().answered(), level + 1);
        if (entry.report().considered().isEmpty()) {
            html.line("p", "No requirement was considered.", "class", "aside");
        }
        findings.requirements(FindingWords.met(entry.report()), "met", "", !isOneOfMany);
        findings.requirements(entry.report().displaced(), "displaced by the exception", "displaced", !isOneOfMany);
        written.unread(entry.unread());
        if (!isOneOfMany) {
            written.read(entry.read());
        }
        html.end("article");
    }

    /** What came of an entry: a shape and a few words. */
    static Html outcome(Html html, EntryReport entry) {
        String name = entry.report()
                .gravest()
                .map(HtmlFindings::word)
                .orElse(!entry.report().answered().isEmpty() ? "answered" : entry.isTimed() ? "met" : "none");
        return html.open("span", "class", "outcome " + name)
                .shape("v-" + name)
                .text(EntryWords.capital(EntryWords.outcome(entry)))
                .close("span");
    }

    private void picture(EntryReport entry, int number, String id) {
        Optional<Timeline> timeline = Timeline.of(entry);
        if (timeline.isEmpty()) {
            html.line("p", TimelineWords.noPicture(entry), "class", "no-picture");
            return;
        }
        String words = TimelineWords.of(entry, timeline.get());
        HtmlFigure.write(html, timeline.get(), "Days of entry " + number, words, id);
    }
}
