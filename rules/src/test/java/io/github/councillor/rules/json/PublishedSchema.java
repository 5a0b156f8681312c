package io.github.councillor.rules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A schema as it ships, held against documents by an independent validator. */
final class PublishedSchema {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode text;
    private final Schema schema;

    private PublishedSchema(JsonNode text) {
        this.text = text;
        this.schema = REGISTRY.getSchema(text);
    }

    /** A schema that ships beside the writers, as {@code report-1}. */
    static PublishedSchema named(String name) {
        return new PublishedSchema(shipped(name));
    }

    /** The same, with no room for a field that it does not describe: nothing may be written that is not described. */
    static PublishedSchema closed(String name) {
        JsonNode schema = shipped(name);
        schema.get("$defs").forEach(PublishedSchema::close);
        return new PublishedSchema(schema);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && object.has("properties")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(PublishedSchema::close);
    }

    private static JsonNode shipped(String name) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream(name + ".schema.json")) {
            return MAPPER.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the schema has against a document; nothing where it validates. */
    List<String> against(JsonNode document) {
        return schema.validate(document).stream().map(Error::toString).toList();
    }

    /** The words of a closed list at a place of the schema. */
    List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        text.at(pointer).forEach(word -> words.add(word.textValue()));
        return words;
    }

    /** A file of {@code examples/plans}. */
    static Path example(String file) {
        return Path.of("..", "examples", "plans", file);
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    static JsonNode json(Path file) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A copy of a document with one value put in another's place, apostrophes for quotation marks; where the value is
     * empty, the old one is taken out.
     */
    static JsonNode changed(JsonNode document, String pointer, String value) {
        JsonNode copy = document.deepCopy();
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        if (!(copy.at(pointer.substring(0, last)) instanceof ObjectNode parent)) {
            throw new IllegalArgumentException("no object at " + pointer);
        }
        if (!value.isEmpty()) {
            parent.set(name, json(value.replace('\'', '"')));
        } else if (parent.remove(name) == null) {
            throw new IllegalArgumentException("nothing at " + pointer);
        }
        return copy;
    }
}
