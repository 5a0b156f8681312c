package io.github.councillor.rules;

import com.google.common.collect.ImmutableList;
import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionMaker.Place;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.plan.Standing;
import io.github.councillor.rules.meetings2012.Proviso;
import io.github.councillor.rules.meetings2012.Teller;
import java.util.List;
import java.util.Map;

/** What must be said of an entry of a plan before anything in it is called a breach. */
final class EntryTeller {

    private EntryTeller() {}

    static Teller of(PlanEntry entry) {
        return new Teller(entry::pointerOf, provisos(entry), entry.unreadFacts());
    }

    private static List<Proviso> provisos(PlanEntry entry) {
        Map<PlanFact, String> unread = entry.unreadFacts();
        ImmutableList.Builder<Proviso> provisos = ImmutableList.builder();
        if (entry.standing() == Standing.DEFERRED) {
            provisos.add(Proviso.DEFERRED);
        }
        if (unread.containsKey(PlanFact.STANDING)) {
            provisos.add(Proviso.ofStatus(unread.get(PlanFact.STANDING)));
        }
        if (unread.containsKey(PlanFact.EXCEPTION_REASONS)) {
            provisos.add(Proviso.ofUrgency(unread.get(PlanFact.EXCEPTION_REASONS)));
        }
        if (entry.decision().declared() == Declared.CANNOT_TELL) {
            provisos.add(
                    unread.containsKey(PlanFact.DECLARED)
                            ? Proviso.declaredIn(unread.get(PlanFact.DECLARED))
                            : Proviso.IS_IT_KEY);
        } else if (entry.decision().declared() == Declared.KEY
                && !isOfExecutive(entry.decision().decisionMaker())) {
            provisos.add(Proviso.DECLARED_KEY);
        }
        return provisos.build();
    }

    private static boolean isOfExecutive(Fact<DecisionMaker> maker) {
        return maker instanceof Fact.Known<DecisionMaker> known
                && (known.value().place() == Place.EXECUTIVE || known.value().place() == Place.OFFICER);
    }
}
