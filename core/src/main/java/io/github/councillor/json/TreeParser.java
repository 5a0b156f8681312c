package io.github.councillor.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/**
 * The parser of what is held in memory as a tree, which may not be large; equal texts in it are one. A text is whole
 * characters without NUL: an escape can write what no UTF-8 holds, and what a later reader would cut off.
 */
final class TreeParser extends JsonParserDelegate {

    private final SharedTexts texts = new SharedTexts();
    private String pointer = "";
    private int most;
    private int values;

    TreeParser(JsonParser parser) {
        super(parser);
    }

    /**
     * Begins to count anew: from here on there may be no more than this.
     *
     * @param already how many of them there were before
     * @return how many there were since the last time
     */
    int limit(String place, int mostValues, int already) {
        int before = values;
        pointer = place;
        most = mostValues;
        values = already;
        return before;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        values++;
        if (values > most) {
            throw RefusedInput.at(pointer, "more values than may stand here", "at most " + most);
        }
        JsonToken token = delegate.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            requireWhole(delegate.getText(), "a text", delegate.getParsingContext());
        } else if (token == JsonToken.FIELD_NAME) {
            requireWhole(
                    delegate.currentName(),
                    "a field name",
                    delegate.getParsingContext().getParent());
        }
        return token;
    }

    private static void requireWhole(String text, String what, JsonStreamContext place) {
        if (text.indexOf('\0') >= 0) {
            throw RefusedInput.at(
                    place.pathAsPointer().toString(),
                    what + " with a NUL: " + RefusedInput.quote(text),
                    what + " without");
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    i++;
                } else {
                    throw RefusedInput.at(
                            place.pathAsPointer().toString(),
                            what + " with half a character: " + RefusedInput.quote(text),
                            "both halves of a surrogate pair");
                }
            }
        }
    }

    @Override
    public String getText() throws IOException {
        return texts.share(delegate.getText());
    }
}
