package io.github.councillor.rules.render;

import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Markup being written: elements open and close, and every text goes through one door, {@link #safe}.
 *
 * <p>The markup is pure ASCII, so that a page is the same whatever encoding it is saved in. It is handed on piece by piece
 * ({@link #handOn}), so that a long page is never held whole.
 */
final class Html {

    private static final Escaper ESCAPER = HtmlEscapers.htmlEscaper();

    /* Tabs and line breaks are spaces in HTML. All other controls, marks that turn the direction of text included, would
     * let a title change how its neighbours read. */
    private static final Pattern SPACE = Pattern.compile("[\\t\\n\\r]+");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    private final StringBuilder buffer = new StringBuilder();
    private final Appendable out;

    Html(Appendable out) {
        this.out = out;
    }

    /** Text of any origin as markup that shows it and does nothing else. */
    static String safe(String text) {
        if (isPlain(text)) {
            return text;
        }
        String clean = CONTROL.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("\ufffd");
        String escaped = ESCAPER.escape(clean);
        return isAscii(escaped) ? escaped : ascii(escaped);
    }

    /** Whether text is made of nothing but letters, figures and the commonest signs: most is, and needs no work. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > 'z' || sign == '<' || sign == '>' || sign == '&' || sign == '"' || sign == '\'') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7e) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (point <= 0x7e) {
                ascii.append((char) point);
            } else {
                ascii.append("&#").append(point).append(';');
            }
        });
        return ascii.toString();
    }

    /** Opens an element, with attributes as name and value in turn. */
    Html open(String tag, String... attributes) {
        buffer.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            buffer.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(safe(attributes[i + 1]))
                    .append('"');
        }
        buffer.append('>');
        return this;
    }

    /** Closes an element. */
    Html close(String tag) {
        buffer.append("</").append(tag).append('>');
        return this;
    }

    /** Closes an element and ends the line. */
    Html end(String tag) {
        close(tag);
        buffer.append('\n');
        return this;
    }

    /** An element that holds text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Text. */
    Html text(String text) {
        buffer.append(safe(text));
        return this;
    }

    /** Our own markup, as it stands. */
    Html markup(String own) {
        buffer.append(own);
        return this;
    }

    /** A line of its own that holds text. */
    Html line(String tag, String text, String... attributes) {
        element(tag, text, attributes);
        buffer.append('\n');
        return this;
    }

    /** A small drawing of the page's shapes, which says nothing that the text beside it does not. */
    Html shape(String name) {
        buffer.append("<svg class=\"shape\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><use href=\"#")
                .append(name)
                .append("\"/></svg>");
        return this;
    }

    /** Hands what is written so far to the output. */
    void handOn() throws IOException {
        out.append(buffer);
        buffer.setLength(0);
    }
}
