package io.github.councillor.rules.render;

import io.github.councillor.plan.Written;
import java.util.List;

/** The source's own values: those that were not read, quoted, and those that were, folded away. */
final class HtmlWritten {

    private final Html html;

    HtmlWritten(Html html) {
        this.html = html;
    }

    /** The values not read, each quoted. */
    void unread(List<Written> unread) {
        if (unread.isEmpty()) {
            return;
        }
        html.open("div", "class", "unread").line("p", "Not read:").open("ul").markup("\n");
        for (Written value : unread) {
            html.open("li").element("code", value.pointer()).text(" ");
            html.element("q", value.written()).end("li");
        }
        html.end("ul").end("div");
    }

    /** The values as written, with what was read of each. */
    void read(List<Written> read) {
        if (read.isEmpty()) {
            return;
        }
        html.open("details", "class", "read").element("summary", "As written, and what was read");
        html.open("dl").markup("\n");
        for (Written value : read) {
            html.open("div")
                    .open("dt")
                    .element("code", value.pointer())
                    .close("dt")
                    .open("dd");
            html.element("q", value.written()).text(value.read().isEmpty() ? "" : " read as " + value.read());
            html.text(value.note().isEmpty() ? "" : " (a transcriber's note: " + value.note() + ")");
            html.close("dd").end("div");
        }
        html.end("dl").end("details");
    }
}
