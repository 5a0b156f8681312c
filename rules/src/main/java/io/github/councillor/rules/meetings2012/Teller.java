package io.github.councillor.rules.meetings2012;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.decision.Declared;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes findings: knows where facts stand, what must be said before a breach, and the words of facts that could not be
 * read.
 *
 * @param places the place of each fact
 * @param provisos what must be said before what would be a breach, in order
 * @param unread the words of facts that could not be read
 */
public record Teller(Function<PlanFact, String> places, List<Proviso> provisos, Map<PlanFact, String> unread) {

    /** The name of the value that says which fact is missing. */
    public static final String MISSING = "missing";

    /** A teller for a decision, by whether it is declared key. */
    public static Teller of(Function<PlanFact, String> places, Declared declared) {
        return new Teller(
                places, declared == Declared.CANNOT_TELL ? List.of(Proviso.IS_IT_KEY) : List.of(), ImmutableMap.of());
    }

    /** This teller, with every fact at one place. */
    Teller at(String pointer) {
        return new Teller(fact -> pointer, provisos, unread);
    }

    /** This teller, where the source does not say which exception was used. */
    Teller ifThatIsTheRoute() {
        return new Teller(
                places,
                ImmutableList.<Proviso>builder()
                        .add(Proviso.WHICH_ROUTE)
                        .addAll(provisos)
                        .build(),
                unread);
    }

    /** A finding at a fact. */
    Finding tell(
            Meetings2012 requirement, Outcome outcome, PlanFact about, Map<String, Object> values, Wording wording) {
        if (outcome != Outcome.BREACH) {
            return Finding.of(requirement, outcome.verdict(), places.apply(about), values, wording);
        }
        Verdict verdict = Verdict.BREACH;
        StringBuilder words = new StringBuilder();
        Map<String, Object> all = values;
        for (Proviso proviso : provisos) {
            if (proviso.of().contains(requirement)) {
                verdict = proviso.leaves().isAtLeast(verdict) ? verdict : proviso.leaves();
                words.append(proviso.words());
                all = proviso.with(all);
            }
        }
        return Finding.of(
                requirement,
                verdict,
                places.apply(about),
                all,
                words.isEmpty() ? wording : new Wording(words + wording.because(), wording.remedy()));
    }

    /** A finding that a fact is missing. */
    Finding missing(Meetings2012 requirement, PlanFact about, String fact, String because) {
        String written = unread.get(about);
        if (written != null) {
            return unread(requirement, about, fact, written, because);
        }
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
}
