package io.github.councillor.rules.meetings2012;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.rules.report.Verdict;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What must be said before what would be a breach, and what it leaves of it: "the plan does not say whether this is a key
 * decision. If it is: ..." cannot be told.
 *
 * @param words the words, with the names of values in braces, and a blank at the end
 * @param values the values that the words name
 * @param leaves the verdict that is left of a breach
 * @param of the requirements of which it speaks
 */
public record Proviso(String words, Map<String, Object> values, Verdict leaves, Set<Meetings2012> of) {

    /** Regulations 8 to 11: regulation 5 binds whether or not the decision is key. */
    private static final ImmutableSet<Meetings2012> OF_KEY_DECISIONS =
            Sets.immutableEnumSet(EnumSet.range(Meetings2012.KEY_DECISION_EXECUTIVE, Meetings2012.URGENCY_REASONS));

    private static final ImmutableSet<Meetings2012> OF_NOTICE_DAYS =
            Sets.immutableEnumSet(Meetings2012.NOTICE_BEFORE_DECISION, Meetings2012.NOTICE_PERIOD);

    private static final ImmutableSet<Meetings2012> OF_DAYS = Sets.immutableEnumSet(
            Meetings2012.NOTICE_BEFORE_DECISION, Meetings2012.NOTICE_PERIOD, Meetings2012.EXCEPTION_PERIOD);

    /** The decision is not declared key. */
    public static final Proviso IS_IT_KEY = new Proviso(
            "the plan does not say whether this is a key decision. If it is: ",
            Map.of(),
            Verdict.CANNOT_TELL,
            OF_KEY_DECISIONS);

    /** The source does not say which exception was used. */
    static final Proviso WHICH_ROUTE = new Proviso(
            "the source does not say which exception was used. If it was the general exception: ",
            Map.of(),
            Verdict.CANNOT_TELL,
            OF_KEY_DECISIONS);

    /** The entry was put off. */
    public static final Proviso DEFERRED = new Proviso(
            "the decision is put off, so the day notified is given up. If it still stands: ",
            Map.of(),
            Verdict.CANNOT_TELL,
            OF_DAYS);

    /** Whether the decision maker is of the executive is not known, and the plan declares the decision key all the same. */
    public static final Proviso DECLARED_KEY =
            new Proviso("the plan declares this to be a key decision: ", Map.of(), Verdict.BREACH, OF_NOTICE_DAYS);

    /** Copies the values. */
    public Proviso {
        values = ImmutableMap.copyOf(values);
        of = Sets.immutableEnumSet(of);
    }

    /** What is declared cannot be read, or contradicts itself. */
    public static Proviso declaredIn(String words) {
        return new Proviso(
                "whether this is a key decision cannot be read from what the plan says ({declared}). If it is: ",
                Map.of("declared", words),
                Verdict.CANNOT_TELL,
                OF_KEY_DECISIONS);
    }

    /** The status cannot be read, so that the day may no longer stand. */
    public static Proviso ofStatus(String status) {
        return new Proviso(
                "the status \"{status}\" could not be read, and the day notified may no longer stand. If it does: ",
                Map.of("status", status),
                Verdict.CANNOT_TELL,
                OF_DAYS);
    }

    /** What is said of urgency does not tell whether an exception was used. */
    public static Proviso ofUrgency(String words) {
        return new Proviso(
                "what the plan says of urgency (\"{urgency}\") does not tell whether an exception was used. If none was: ",
                Map.of("urgency", words),
                Verdict.CANNOT_TELL,
                OF_NOTICE_DAYS);
    }

    /** Some values, and those of this. */
    Map<String, Object> with(Map<String, Object> others) {
        return values.isEmpty()
                ? others
                : ImmutableMap.<String, Object>builder()
                        .putAll(others)
                        .putAll(values)
                        .buildKeepingLast();
    }
}
