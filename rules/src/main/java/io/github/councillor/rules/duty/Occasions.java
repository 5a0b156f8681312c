package io.github.councillor.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.activity.Evidence;
import io.github.councillor.activity.Spell;
import io.github.councillor.fact.Fact;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.Showing;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What is done regularly, on days. How many there were is told, and the longest time without one, that to the first day of
 * the period and to its last among them. Whether that is regularly is for a person: no document says how often.
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

    EvidenceReport of(Fact<List<LocalDate>> days, Spell period) {
        if (!(days instanceof Fact.Known<List<LocalDate>> known)) {
            return days.isNone()
                    ? new EvidenceReport(
                            evidence,
                            Showing.NOT_SHOWN,
                            ImmutableMap.of("count", 0),
                            new Wording("no " + one + " is recorded", next))
                    : Shown.unstated(evidence, "on which days a " + one + " was " + done);
        }
        List<LocalDate> inOrder = ImmutableList.sortedCopyOf(known.value());
        LocalDate first = inOrder.get(0);
        LocalDate last = inOrder.get(inOrder.size() - 1);
        int longest = longestWithout(inOrder, period);
        return new EvidenceReport(
                evidence,
                Showing.JUDGEMENT,
                ImmutableMap.of("count", inOrder.size(), "first", first, "last", last, "longest", longest),
                new Wording(
                        "{count} " + (inOrder.size() == 1 ? one : many) + " " + done
                                + (first.equals(last) ? " on {first}" : ", from {first} to {last}")
                                + ", at most {longest} " + (longest == 1 ? "day" : "days")
                                + " without one from the first day of the period to its last",
                        ""));
    }

    private static int longestWithout(List<LocalDate> inOrder, Spell period) {
        long longest = 0;
        LocalDate before = period.from();
        for (LocalDate day : inOrder) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(before, day));
            before = day;
        }
        return Math.toIntExact(Math.max(longest, ChronoUnit.DAYS.between(before, period.until())));
    }
}
