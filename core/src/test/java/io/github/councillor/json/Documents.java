package io.github.councillor.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.councillor.plan.ForwardPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents for the readers of this package: whole examples, and the same with one value changed. */
final class Documents {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /**
     * One value changed, and what is said of it.
     *
     * @param place the value's place
     * @param value what is put there; empty where the value is taken out
     * @param refusedAt the pointer of the refusal
     * @param schema whether the schema refuses it too
     */
    record Change(String place, String value, String refusedAt, String found, String expected, boolean schema) {

        @Override
        public String toString() {
            return place + " = " + (value.isEmpty() ? "(taken out)" : value);
        }
    }

    private Documents() {}

    /** A resource beside this class. */
    static String text(String resource) {
        try {
            return Resources.toString(Resources.getResource(Documents.class, resource), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows of a table of changes; apostrophes stand for quotation marks. */
    static List<Change> changes(String resource) {
        return text(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replace('\'', '"').split("\\|", -1))
                .map(cells -> new Change(
                        cells[0].trim(),
                        cells[1].trim(),
                        cells[2].trim(),
                        cells[3].trim(),
                        cells[4].trim(),
                        cells[5].trim().equals("yes")))
                .toList();
    }

    /** A document with a change made. */
    static JsonNode changed(String document, Change change) {
        JsonNode root = json(document);
        int last = change.place().lastIndexOf('/');
        String name = change.place().substring(last + 1).replace("~1", "/").replace("~0", "~");
        JsonNode parent = root.at(change.place().substring(0, last));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), json(change.value()));
        } else if (change.value().isEmpty()) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, json(change.value()));
        }
        return root;
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** What a shipped schema has against a document. */
    static List<String> against(String schema, JsonNode document) {
        JsonNode shipped = json(text(schema + ".schema.json"));
        return SCHEMAS.getSchema(shipped).validate(document).stream()
                .map(Error::toString)
                .toList();
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static InputStream stream(JsonNode document) {
        return stream(document.toString());
    }

    static ForwardPlan plan(String text) {
        try {
            return PlanFile.read(stream(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
