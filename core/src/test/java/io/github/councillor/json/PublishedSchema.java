package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

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

    /** A schema that ships beside the readers, as {@code plan-1}. */
    static PublishedSchema named(String name) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream(name + ".schema.json")) {
            return new PublishedSchema(MAPPER.readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the schema has against a document; nothing where it validates. */
    List<String> against(JsonNode document) {
        return schema.validate(document).stream().map(Error::toString).toList();
    }

    /** The words of a closed list at a place of the schema, null left out. */
    List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        for (JsonNode word : text.at(pointer)) {
            if (word.isTextual()) {
                words.add(word.textValue());
            }
        }
        return words;
    }

    /** Asserts that the closed list at a place of the schema is that of the model. */
    <T> void lists(String pointer, T[] values, Function<T, String> word) {
        assertThat(words(pointer))
                .as(pointer)
                .containsExactlyElementsOf(Arrays.stream(values).map(word).toList());
    }

    /** A file of {@code examples/plans}. */
    static JsonNode example(String file) {
        return example("plans", file);
    }

    /** A file of a folder of examples. */
    static JsonNode example(String folder, String file) {
        try {
            return MAPPER.readTree(Files.readAllBytes(Path.of("..", "examples", folder, file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A copy of a document with one value put in another's place; where the value is empty, the old one is taken out. A
     * pointer that ends in {@code /-} adds to a list.
     */
    static JsonNode changed(JsonNode document, String pointer, String value) {
        JsonNode copy = document.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            if (name.equals("-")) {
                list.add(json(value));
            } else {
                list.set(Integer.parseInt(name), json(value));
            }
        } else if (!(parent instanceof ObjectNode object)) {
            throw new IllegalArgumentException("no object at " + pointer);
        } else if (value.isEmpty()) {
            if (object.remove(name) == null) {
                throw new IllegalArgumentException("nothing at " + pointer);
            }
        } else {
            object.set(name, json(value));
        }
        return copy;
    }

    /** A document as a reader gets it. */
    static InputStream stream(JsonNode document) {
        return new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
