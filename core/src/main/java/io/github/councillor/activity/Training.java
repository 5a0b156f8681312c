package io.github.councillor.activity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Training that a councillor took part in. */
@Value.Immutable
public interface Training {

    /** The day. */
    LocalDate on();

    /** Its subject, in the council's words. */
    String subject();

    /** The body for which it is, as {@code Planning Committee}. */
    @Value.Default
    default Fact<String> body() {
        return Fact.unstated();
    }

    /** Whether it covered the members' code of conduct. */
    @Value.Default
    default YesNo codeOfConduct() {
        return YesNo.NOT_STATED;
    }

    /** Whether a certificate of it was given (Town and Country Planning Act 1990 s. 319ZZA). */
    @Value.Default
    default YesNo certificate() {
        return YesNo.NOT_STATED;
    }

    /** Whether it is for a body of this name. */
    default boolean isFor(String name) {
        return body() instanceof Fact.Known<String> known && BodyName.same(known.value(), name);
    }

    /** Refuses training without a subject. */
    @Value.Check
    default void check() {
        checkArgument(!subject().isBlank(), "training needs a subject");
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in training. */
    final class Builder extends ImmutableTraining.Builder {
        Builder() {}

        /** For a body. */
        public Builder body(String name) {
            return body(Fact.known(name));
        }
    }
}
