package io.github.councillor.rules;

import com.google.common.collect.ImmutableList;
import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.EntryReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Entries that are counted under other readings than those in the head of the report, as where a constitution comes into
 * force within the plan.
 */
final class ReadingsThatDiffer {

    private ReadingsThatDiffer() {}

    /** One warning for each set of readings that is not that of the head. */
    static List<String> warnings(Map<Requirement, Readings.Adopted> head, List<EntryReport> entries) {
        Map<Map<Requirement, Readings.Adopted>, List<String>> others = new LinkedHashMap<>();
        for (EntryReport entry : entries) {
            Map<Requirement, Readings.Adopted> readings = entry.report().readings();
            if (!readings.equals(head)) {
                others.computeIfAbsent(readings, unseen -> new ArrayList<>()).add(entry.pointer());
            }
        }
        return others.entrySet().stream()
                .map(other -> "the readings of clear days shown for the plan are those of its first entry; "
                        + entries(other.getValue()) + " counted otherwise: " + differing(head, other.getKey()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String entries(List<String> pointers) {
        return pointers.size() == 1
                ? pointers.get(0) + " is"
                : pointers.size() + " entries, from " + pointers.get(0) + " on, are";
    }

    private static String differing(
            Map<Requirement, Readings.Adopted> head, Map<Requirement, Readings.Adopted> readings) {
        return readings.entrySet().stream()
                .filter(reading -> !reading.getValue().equals(head.get(reading.getKey())))
                .map(reading -> reading.getKey().code() + " "
                        + reading.getValue().reading().word() + " ("
                        + reading.getValue().source() + ")")
                .collect(Collectors.joining("; "));
    }
}
