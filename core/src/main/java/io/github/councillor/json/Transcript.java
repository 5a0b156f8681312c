package io.github.councillor.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.fact.Fact;
import io.github.councillor.plan.Written;
import java.util.ArrayList;
import java.util.List;

/** What was read from a published value, kept beside what was written, so that no word of a page is lost in silence. */
final class Transcript {

    private final String place;
    private final SharedTexts texts;
    private final List<Written> read = new ArrayList<>();
    private final List<Written> unread = new ArrayList<>();
    private final List<String> setAside = new ArrayList<>();

    /**
     * A transcript.
     *
     * @param place the pointer at which all its values stand, or above
     * @param texts what texts are shared with
     */
    Transcript(String place, SharedTexts texts) {
        this.place = place;
        this.texts = texts;
    }

    void read(String pointer, String written, String meaning, String note) {
        read.add(kept(pointer, written, meaning, note));
    }

    void unread(String pointer, String written) {
        unread.add(kept(pointer, written, "", ""));
    }

    private Written kept(String pointer, String written, String meaning, String note) {
        return Written.below(
                place,
                texts.share(pointer.substring(place.length())),
                texts.share(written),
                texts.share(meaning),
                texts.share(note));
    }

    void setAside(String pointer) {
        setAside.add(pointer);
    }

    /** A fact that was, or was not, read from a value. */
    void fact(String pointer, String written, Fact<?> fact, String note) {
        if (fact instanceof Fact.Known<?> known) {
            read(pointer, written, known.value().toString(), note);
        } else if (fact.isNone()) {
            read(pointer, written, "none", note);
        } else {
            unread(pointer, written);
        }
    }

    /** A field's value as text: a string as it stands, anything else as JSON. */
    static String textOf(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    List<Written> read() {
        return read;
    }

    List<Written> unread() {
        return unread;
    }

    List<String> setAside() {
        return setAside;
    }
}
