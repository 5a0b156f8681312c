package io.github.councillor.rules.report;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.activity.Evidence;
import java.util.Map;

/**
 * What a record shows by one kind of evidence; of one body, where there are several.
 *
 * @param evidence the kind
 * @param showing whether it shows it
 * @param values the counts and days, by name; every name in the wording is one of them
 * @param wording the words: what the record says, and the next act where it does not show it
 */
public record EvidenceReport(Evidence evidence, Showing showing, Map<String, Object> values, Wording wording) {

    /** Copies the values. */
    public EvidenceReport {
        values = ImmutableMap.copyOf(values);
    }

    /** What the record says, with counts and days. */
    public String because() {
        return Wording.fill(wording.because(), values);
    }

    /** What to do next; empty where the evidence is shown. */
    public String next() {
        return Wording.fill(wording.remedy(), values);
    }
}
