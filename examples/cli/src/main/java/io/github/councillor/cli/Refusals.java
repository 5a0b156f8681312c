package io.github.councillor.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.councillor.json.RefusedInput;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.rules.OutOfScope;
import io.github.councillor.rules.report.Library;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why an input was refused: its place, what was found, what was expected. */
record Refusals(String pointer, int line, String found, String expected) {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    static Refusals of(Throwable refused) {
        if (refused instanceof RefusedInput input) {
            return new Refusals(input.pointer(), input.line(), input.found(), input.expected());
        }
        if (refused instanceof NoSuchFileException) {
            return new Refusals("", 0, "no such file", "a file that can be read");
        }
        if (refused instanceof AccessDeniedException) {
            return new Refusals("", 0, "a file that may not be read", "a file that can be read");
        }
        if (refused instanceof FileSystemException unreadable && unreadable.getReason() != null) {
            return new Refusals("", 0, unreadable.getReason(), "a file that can be read");
        }
        if (refused instanceof OutOfScope) {
            return new Refusals(
                    "/authority", 0, String.valueOf(refused.getMessage()), "an English council with an executive");
        }
        if (refused instanceof OutsideCoveredDays day) {
            return new Refusals(
                    day.place(),
                    0,
                    '"' + day.day().toString() + '"',
                    "a day for which law is held, from " + day.covered().from());
        }
        if (refused instanceof OutOfMemoryError) {
            return new Refusals("", 0, "more than the memory of this run holds", "a smaller file, or more memory");
        }
        if (refused instanceof RuntimeException) {
            return new Refusals("", 0, "a fault of this program: " + refused, "a file that it can check");
        }
        return new Refusals("", 0, String.valueOf(refused.getMessage()), "a file that can be read");
    }

    /** As one line of JSON, in the place of a report. */
    void print(String schema, String file, PrintWriter out) {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("schema", schema);
            json.writeStringField("library", Library.VERSION);
            json.writeStringField("file", file);
            json.writeObjectFieldStart("error");
            if (line > 0) {
                json.writeNumberField("line", line);
            } else {
                json.writeStringField("pointer", pointer);
            }
            json.writeStringField("found", found);
            json.writeStringField("expected", expected);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.println();
    }

    /** One clear line. */
    static String words(Throwable refused) {
        if (refused instanceof RefusedInput || refused instanceof OutOfScope) {
            return String.valueOf(refused.getMessage());
        }
        Refusals refusal = of(refused);
        return (refusal.pointer().isEmpty() ? "" : refusal.pointer() + ": ") + "found " + refusal.found()
                + ", expected " + refusal.expected();
    }
}
