package io.github.councillor.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.councillor.decision.Decision;
import io.github.councillor.json.PlanFile;
import io.github.councillor.plan.ForwardPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The facts of one decision, as an entry in our own strict shape {@code plan/1}, and how they differ from lawful ones.
 * Immutable; each change returns another.
 */
final class Facts {

    static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode entry;

    private Facts(ObjectNode entry) {
        this.entry = entry;
    }

    /** The facts of an entry. */
    static Facts of(JsonNode entry) {
        return new Facts(entry.deepCopy());
    }

    /** The same facts with another at a place below the entry; objects on the way are made where they are missing. */
    Facts with(String pointer, JsonNode value) {
        ObjectNode changed = entry.deepCopy();
        parent(changed, JsonPointer.compile(pointer)).set(last(pointer), value);
        return new Facts(changed);
    }

    Facts with(String pointer, String value) {
        return with(pointer, JSON.getNodeFactory().textNode(value));
    }

    Facts with(String pointer, boolean value) {
        return with(pointer, JSON.getNodeFactory().booleanNode(value));
    }

    /** The same facts, stated to be none at a place. */
    Facts withNone(String pointer) {
        return with(pointer, JSON.nullNode());
    }

    /** The same facts, without a word on one of them. */
    Facts without(String pointer) {
        ObjectNode changed = entry.deepCopy();
        parent(changed, JsonPointer.compile(pointer)).remove(last(pointer));
        return new Facts(changed);
    }

    private static ObjectNode parent(ObjectNode root, JsonPointer pointer) {
        ObjectNode node = root;
        for (JsonPointer at = pointer; !at.tail().matches(); at = at.tail()) {
            JsonNode next = node.get(at.getMatchingProperty());
            node = next instanceof ObjectNode object ? object : node.putObject(at.getMatchingProperty());
        }
        return node;
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The plan of this one entry, read as any file is. */
    ForwardPlan plan() {
        ObjectNode plan = JSON.createObjectNode().put("councillor", "plan/1");
        plan.putObject("authority").put("name", "Loamshire County Council").put("kind", "county");
        plan.putArray("entries").add(entry);
        try {
            return PlanFile.read(new ByteArrayInputStream(JSON.writeValueAsBytes(plan)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The decision. */
    Decision decision() {
        return plan().entries().get(0).decision();
    }

    @Override
    public String toString() {
        return entry.toString();
    }
}
