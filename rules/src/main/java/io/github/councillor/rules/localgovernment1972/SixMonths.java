package io.github.councillor.rules.localgovernment1972;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.activity.ApprovedAbsence;
import io.github.councillor.activity.Spell;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.LocalGovernment1972;
import io.github.councillor.rules.localgovernment1972.Attendances.Doubtful;
import io.github.councillor.rules.localgovernment1972.Attendances.Gap;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Phrases;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "A period of six consecutive months from the date of his last attendance" (section 85(1) and (2A)).
 *
 * <p>Our reading: the period ends with the corresponding day. After an attendance on 13 May it runs from 14 May to 13
 * November, both included; after one on 31 August it ends with the last day of February, which has no 31st. An attendance
 * on the last day is in time; so is an approval. No judgment was read on it.
 *
 * <p>Days of suspension are left out of the count (subsection (3A)): our reading moves the end by as many days as lie
 * within. The subsection speaks of suspensions under the Local Government Act 2000 s. 66, 73, 78 and 79 alone; whether any
 * can have been given in England since the standards of conduct changed in 2012 was not read. Service in war or an
 * emergency (subsection (3)) moves no end: whether the failure is due to it is for a person.
 *
 * <p>An approval in time moves the end to the last day that it covers, and so does each that follows before that day is
 * past. The Act does not say what follows when such a day passes without an attendance: that is for a person.
 *
 * @param months how many months, by the law of the day
 * @param approvals the reasons that the authority approved
 * @param service days of service in war or an emergency (subsection (3))
 * @param suspensions days of suspension (subsection (3A))
 */
record SixMonths(
        int months, Fact<List<ApprovedAbsence>> approvals, Fact<List<Spell>> service, Fact<List<Spell>> suspensions) {

    private static final String NONE_AFTER =
            "{what} within every six months, but after {since} none is recorded up to {ended}, the last day ";
    private static final String FAILED = NONE_AFTER + "of the six months{leftOut}";

    private static final Wording CEASED = new Wording(
            FAILED + "; no reason for it is recorded as approved by then{late}.",
            "Let the monitoring officer see this now: an approval after that day comes too late, and where a member has"
                    + " ceased to be one it is for the authority to declare the vacancy (s. 86(1)).");
    private static final Wording NOT_SAID = new Wording(
            FAILED + "; {missing} is not stated.",
            "State {missing}; an empty list says that there was none. Let the monitoring officer see this now.");
    private static final Wording DOUBTFUL = new Wording(
            FAILED + "; of {doubtful} it cannot be told {missing}.",
            "State {missing}. Let the monitoring officer see this now.");
    private static final Wording NEVER = new Wording(
            "{what} within every six months, counted from the last attendance, but no such attendance is recorded before"
                    + " {last} and none up to {ended}: there is nothing to count from.",
            "The monitoring officer says from which day the six months count, and writes down why.");
    private static final Wording APPROVAL_ENDED = new Wording(
            NONE_AFTER + "that the approval of the reason covers. What follows then the Act does not say.",
            "The monitoring officer says whether the approval still holds, and writes down why.");
    private static final Wording PARTLY_APPROVED = new Wording(
            FAILED + "; the approval of the reason covers them until {covered} only.",
            "The monitoring officer says whether the failure was due to that reason, and writes down why.");
    private static final Wording SERVED = new Wording(
            FAILED
                    + "; the record has service in war or an emergency within them, and who fails to attend because of it"
                    + " does not cease to be a member (s. 85(3)).",
            "The monitoring officer says whether the failure was due to that service, and writes down why.");
    private static final Wording UNKNOWN_START = new Wording(
            "{what} within every six months, counted from the last attendance, and {missing} is not stated.",
            "State {missing}.");

    /** The last day on which an attendance is in time, approvals taken in. */
    LocalDate deadline(LocalDate last) {
        LocalDate end = six(last);
        List<ApprovedAbsence> inOrder = approvals.orElse(List.of()).stream()
                .sorted(Comparator.comparing(ApprovedAbsence::approvedOn))
                .toList();
        for (ApprovedAbsence approval : inOrder) {
            if (!approval.approvedOn().isAfter(end) && approval.until().isAfter(end)) {
                end = approval.until();
            }
        }
        return end;
    }

    /** The last day of the six months, days of suspension left out. */
    private LocalDate six(LocalDate last) {
        LocalDate end = last.plusMonths(months);
        for (Spell suspension : Spell.joined(suspensions.orElse(List.of()))) {
            if (suspension.meets(new Spell(last.plusDays(1), end))) {
                if (suspension.until().equals(LocalDate.MAX)) {
                    return LocalDate.MAX;
                }
                LocalDate first = suspension.from().isAfter(last) ? suspension.from() : last.plusDays(1);
                end = end.plusDays(ChronoUnit.DAYS.between(first, suspension.until()) + 1);
            }
        }
        return end;
    }

    private String leftOut(LocalDate last, LocalDate six) {
        long days = ChronoUnit.DAYS.between(last.plusMonths(months), six);
        return days == 0
                ? ""
                : ", counted without " + days + (days == 1 ? " day" : " days") + " of suspension (s. 85(3A))";
    }

    /**
     * One of the two subsections.
     *
     * @param requirement the requirement
     * @param asks what it asks, the beginning of a sentence
     * @param earlier the last attendance before the days watched, in words
     * @param pointer the place of that fact
     */
    record Subsection(LocalGovernment1972 requirement, String asks, String earlier, String pointer) {}

    /** What is found of some attendances: the gravest, and of the gravest the first. */
    Optional<Finding> check(Subsection subsection, Attendances attendances) {
        Stream<Finding> unknownStart = isStated(attendances.earlier())
                ? Stream.empty()
                : Stream.of(Finding.of(
                        subsection.requirement(),
                        Verdict.CANNOT_TELL,
                        subsection.pointer(),
                        ImmutableMap.of("what", subsection.asks(), "missing", subsection.earlier()),
                        UNKNOWN_START));
        return Stream.concat(
                        attendances.gaps().stream()
                                .filter(gap -> isFailure(gap, attendances.until()))
                                .map(gap -> explain(subsection, gap, attendances)),
                        unknownStart)
                .reduce(SixMonths::graver);
    }

    /** The graver of two findings; of two alike the first. */
    static Finding graver(Finding first, Finding second) {
        return second.verdict().compareTo(first.verdict()) > 0 ? second : first;
    }

    private boolean isFailure(Gap gap, LocalDate until) {
        LocalDate deadline = deadline(gap.last());
        return gap.next().map(next -> next.isAfter(deadline)).orElse(!until.isBefore(deadline));
    }

    private Finding explain(Subsection subsection, Gap gap, Attendances attendances) {
        LocalGovernment1972 requirement = subsection.requirement();
        LocalDate six = six(gap.last());
        LocalDate deadline = deadline(gap.last());
        ImmutableMap.Builder<String, Object> values = ImmutableMap.<String, Object>builder()
                .put("what", subsection.asks())
                .put("months", months)
                .put("last", gap.last())
                .put("leftOut", leftOut(gap.last(), six))
                .put(
                        "since",
                        (gap.isFromAttendance() ? "the last attendance on " : "the beginning of the days watched, ")
                                + Phrases.of(gap.last()));
        if (served(gap.last(), deadline)) {
            return finding(
                    requirement, Verdict.JUDGEMENT, values.put("ended", six).build(), SERVED);
        }
        Optional<Doubtful> doubtful = attendances.doubtfulWithin(gap.last(), deadline);
        if (doubtful.isPresent()) {
            values.put("ended", six)
                    .put("doubtful", doubtful.get().on())
                    .put("missing", doubtful.get().what());
            return finding(requirement, Verdict.CANNOT_TELL, values.build(), DOUBTFUL);
        }
        if (!gap.isFromAttendance()) {
            values.put("ended", six);
            return finding(requirement, Verdict.CANNOT_TELL, values.build(), NEVER);
        }
        List<String> missing = missing(attendances);
        if (!missing.isEmpty()) {
            values.put("ended", six).put("missing", String.join(", or ", missing));
            return finding(requirement, Verdict.CANNOT_TELL, values.build(), NOT_SAID);
        }
        if (deadline.isAfter(six)) {
            values.put("ended", deadline);
            return finding(requirement, Verdict.JUDGEMENT, values.build(), APPROVAL_ENDED);
        }
        values.put("ended", six);
        Optional<LocalDate> covered = partlyCovered(gap.last(), six);
        if (covered.isPresent()) {
            values.put("covered", covered.get());
            return finding(requirement, Verdict.JUDGEMENT, values.build(), PARTLY_APPROVED);
        }
        values.put("late", late(six));
        return finding(requirement, Verdict.BREACH, values.build(), CEASED);
    }

    private boolean served(LocalDate last, LocalDate deadline) {
        Spell failing = new Spell(last.plusDays(1), deadline);
        return service.orElse(List.of()).stream().anyMatch(failing::meets);
    }

    private List<String> missing(Attendances attendances) {
        List<String> missing = new ArrayList<>(attendances.missing());
        if (!isStated(approvals)) {
            missing.add("whether the authority approved the reason by then");
        }
        if (!isStated(service)) {
            missing.add("whether the member served in war or an emergency");
        }
        if (!isStated(suspensions)) {
            missing.add("whether the member was suspended under the Local Government Act 2000");
        }
        return missing;
    }

    /** The last day that approvals given in time cover, where they cover some of the days without an attendance. */
    private Optional<LocalDate> partlyCovered(LocalDate last, LocalDate six) {
        return approvals.orElse(List.of()).stream()
                .filter(approval ->
                        !approval.approvedOn().isAfter(six) && approval.until().isAfter(last))
                .map(ApprovedAbsence::until)
                .max(Comparator.naturalOrder());
    }

    private String late(LocalDate six) {
        return approvals.orElse(List.of()).stream()
                .map(ApprovedAbsence::approvedOn)
                .filter(day -> day.isAfter(six))
                .min(Comparator.naturalOrder())
                .map(day -> ", and the approval of " + Phrases.of(day) + " came after")
                .orElse("");
    }

    private static boolean isStated(Fact<?> fact) {
        return fact.isKnown() || fact.isNone();
    }

    private static Finding finding(
            LocalGovernment1972 requirement, Verdict verdict, Map<String, Object> values, Wording wording) {
        return Finding.of(requirement, verdict, "/meetings", values, wording);
    }
}
