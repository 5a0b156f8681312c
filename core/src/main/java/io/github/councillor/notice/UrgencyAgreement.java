package io.github.councillor.notice;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The agreement that a decision (S.I. 2012/2089 reg. 11), or a private meeting (reg. 5(6)), is urgent and cannot
 * reasonably be deferred, and the notice of the reasons that follows it.
 */
@Value.Immutable
public interface UrgencyAgreement {

    /** Who agreed. */
    @Value.Default
    default OfficeHolder agreedBy() {
        return OfficeHolder.NOT_STATED;
    }

    /** The day on which the agreement was obtained. */
    @Value.Default
    default Fact<LocalDate> agreedOn() {
        return Fact.unstated();
    }

    /** Whether the relevant overview and scrutiny committee had a chair who could act. */
    @Value.Default
    default Incumbency scrutinyChair() {
        return Incumbency.NOT_STATED;
    }

    /** Whether the authority had a chair who could act. */
    @Value.Default
    default Incumbency authorityChair() {
        return Incumbency.NOT_STATED;
    }

    /** The reasons why it is urgent and cannot reasonably be deferred, as the notice of reasons says. */
    @Value.Default
    default Fact<String> reasons() {
        return Fact.unstated();
    }

    /** Whether that notice was at the offices. */
    @Value.Default
    default YesNo reasonsAtOffices() {
        return YesNo.NOT_STATED;
    }

    /** Whether that notice was on the website. */
    @Value.Default
    default YesNo reasonsOnWebsite() {
        return YesNo.NOT_STATED;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in an agreement. */
    final class Builder extends ImmutableUrgencyAgreement.Builder {
        Builder() {}

        /** Obtained on a day. */
        public Builder agreedOn(LocalDate day) {
            return agreedOn(Fact.known(day));
        }

        /** Gives the reasons. */
        public Builder reasons(String reasons) {
            return reasons(Fact.known(reasons));
        }
    }
}
