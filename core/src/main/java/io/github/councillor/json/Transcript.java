package io.github.councillor.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.fact.Fact;
import io.github.councillor.plan.Written;
import io.github.councillor.published.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was read from a published value, kept beside what was written, so that no word of a page is lost in silence. */
final class Transcript {

    /** The meaning of a value that is shown and that no rule uses. */
    static final String KEPT = "kept, not used";

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

    /** Another meaning of a value that was read already; of one that was not, none. */
    void also(String pointer, String meaning) {
        reread(pointer, before -> before.read() + "; " + meaning);
    }

    /** What a value that was read means after all. */
    void reread(String pointer, Function<Written, String> meaning) {
        for (int i = 0; i < read.size(); i++) {
            Written before = read.get(i);
            if (before.pointer().equals(pointer)) {
                read.set(i, kept(pointer, before.written(), meaning.apply(before), before.note()));
            }
        }
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

    /** Reads a field by its phrase, and keeps what was read beside what was written. */
    <T> Fact<T> phrase(Cursor item, String field, Function<String, Fact<T>> phrase) {
        Optional<String> given = item.text(field);
        if (given.isEmpty()) {
            return Fact.unstated();
        }
        Fact<T> fact = phrase.apply(given.get());
        fact(item.pointerTo(field), given.get(), fact, Noted.split(given.get()).note());
        return fact;
    }

    /** A field that no rule uses: shown as it stands. */
    void keep(Cursor item, String field) {
        item.given(field).ifPresent(value -> {
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    read(item.pointerTo(field) + "/" + i, textOf(value.get(i)), KEPT, "");
                }
            } else {
                read(item.pointerTo(field), textOf(value), KEPT, "");
            }
        });
    }

    /** Quotes the fields of an object that nobody asked for. */
    void quoteRest(Cursor cursor) {
        for (Map.Entry<String, JsonNode> field : cursor.rest()) {
            unread(cursor.pointerTo(field.getKey()), textOf(field.getValue()));
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
