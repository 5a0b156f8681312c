package io.github.councillor.notice;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A meeting, or part of one, to be held in private, with its two notices or the agreement that stands in for them (S.I.
 * 2012/2089 reg. 5).
 *
 * <p>This clock runs to the meeting; that of a key decision's notice runs to the decision.
 */
@Value.Immutable
public interface PrivateMeeting {

    /** The day of the meeting. */
    @Value.Default
    default Fact<LocalDate> heldOn() {
        return Fact.unstated();
    }

    /** Reg. 5(2): the day on which the first notice was available; none where there was none. */
    @Value.Default
    default Fact<LocalDate> noticeOn() {
        return Fact.unstated();
    }

    /** Reg. 5(2)(a): whether the first notice was at the offices. */
    @Value.Default
    default YesNo noticeAtOffices() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 5(2)(b): whether the first notice was on the website. */
    @Value.Default
    default YesNo noticeOnWebsite() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 5(3): the reasons in the first notice. */
    @Value.Default
    default Fact<String> noticeReasons() {
        return Fact.unstated();
    }

    /** Reg. 5(4): the day on which the further notice was available; none where there was none. */
    @Value.Default
    default Fact<LocalDate> furtherNoticeOn() {
        return Fact.unstated();
    }

    /** Reg. 5(4)(a): whether the further notice was at the offices. */
    @Value.Default
    default YesNo furtherAtOffices() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 5(4)(b): whether the further notice was on the website. */
    @Value.Default
    default YesNo furtherOnWebsite() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 5(5)(a): the reasons in the further notice. */
    @Value.Default
    default Fact<String> furtherReasons() {
        return Fact.unstated();
    }

    /** Whether any representations were received that the meeting should be open. */
    @Value.Default
    default YesNo representationsReceived() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 5(5)(b): the details of the representations that the further notice gives. */
    @Value.Default
    default Fact<String> representations() {
        return Fact.unstated();
    }

    /** Reg. 5(5)(c): the response to them that the further notice gives. */
    @Value.Default
    default Fact<String> response() {
        return Fact.unstated();
    }

    /** Reg. 5(6): the agreement that the meeting is urgent; none where the notices were given. */
    @Value.Default
    default Fact<UrgencyAgreement> urgency() {
        return Fact.none();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a private meeting. */
    final class Builder extends ImmutablePrivateMeeting.Builder {
        Builder() {}

        /** Held on a day. */
        public Builder heldOn(LocalDate day) {
            return heldOn(Fact.known(day));
        }

        /** First notice on a day. */
        public Builder noticeOn(LocalDate day) {
            return noticeOn(Fact.known(day));
        }

        /** Reasons in the first notice. */
        public Builder noticeReasons(String reasons) {
            return noticeReasons(Fact.known(reasons));
        }

        /** Further notice on a day. */
        public Builder furtherNoticeOn(LocalDate day) {
            return furtherNoticeOn(Fact.known(day));
        }

        /** Reasons in the further notice. */
        public Builder furtherReasons(String reasons) {
            return furtherReasons(Fact.known(reasons));
        }

        /** Details of representations in the further notice. */
        public Builder representations(String details) {
            return representations(Fact.known(details));
        }

        /** Response in the further notice. */
        public Builder response(String response) {
            return response(Fact.known(response));
        }

        /** Held under the urgency provision. */
        public Builder urgency(UrgencyAgreement agreement) {
            return urgency(Fact.known(agreement));
        }
    }
}
