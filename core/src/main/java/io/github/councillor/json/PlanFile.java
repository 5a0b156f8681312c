package io.github.councillor.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.plan.ForwardPlan;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Reads a plan from JSON, in either of two shapes.
 *
 * <p>A document that carries {@code "councillor": "plan/1"} is our own strict shape, whose schema is
 * {@code plan-1.schema.json}: an unknown field is refused. Any other with a list {@code items} is a plan as a council
 * published it: what cannot be read is kept and quoted.
 */
public final class PlanFile {

    private PlanFile() {}

    /**
     * Reads a plan.
     *
     * @param in JSON in UTF-8, at most 16 MiB, with at most 20,000 entries; it is read to its end and not closed
     * @throws IOException when the stream cannot be read
     * @throws RefusedInput when the document is refused; it names the place, what was found and what was expected
     */
    public static ForwardPlan read(InputStream in) throws IOException {
        StrictPlan strict = new StrictPlan();
        PublishedPlan published = new PublishedPlan();
        Map<String, JsonNode> fields = JsonText.of(in).read(Map.of("entries", strict::entry, "items", published::item));
        Cursor document = JsonText.object(fields);
        if (document.has("councillor")) {
            return strict.plan(document);
        }
        if (document.has("items")) {
            return published.plan(document);
        }
        throw RefusedInput.at(
                "",
                "an object without items and without \"councillor\"",
                "a plan: items as published, or \"councillor\": \"plan/1\" with entries");
    }
}
