package io.github.councillor.rules.render;

/** A timeline as a figure: the picture, its legend, and the same in words. */
final class HtmlFigure {

    private HtmlFigure() {}

    /**
     * Writes a figure.
     *
     * @param title the picture's name
     * @param words the same in words
     * @param id begins the ids of its parts
     */
    static void write(Html html, Timeline line, String title, String words, String id) {
        html.open("figure").markup("\n");
        new TimelineSvg(html, line).write(title, words, id);
        html.open("figcaption");
        if (line.daysCounted() > 0) {
            html.shape("k-counted");
        }
        html.text(EntryWords.capital(TimelineWords.counted(line)));
        if (!line.leftOut().isEmpty()) {
            html.markup(" <span>").shape("k-left-out").text(TimelineWords.leftOut(line));
            html.close("span");
        }
        if (line.blockDays() > 1) {
            html.markup(" ").element("span", TimelineWords.blocks(line));
        }
        html.end("figcaption");
        html.open("details", "class", "in-words").element("summary", "The picture in words");
        html.line("p", words).end("details");
        html.end("figure");
    }
}
