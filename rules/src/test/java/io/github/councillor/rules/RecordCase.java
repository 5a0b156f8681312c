package io.github.councillor.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.json.RecordFile;
import io.github.councillor.law.Requirement;
import io.github.councillor.law.Requirements;
import io.github.councillor.rules.Case.Expected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One case of a councillor's record: a lawful one, how the facts differ from it, and what is to be found.
 *
 * @param name the case, in a sentence
 * @param source where the expectation comes from
 * @param record the facts
 * @param findings what is to be found, in the order of the requirements
 * @param considers what is to be considered, among other things
 * @param ignores what is not to be considered
 */
record RecordCase(
        String name,
        String source,
        CouncillorRecord record,
        List<Expected> findings,
        List<Requirement> considers,
        List<Requirement> ignores) {

    private static final List<String> FILES = List.of("section-85-attendance", "section-319zza-training");

    static Stream<RecordCase> all() {
        return FILES.stream().flatMap(RecordCase::of);
    }

    private static Stream<RecordCase> of(String file) {
        JsonNode document = read(file);
        JsonNode lawful = document.get("lawful");
        String usual = lawful.fieldNames().next();
        return ImmutableList.copyOf(document.get("cases")).stream()
                .map(node -> new RecordCase(
                        node.get("name").textValue(),
                        node.get("source").textValue(),
                        record(lawful.get(node.path("lawful").asText(usual)).deepCopy(), node),
                        ImmutableList.copyOf(node.get("finds")).stream()
                                .map(RecordCase::expected)
                                .toList(),
                        requirements(node.path("considers")),
                        requirements(node.path("ignores"))));
    }

    private static JsonNode read(String file) {
        try (InputStream in = RecordCase.class.getResourceAsStream("/cases/" + file + ".json")) {
            return Facts.JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static CouncillorRecord record(ObjectNode facts, JsonNode node) {
        node.path("with")
                .properties()
                .forEach(change -> facts.set(change.getKey().substring(1), change.getValue()));
        node.path("without").forEach(pointer -> facts.remove(pointer.textValue().substring(1)));
        try {
            return RecordFile.read(new ByteArrayInputStream(Facts.JSON.writeValueAsBytes(facts)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Expected expected(JsonNode node) {
        Map<String, String> values = Maps.newLinkedHashMap();
        node.path("values")
                .properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().asText()));
        return new Expected(
                node.get("finding").textValue(),
                values,
                Optional.ofNullable(node.get("words")).map(JsonNode::textValue),
                Optional.ofNullable(node.get("pointer")).map(JsonNode::textValue));
    }

    private static List<Requirement> requirements(JsonNode codes) {
        return ImmutableList.copyOf(codes).stream()
                .map(code -> Requirements.named(code.textValue()).orElseThrow())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
