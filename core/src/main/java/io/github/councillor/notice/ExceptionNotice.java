package io.github.councillor.notice;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import java.time.LocalDate;
import org.immutables.value.Value;

/** The notice under the general exception, and the reasons that follow it (S.I. 2012/2089 reg. 10). */
@Value.Immutable
public interface ExceptionNotice {

    /** Reg. 10(1)(a): who was told, in writing, of the matter. */
    @Value.Default
    default ScrutinyInformed informed() {
        return ScrutinyInformed.NOT_STATED;
    }

    /** Reg. 10(1)(b): the day on which a copy was made available to the public. */
    @Value.Default
    default Fact<LocalDate> availableOn() {
        return Fact.unstated();
    }

    /** Reg. 10(1)(b): whether the copy was at the authority's offices. */
    @Value.Default
    default YesNo atOffices() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 10(1)(b): whether the copy was on the authority's website. */
    @Value.Default
    default YesNo onWebsite() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 10(3): why 28 clear days' notice was impracticable, as the notice of reasons says. */
    @Value.Default
    default Fact<String> reasons() {
        return Fact.unstated();
    }

    /** Reg. 10(3)(a): whether the notice of reasons was at the offices. */
    @Value.Default
    default YesNo reasonsAtOffices() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 10(3)(b): whether the notice of reasons was on the website. */
    @Value.Default
    default YesNo reasonsOnWebsite() {
        return YesNo.NOT_STATED;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in an exception notice. */
    final class Builder extends ImmutableExceptionNotice.Builder {
        Builder() {}

        /** Made available on a day. */
        public Builder availableOn(LocalDate day) {
            return availableOn(Fact.known(day));
        }

        /** Gives the reasons. */
        public Builder reasons(String reasons) {
            return reasons(Fact.known(reasons));
        }
    }
}
