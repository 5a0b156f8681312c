package io.github.councillor.plan;

import io.github.councillor.decision.Decision;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** One entry of a plan: a decision to come, with the notice that the entry is or holds. */
@Value.Immutable
public interface PlanEntry {

    /** The entry's place in its file, a JSON Pointer, as {@code /items/0}. */
    String pointer();

    /** Its title as it stands; may be empty. */
    String title();

    /** Where it stands. */
    @Value.Default
    default Standing standing() {
        return Standing.OPEN;
    }

    /** The decision, with its route. */
    Decision decision();

    /** Further decision makers and days. */
    List<OtherDecision> otherDecisions();

    /**
     * The wards in which the plan's own reason says that effects make it key ("affects more than 2 ward" is three); 0
     * where it gives no such number.
     */
    @Value.Default
    default int wardsInKeyReason() {
        return 0;
    }

    /**
     * The words of facts that could not be read, or that contradict each other, where the form of the fact has no place
     * for them: a status, a sum of money, a declaration of key. A finding quotes them.
     */
    Map<PlanFact, String> unreadFacts();

    /** Where the facts stand below the entry. */
    @Value.Default
    default Places places() {
        return Places.OURS;
    }

    /** Where single facts stand, when not at their usual place: JSON Pointers. */
    Map<PlanFact, String> pointers();

    /** The values as written, with what was read. */
    List<Written> read();

    /** The values that were not read, each quoted. */
    List<Written> unread();

    /** The place of a fact. */
    default String pointerOf(PlanFact fact) {
        String known = pointers().get(fact);
        return known == null ? pointer() + places().of(fact) : known;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** An entry for a decision. */
    static PlanEntry of(String pointer, Decision decision) {
        return builder()
                .pointer(pointer)
                .title(decision.matter())
                .decision(decision)
                .build();
    }

    /** Fills in an entry. */
    final class Builder extends ImmutablePlanEntry.Builder {
        Builder() {}
    }
}
