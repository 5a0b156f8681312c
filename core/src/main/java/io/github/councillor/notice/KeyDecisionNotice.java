package io.github.councillor.notice;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The notice of a key decision (S.I. 2012/2089 reg. 9): a document of its own, or an entry in what a council calls its
 * Forward Plan.
 *
 * <p>Every fact may be unstated. What a notice need not say (wards, consultees, lead officer) is not part of it.
 */
@Value.Immutable
public interface KeyDecisionNotice {

    /** The first day on which it was available to the public; none where no notice was published. */
    @Value.Default
    default Fact<LocalDate> publishedOn() {
        return Fact.unstated();
    }

    /** Reg. 9(1)(a): whether it states that a key decision is to be made. */
    @Value.Default
    default YesNo declaresKeyDecision() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 9(1)(b): the matter. */
    @Value.Default
    default Fact<String> matter() {
        return Fact.unstated();
    }

    /** Reg. 9(1)(c): the decision maker, with the list of members of a body. */
    @Value.Default
    default Fact<DecisionMaker> decisionMaker() {
        return Fact.unstated();
    }

    /** Reg. 9(1)(d): the day or period that it states for the decision. */
    @Value.Default
    default Fact<DecisionPeriod> decisionPeriod() {
        return Fact.unstated();
    }

    /** Reg. 9(1)(e): the documents listed. */
    @Value.Default
    default Fact<List<String>> documents() {
        return Fact.unstated();
    }

    /** Reg. 9(1)(f): where copies can be had. */
    @Value.Default
    default Fact<String> inspectionAddress() {
        return Fact.unstated();
    }

    /** Reg. 9(1)(g): whether it states that other documents may be submitted. */
    @Value.Default
    default YesNo otherDocumentsMayFollow() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 9(1)(h): how to ask for details of other documents. */
    @Value.Default
    default Fact<String> requestProcedure() {
        return Fact.unstated();
    }

    /** Reg. 9(2)(a): whether it was available at the authority's offices. */
    @Value.Default
    default YesNo atOffices() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 9(2)(b): whether it was on the authority's website. */
    @Value.Default
    default YesNo onWebsite() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 9(3): whether the public may be excluded from the meeting, or documents withheld, for this matter. */
    @Value.Default
    default YesNo partlyPrivate() {
        return YesNo.NOT_STATED;
    }

    /** Reg. 9(3): whether the notice itself gives confidential or exempt information, or a political adviser's advice. */
    @Value.Default
    default YesNo givesExemptInformation() {
        return YesNo.NOT_STATED;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a notice. Each fact is set at most once. */
    final class Builder extends ImmutableKeyDecisionNotice.Builder {
        Builder() {}

        /** Published on a day. */
        public Builder publishedOn(LocalDate day) {
            return publishedOn(Fact.known(day));
        }

        /** States the matter. */
        public Builder matter(String matter) {
            return matter(Fact.known(matter));
        }

        /** Names the decision maker. */
        public Builder decisionMaker(DecisionMaker maker) {
            return decisionMaker(Fact.known(maker));
        }

        /** States the period of decision. */
        public Builder decisionPeriod(DecisionPeriod period) {
            return decisionPeriod(Fact.known(period));
        }

        /** Lists documents; an empty list is a notice that lists none. */
        public Builder documents(List<String> documents) {
            return documents(documents.isEmpty() ? Fact.none() : Fact.known(List.copyOf(documents)));
        }

        /** Gives the address for copies. */
        public Builder inspectionAddress(String address) {
            return inspectionAddress(Fact.known(address));
        }

        /** Gives the procedure for asking for further documents. */
        public Builder requestProcedure(String procedure) {
            return requestProcedure(Fact.known(procedure));
        }
    }
}
