package io.github.councillor.plan;

import java.util.Objects;

/** A value as it stands in the source, and what was read from it. */
public final class Written {

    private final String place;
    private final String path;
    private final String written;
    private final String read;
    private final String note;

    private Written(String place, String path, String written, String read, String note) {
        this.place = place;
        this.path = path;
        this.written = written;
        this.read = read;
        this.note = note;
    }

    /**
     * A value.
     *
     * @param pointer its place, a JSON Pointer
     * @param written the words as they stand
     * @param read what was read, in words; empty where nothing was
     * @param note a transcriber's note that stands inside the value, kept apart; empty where there is none
     */
    public Written(String pointer, String written, String read, String note) {
        this(pointer, "", written, read, note);
    }

    /**
     * A value below a place. A long plan has very many, and holds each place and each path once.
     *
     * @param place the place of what it belongs to, as {@code /items/0}
     * @param path the way from there, as {@code /title}
     * @param written the words as they stand
     * @param read what was read, in words; empty where nothing was
     * @param note a transcriber's note that stands inside the value, kept apart; empty where there is none
     */
    public static Written below(String place, String path, String written, String read, String note) {
        return new Written(place, path, written, read, note);
    }

    /** Its place, a JSON Pointer. */
    public String pointer() {
        return place.concat(path);
    }

    /** The words as they stand. */
    public String written() {
        return written;
    }

    /** What was read, in words; empty where nothing was. */
    public String read() {
        return read;
    }

    /** A transcriber's note that stands inside the value, kept apart; empty where there is none. */
    public String note() {
        return note;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Written that
                && pointer().equals(that.pointer())
                && written.equals(that.written)
                && read.equals(that.read)
                && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer(), written, read, note);
    }

    @Override
    public String toString() {
        return pointer() + ": \"" + written + "\" read as \"" + read + "\"" + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
