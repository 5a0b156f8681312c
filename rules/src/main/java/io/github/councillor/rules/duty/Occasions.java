package io.github.councillor.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.activity.Evidence;
import io.github.councillor.fact.Fact;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.Showing;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What is done regularly, on days. Once is not regularly; of two or more the longest time between them is told, and
 * whether that is regular enough is for the reader: no document says how often.
 *
 * @param evidence the kind
 * @param one one of them
 * @param many several
 * @param done what is done with them, as {@code held}
 * @param next what to do, a sentence
 */
record Occasions(Evidence evidence, String one, String many, String done, String next) {

    static final Occasions SURGERIES = new Occasions(
            Evidence.SURGERIES, "surgery", "surgeries", "held", "Hold surgeries regularly, and record their days.");
    static final Occasions WALKABOUTS = new Occasions(
            Evidence.WALKABOUTS,
            "walk about the ward",
            "walks about the ward",
            "taken",
            "Walk about the ward regularly, and record the days.");
    static final Occasions NEWSLETTERS = new Occasions(
            Evidence.NEWSLETTERS,
            "newsletter or letter",
            "newsletters or letters",
            "sent",
            "Send newsletters or letters regularly, and record the days.");
    static final Occasions EVENTS = new Occasions(
            Evidence.EVENTS,
            "community event",
            "community events",
            "visited",
            "Go to events of the community regularly, and record the days.");

    EvidenceReport of(Fact<List<LocalDate>> days) {
        if (!(days instanceof Fact.Known<List<LocalDate>> known)) {
            return days.isNone()
                    ? report(Showing.NOT_SHOWN, ImmutableMap.of("count", 0), "no " + one + " is recorded")
                    : Shown.unstated(evidence, "on which days a " + one + " was " + done);
        }
        List<LocalDate> inOrder = ImmutableList.sortedCopyOf(known.value());
        LocalDate first = inOrder.get(0);
        LocalDate last = inOrder.get(inOrder.size() - 1);
        if (first.equals(last)) {
            return report(
                    Showing.NOT_SHOWN,
                    ImmutableMap.of("count", inOrder.size(), "first", first),
                    one + " " + done + " on {first} only; once is not regularly");
        }
        return report(
                Showing.SHOWN,
                ImmutableMap.of(
                        "count", inOrder.size(), "first", first, "last", last, "longest", longestBetween(inOrder)),
                "{count} " + many + " " + done + ", from {first} to {last}, at most {longest} days apart");
    }

    private static int longestBetween(List<LocalDate> inOrder) {
        long longest = 0;
        for (int i = 1; i < inOrder.size(); i++) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(inOrder.get(i - 1), inOrder.get(i)));
        }
        return Math.toIntExact(longest);
    }

    private EvidenceReport report(Showing showing, ImmutableMap<String, Object> values, String because) {
        return new EvidenceReport(
                evidence, showing, values, new Wording(because, showing == Showing.SHOWN ? "" : next));
    }
}
