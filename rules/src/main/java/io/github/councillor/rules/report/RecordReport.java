package io.github.councillor.rules.report;

import io.github.councillor.activity.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a councillor's record shows of the duties of the roles held, and what the law behind them says of it. */
@Value.Immutable
public interface RecordReport {

    /** The council. */
    String authority();

    /** Whose record it is: an office or a pseudonym. */
    String member();

    /** The period. */
    Spell period();

    /** The roles held in the period, each in words. */
    List<String> roles();

    /** The documents that ask something of who holds these roles, each by code and title. */
    List<String> profiles();

    /** The duties of the roles held, document by document, in each document's order. */
    List<DutyReport> duties();

    /** What the law behind the duties asks, and what was found. */
    Report report();

    /** How the law was read where its words leave it open: this library's readings, on which no judgment was read. */
    List<String> readings();

    /** By when the law asks for the next attendance (Local Government Act 1972 s. 85(1)); empty where it cannot be told. */
    Optional<LocalDate> attendBy();

    /** The duties of which the record shows this, in order. */
    default List<DutyReport> duties(Showing showing) {
        return duties().stream().filter(duty -> duty.showing() == showing).toList();
    }

    /** The gravest verdict of law, if anything was found. What a record does not show of a duty is no finding. */
    default Optional<Verdict> gravest() {
        return report().gravest();
    }

    /**
     * This report, if nothing in it is a breach of law.
     *
     * @throws NotClear where something is
     */
    default RecordReport orThrow() {
        report().orThrow();
        return this;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a report. */
    final class Builder extends ImmutableRecordReport.Builder {
        Builder() {}
    }
}
