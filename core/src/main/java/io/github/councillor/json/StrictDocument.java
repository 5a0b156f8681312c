package io.github.councillor.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A document of our own that is a list of rows: strictly read, every refusal with its pointer. */
public final class StrictDocument {

    private final Cursor cursor;

    private StrictDocument(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads a document.
     *
     * @param in JSON in UTF-8, at most 16 MiB
     * @param shape what its field {@code councillor} must say, as {@code answers/1}
     * @param list the one other field, a list
     * @throws IOException when the stream cannot be read
     * @throws RefusedInput when the document is refused
     */
    public static StrictDocument read(InputStream in, String shape, String list) throws IOException {
        Cursor cursor = JsonText.of(in).object();
        cursor.requireShape(shape);
        if (cursor.given(list).isEmpty()) {
            throw RefusedInput.at(cursor.pointerTo(list), "no such field", "a list");
        }
        return new StrictDocument(cursor);
    }

    /** The rows of a list, each read whole: a field that the reader does not ask for is refused. */
    public <T> List<T> list(String field, Function<Row, T> reader) {
        ImmutableList.Builder<T> rows = ImmutableList.builder();
        for (Cursor row : cursor.objects(field)) {
            rows.add(read(row, reader));
        }
        cursor.nothingElse();
        return rows.build();
    }

    private static <T> T read(Cursor cursor, Function<Row, T> reader) {
        T value;
        try {
            value = reader.apply(new Row(cursor));
        } catch (IllegalArgumentException nonsense) {
            throw RefusedInput.at(cursor.pointer(), String.valueOf(nonsense.getMessage()), "values that make sense");
        }
        cursor.nothingElse();
        return value;
    }

    /** One row. */
    public static final class Row {

        private final Cursor cursor;

        private Row(Cursor cursor) {
            this.cursor = cursor;
        }

        /** A text that must be there. */
        public String text(String field) {
            return cursor.requiredText(field);
        }

        /** A text, or another where it is absent. */
        public String textOr(String field, String other) {
            return cursor.text(field).orElse(other);
        }

        /** A day that must be there. */
        public LocalDate day(String field) {
            return cursor.required(field, cursor.day(field), "a day");
        }

        /** A word of a closed list that must be there. */
        public <T> T word(String field, Function<String, Optional<T>> named, String expected) {
            return cursor.required(field, cursor.word(field, named, expected), "one of " + expected);
        }
    }
}
