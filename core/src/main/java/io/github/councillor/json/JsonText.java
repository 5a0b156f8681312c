package io.github.councillor.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The one set-up of the JSON parser: strict syntax, UTF-8, no duplicate keys, and limits on everything that can grow.
 *
 * <p>The elements of one long list are read one at a time, so that a file at the limit does not need many times its size
 * in memory.
 */
final class JsonText {

    /** The longest file, in bytes. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    /** The longest string, in characters. */
    static final int MAX_STRING = 1024 * 1024;

    /** The longest name of a field, in characters. */
    static final int MAX_NAME = 1_000;

    /** The longest number, in figures. */
    static final int MAX_NUMBER = 100;

    /** The deepest nesting. */
    static final int MAX_DEPTH = 64;

    /** The most elements of the list of entries. */
    static final int MAX_ENTRIES = 20_000;

    /** The most JSON tokens in a file: about forty fields for each of the most entries. */
    static final long MAX_TOKENS = 2_000_000;

    /** The most JSON tokens in one entry. */
    static final int MAX_TOKENS_OF_ENTRY = 10_000;

    /** The most JSON tokens beside the list of entries. */
    static final int MAX_TOKENS_BESIDE = 50_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_STRING)
                            .maxNameLength(MAX_NAME)
                            .maxNumberLength(MAX_NUMBER)
                            .maxTokenCount(MAX_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** What the parser says about itself, which is no help to the reader of a plan. */
    private static final Pattern PARSERS_ADVICE = Pattern.compile(
            " \\(not recognized as one [^)]*\\)|: enable `[^`]*` to allow|: was expecting \\(JSON .*|: expected a valid value .*");

    private final byte[] bytes;

    private JsonText(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a whole input within the limit.
     *
     * @throws IOException when it cannot be read
     * @throws RefusedInput when it is too long, empty, or not UTF-8
     */
    static JsonText of(InputStream in) throws IOException {
        byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, MAX_BYTES + 1L));
        if (bytes.length > MAX_BYTES) {
            throw RefusedInput.at("", "more than " + MAX_BYTES + " bytes", "a file of at most 16 MiB");
        }
        JsonText text = new JsonText(bytes);
        text.requireUtf8();
        return text;
    }

    /**
     * Reads the document, an object: each element of a long list by its reader as it comes, every other field as a tree.
     *
     * @param lists the fields that hold long lists, each with what is done with an element, given its pointer
     * @return all fields, the long lists as empty ones
     */
    Map<String, JsonNode> read(Map<String, BiConsumer<String, JsonNode>> lists) {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        int start = startsWithMark() ? 3 : 0;
        try (TreeParser parser = new TreeParser(MAPPER.createParser(bytes, start, bytes.length - start))) {
            try {
                fields(parser, lists, others);
                return others;
            } catch (JsonProcessingException malformed) {
                throw refused(malformed, parser.currentLocation());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory", impossible);
        }
    }

    private static void fields(
            TreeParser parser, Map<String, BiConsumer<String, JsonNode>> lists, Map<String, JsonNode> others)
            throws IOException {
        parser.limit("", MAX_TOKENS_BESIDE, 0);
        if (parser.nextToken() == null) {
            throw RefusedInput.atLine(1, "an empty file", "a JSON object");
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw RefusedInput.at("", describe(parser.currentToken()), "an object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            BiConsumer<String, JsonNode> reader = lists.get(name);
            if (parser.nextToken() == JsonToken.START_ARRAY && reader != null) {
                elements(parser, "/" + name, reader);
                others.put(name, MAPPER.createArrayNode());
            } else {
                others.put(name, MAPPER.readTree(parser));
            }
        }
        if (parser.nextToken() != null) {
            throw RefusedInput.atLine(
                    parser.currentTokenLocation().getLineNr(), "something after the document", "the end of the file");
        }
    }

    /** Whether the bytes begin with the byte order mark of UTF-8. */
    private boolean startsWithMark() {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** Reads a short document whole. */
    Cursor object() {
        return object(read(Map.of()));
    }

    /** The fields of a document as one object. */
    static Cursor object(Map<String, JsonNode> fields) {
        ObjectNode object = MAPPER.createObjectNode();
        fields.forEach(object::set);
        return Cursor.object("", object);
    }

    private static void elements(TreeParser parser, String pointer, BiConsumer<String, JsonNode> reader)
            throws IOException {
        int count = 0;
        int beside = parser.limit(pointer + "/0", MAX_TOKENS_OF_ENTRY, 0);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count == MAX_ENTRIES) {
                throw RefusedInput.at(
                        pointer, "more than " + MAX_ENTRIES + " entries", "at most " + MAX_ENTRIES + " entries");
            }
            reader.accept(pointer + "/" + count, MAPPER.readTree(parser));
            count++;
            parser.limit(pointer + "/" + count, MAX_TOKENS_OF_ENTRY, 0);
        }
        parser.limit("", MAX_TOKENS_BESIDE, beside);
    }

    private static RefusedInput refused(JsonProcessingException malformed, JsonLocation reached) {
        JsonLocation location = malformed.getLocation() == null ? reached : malformed.getLocation();
        int line = Math.max(1, location.getLineNr());
        String message = malformed.getOriginalMessage();
        if (malformed instanceof StreamConstraintsException) {
            return overLimit(line, message);
        }
        if (message.startsWith("Duplicate field")) {
            return RefusedInput.atLine(
                    line, "the field " + RefusedInput.quote(between(message)) + " twice", "every field once");
        }
        if (message.startsWith("Unexpected end-of-input")) {
            return RefusedInput.atLine(line, "the end of the file", "the rest of the document");
        }
        if (message.startsWith("Illegal unquoted character")) {
            return RefusedInput.atLine(line, "a control character inside a string", "it escaped, as \\u0009");
        }
        return RefusedInput.atLine(line, "text that is not JSON: " + firstSentence(message), "JSON");
    }

    private static RefusedInput overLimit(int line, String message) {
        if (message.contains("nesting depth")) {
            return RefusedInput.atLine(
                    line, "nesting deeper than " + MAX_DEPTH + " levels", "at most " + MAX_DEPTH + " levels");
        }
        if (message.contains("String value length")) {
            return RefusedInput.atLine(
                    line, "a text longer than " + MAX_STRING + " characters", "at most " + MAX_STRING + " characters");
        }
        if (message.contains("Name length")) {
            return RefusedInput.atLine(
                    line,
                    "a field name longer than " + MAX_NAME + " characters",
                    "at most " + MAX_NAME + " characters");
        }
        if (message.contains("Number value length")) {
            return RefusedInput.atLine(
                    line, "a number longer than " + MAX_NUMBER + " figures", "at most " + MAX_NUMBER + " figures");
        }
        return RefusedInput.atLine(line, "more than " + MAX_TOKENS + " values", "at most " + MAX_TOKENS + " values");
    }

    private static String between(String message) {
        int first = message.indexOf('\'');
        int last = message.lastIndexOf('\'');
        return first >= 0 && last > first ? message.substring(first + 1, last) : message;
    }

    private static String firstSentence(String message) {
        String line = PARSERS_ADVICE
                .matcher(message.lines().findFirst().orElse(""))
                .replaceAll("")
                .trim();
        return line.length() > 160 ? line.substring(0, 160) + "..." : line;
    }

    private static String describe(JsonToken token) {
        return switch (token) {
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_NULL -> "null";
            default -> "a value";
        };
    }

    private void requireUtf8() {
        // a NUL among the first bytes is UTF-16 or UTF-32, which the parser would guess
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                throw RefusedInput.atLine(1, "bytes that are not UTF-8", "text in UTF-8");
            }
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8_192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                throw RefusedInput.atLine(lineOf(in.position()), "bytes that are not UTF-8", "text in UTF-8");
            }
            if (result.isUnderflow()) {
                return;
            }
            out.clear();
        }
    }

    private int lineOf(int position) {
        int line = 1;
        for (int i = 0; i < position && i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
