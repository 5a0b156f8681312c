package io.github.councillor.json;

import java.util.regex.Pattern;

/**
 * Input that is refused: one place, what was found there, what was expected. Nothing of it is half read.
 *
 * <p>The place is a JSON Pointer where the text is JSON, or a line where it is not.
 */
public final class RefusedInput extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 80;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final String pointer;
    private final int line;
    private final String found;
    private final String expected;

    private RefusedInput(String pointer, int line, String found, String expected) {
        super((line > 0 ? "line " + line : pointer.isEmpty() ? "the document" : pointer) + ": found " + found
                + ", expected " + expected);
        this.pointer = pointer;
        this.line = line;
        this.found = found;
        this.expected = expected;
    }

    /** Refuses a value at a JSON Pointer. */
    static RefusedInput at(String pointer, String found, String expected) {
        return new RefusedInput(pointer, 0, found, expected);
    }

    /** Refuses text at a line, counted from 1. */
    static RefusedInput atLine(int line, String found, String expected) {
        return new RefusedInput("", line, found, expected);
    }

    /** The JSON Pointer; empty for the whole document or where a line is given. */
    public String pointer() {
        return pointer;
    }

    /** The line, from 1; 0 where a pointer is given. */
    public int line() {
        return line;
    }

    /** What was found. */
    public String found() {
        return found;
    }

    /** What was expected. */
    public String expected() {
        return expected;
    }

    /** A value for a message: in quotation marks, shortened, control characters made visible. */
    static String quote(String value) {
        String shortened = value.length() <= LONGEST_QUOTE
                ? value
                : value.substring(0, LONGEST_QUOTE) + "... (" + value.length() + " characters)";
        return '"' + UNSEEN.matcher(shortened).replaceAll("\ufffd") + '"';
    }
}
