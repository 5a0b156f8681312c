package io.github.councillor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A schema as it ships, held against output by an independent validator: with no room for a field that it does not
 * describe, so that nothing is written that is not described.
 */
final class PublishedSchema {

    private final Schema schema;

    private PublishedSchema(Schema schema) {
        this.schema = schema;
    }

    /** A schema by the name of its contract, as {@code duties/1}. */
    static PublishedSchema of(String contract) {
        JsonNode shared = shipped("statement/1");
        close(shared);
        JsonNode text = shipped(contract);
        close(text);
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of("urn:councillor:schema:statement-1", shared.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        return new PublishedSchema(
                registry.getSchema(SchemaLocation.of("urn:councillor:schema:" + contract.replace('/', '-')), text));
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(PublishedSchema::close);
    }

    /** A schema as it stands in the jar. */
    static JsonNode shipped(String contract) {
        String file = contract.replace('/', '-') + ".schema.json";
        try (InputStream in = PublishedSchema.class.getResourceAsStream(file)) {
            return Run.MAPPER.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of a closed list that the schemas share. */
    static List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        shipped("statement/1").at(pointer).forEach(word -> words.add(word.textValue()));
        return words;
    }

    /** What the schema has against a document; nothing where it validates. */
    List<String> against(JsonNode document) {
        return schema.validate(document).stream().map(Error::toString).toList();
    }
}
