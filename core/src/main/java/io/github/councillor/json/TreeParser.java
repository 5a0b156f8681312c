package io.github.councillor.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** The parser of what is held in memory as a tree, which may not be large; equal texts in it are one. */
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
        return delegate.nextToken();
    }

    @Override
    public String getText() throws IOException {
        return texts.share(delegate.getText());
    }
}
