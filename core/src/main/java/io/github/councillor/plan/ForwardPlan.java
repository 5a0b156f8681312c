package io.github.councillor.plan;

import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.Authority;
import io.github.councillor.decision.Decision;
import java.util.List;
import org.immutables.value.Value;

/** A council's plan of decisions to come, whatever it calls it. */
@Value.Immutable
public interface ForwardPlan {

    /** Whose plan it is. */
    Authority authority();

    /** Its title; may be empty. */
    @Value.Default
    default String title() {
        return "";
    }

    /** Its entries, in order. */
    List<PlanEntry> entries();

    /**
     * Whether it is a page as a council published it, so that a fact that the kind of page does not carry is told once for
     * the plan, and a day for which no law is held is told and not refused.
     */
    @Value.Default
    default Origin origin() {
        return Origin.FACTS;
    }

    /** What the kind of page leaves out, in the transcriber's words. */
    List<String> leavesOut();

    /** The values of the plan's head as written, with what was read. */
    List<Written> read();

    /** The values of the plan's head that were not read, each quoted. */
    List<Written> unread();

    /** Places of notes by a transcriber, set aside unread. */
    List<String> setAside();

    /** How the plan came to us. */
    enum Origin {
        /** Facts stated in our own form, by a program or in our own file format. */
        FACTS,
        /** A page as published, transcribed. */
        PUBLISHED
    }

    /** A plan of decisions. */
    static ForwardPlan of(Authority authority, List<Decision> decisions) {
        ImmutableList.Builder<PlanEntry> entries = ImmutableList.builder();
        for (int i = 0; i < decisions.size(); i++) {
            entries.add(PlanEntry.of("/entries/" + i, decisions.get(i)));
        }
        return builder().authority(authority).addAllEntries(entries.build()).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a plan. */
    final class Builder extends ImmutableForwardPlan.Builder {
        Builder() {}
    }
}
