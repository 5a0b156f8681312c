package io.github.councillor.cli.catalogue;

import io.github.councillor.support.Leads;
import io.github.councillor.support.SupportAction;
import io.github.councillor.support.Timescale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the support framework as the contract writes it; a blank cell is null or an empty list. */
record ActionJson(
        String id,
        List<String> done,
        List<String> more,
        @Nullable LeadsCell leads,
        @Nullable TimescaleCell timescale,
        List<StatementJson> facts,
        List<String> remarks) {

    /** Who leads: the words, and each by itself. */
    record LeadsCell(String words, List<Lead> each) {
        private static LeadsCell of(Leads leads) {
            return new LeadsCell(
                    leads.words(),
                    leads.each().stream()
                            .map(lead -> new Lead(lead.name(), lead.part().word(), lead.isInterim()))
                            .toList());
        }
    }

    /** One of those who lead. */
    record Lead(String name, String part, boolean interim) {}

    /** By when: the words, and each value by itself. */
    record TimescaleCell(String words, List<When> each) {
        private static TimescaleCell of(Timescale timescale) {
            return new TimescaleCell(
                    timescale.words(), timescale.each().stream().map(When::of).toList());
        }
    }

    static ActionJson of(SupportAction action) {
        return new ActionJson(
                action.id().toString(),
                action.done(),
                action.more(),
                action.leads().map(LeadsCell::of).orElse(null),
                action.timescale().map(TimescaleCell::of).orElse(null),
                StatementJson.all(action.facts()),
                action.remarks());
    }
}
