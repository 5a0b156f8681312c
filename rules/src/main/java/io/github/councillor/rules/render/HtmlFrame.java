package io.github.councillor.rules.render;

import io.github.councillor.rules.report.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every page has alike: its head, the way past its masthead, the shapes, the footer. */
final class HtmlFrame {

    private static final String STYLE = shipped("page.css");
    private static final String SHAPES = shipped("shapes.svg");

    private HtmlFrame() {}

    /**
     * The document's head, and the start of its body.
     *
     * @param title the title of the window
     * @param style the style of this kind of page, which comes after the style of every page
     */
    static void head(Html html, String title, String style) {
        html.markup("<!DOCTYPE html>\n")
                .open("html", "lang", "en-GB")
                .markup("\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .markup("<meta name=\"color-scheme\" content=\"light\">\n")
                .open("meta", "name", "generator", "content", "Councillor " + Library.VERSION)
                .markup("\n")
                .line("title", title)
                .markup("<style>\n")
                .markup(STYLE)
                .markup(style)
                .markup("</style>\n</head>\n<body>\n");
    }

    /** The way past the masthead for who does not see the page, and the shapes that it draws. */
    static void skipAndShapes(Html html, String words) {
        html.line("a", words, "class", "skip", "href", "#main");
        html.markup(SHAPES);
    }

    /** The footer, and the end of the document. */
    static void foot(Html html, String caveat) {
        html.open("footer");
        html.line("p", caveat, "class", "caveat");
        html.line("p", "Councillor, version " + Library.VERSION + ".");
        html.end("footer").markup("</body>\n</html>\n");
    }

    /** A file that is shipped beside this class. */
    static String shipped(String name) {
        // the class itself is asked: in a named module nobody else can see its resources
        try (InputStream resource = HtmlFrame.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the shipped " + name + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the shipped " + name + " cannot be read", unreadable);
        }
    }
}
