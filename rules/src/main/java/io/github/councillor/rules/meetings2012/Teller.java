package io.github.councillor.rules.meetings2012;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.decision.Declared;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes findings: knows where facts stand, and whether the decision is known to be key at all.
 *
 * @param places the place of each fact
 * @param doubt why what would be a breach cannot be told
 */
public record Teller(Function<PlanFact, String> places, Doubt doubt) {

    /** The name of the value that says which fact is missing. */
    public static final String MISSING = "missing";

    /** Why what would be a breach cannot be told. */
    public enum Doubt {
        /** No doubt. */
        NONE(""),
        /** The decision is not declared key. */
        IS_IT_KEY("the plan does not say whether this is a key decision. If it is: "),
        /** The source does not say which exception was used. */
        WHICH_ROUTE("the source does not say which exception was used. If it was the general exception: ");

        private final String words;

        Doubt(String words) {
            this.words = words;
        }
    }

    /** A teller for a decision, by whether it is declared key. */
    public static Teller of(Function<PlanFact, String> places, Declared declared) {
        return new Teller(places, declared == Declared.CANNOT_TELL ? Doubt.IS_IT_KEY : Doubt.NONE);
    }

    /** This teller, with every fact at one place. */
    Teller at(String pointer) {
        return new Teller(fact -> pointer, doubt);
    }

    /** This teller, where the source does not say which exception was used. */
    Teller ifThatIsTheRoute() {
        return new Teller(places, Doubt.WHICH_ROUTE);
    }

    /** A finding at a fact. */
    Finding tell(
            Meetings2012 requirement, Outcome outcome, PlanFact about, Map<String, Object> values, Wording wording) {
        if (outcome == Outcome.BREACH && doubt != Doubt.NONE && !isOfMeeting(requirement)) {
            Wording doubtful = new Wording(doubt.words + wording.because(), wording.remedy());
            return Finding.of(requirement, Verdict.CANNOT_TELL, places.apply(about), values, doubtful);
        }
        return Finding.of(requirement, outcome.verdict(), places.apply(about), values, wording);
    }

    /** A finding that a fact is missing. */
    Finding missing(Meetings2012 requirement, PlanFact about, String fact, String because) {
        return tell(
                requirement,
                Outcome.CANNOT_TELL,
                about,
                ImmutableMap.of(MISSING, fact),
                new Wording(because + ", and {missing} is not known.", "State {missing}."));
    }

    /** A finding that a fact could not be read. */
    Finding unread(Meetings2012 requirement, PlanFact about, String fact, String written, String because) {
        return tell(
                requirement,
                Outcome.CANNOT_TELL,
                about,
                ImmutableMap.of("fact", fact, "written", written),
                new Wording(
                        because + ", and {fact} could not be read from \"{written}\".",
                        "State {fact} in a form that can be read."));
    }

    /** Regulation 5 binds whether or not the decision is key. */
    private static boolean isOfMeeting(Meetings2012 requirement) {
        return requirement.compareTo(Meetings2012.PRIVATE_NOTICE_PERIOD) >= 0;
    }
}
