package io.github.councillor.authority;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.law.Certainty;
import io.github.councillor.law.InForce;
import io.github.councillor.law.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a council's constitution, or its own account of it, says of key decisions: its money tests, its ward rule, and the
 * readings of clear days that it adopts.
 *
 * <p>Statute fixes no figure; the council's is its application of S.I. 2012/2089 reg. 8. A figure that is not reached
 * never proves that a decision is not key.
 */
@Value.Immutable
public interface Constitution {

    /** The council. */
    String council();

    /** Where the definition was published: a page or a document. */
    String source();

    /** The day on which that source was seen. */
    LocalDate seenOn();

    /** The days on which the definition is in force; empty where the source does not say. */
    Optional<InForce> inForce();

    /** How sure we are of the text. */
    @Value.Default
    default Certainty certainty() {
        return Certainty.SECONDARY;
    }

    /** The definition as published, in short. */
    @Value.Default
    default String words() {
        return "";
    }

    /** The money tests; any one that is met is enough. */
    List<MoneyTest> moneyTests();

    /** The ward rule. */
    @Value.Default
    default WardRule wardRule() {
        return WardRule.none();
    }

    /** Other tests, in words, as "closure of a service". Whether one is met is for a person to say. */
    List<String> otherTests();

    /** The readings of clear days that the council adopts, by period. */
    Map<Requirement, ClearDayReading> readings();

    /** Refuses a definition without a source. */
    @Value.Check
    default void check() {
        checkArgument(!council().isBlank(), "a constitution needs its council");
        checkArgument(!source().isBlank(), "a constitution needs a source: %s", council());
    }

    /** Whether it may be used on a day: its days are not known, or the day is one of them. */
    default boolean mayApplyOn(LocalDate day) {
        return inForce().map(days -> days.contains(day)).orElse(true);
    }

    /** Whether it is of a council, named with or without "Council", "Borough" and the like. */
    default boolean isOf(String council) {
        return Constitutions.bare(council()).equals(Constitutions.bare(council));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a constitution. */
    final class Builder extends ImmutableConstitution.Builder {
        Builder() {}
    }
}
