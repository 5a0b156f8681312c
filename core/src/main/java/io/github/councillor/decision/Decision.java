package io.github.councillor.decision;

import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.notice.UrgencyAgreement;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A decision to be made or made under executive arrangements, with the route its notice takes. */
@Value.Immutable
public interface Decision {

    /** What is to be decided, for reports. */
    String matter();

    /** What it is declared to be. */
    @Value.Default
    default Declared declared() {
        return Declared.CANNOT_TELL;
    }

    /** Who decides. */
    @Value.Default
    default Fact<DecisionMaker> decisionMaker() {
        return Fact.unstated();
    }

    /** The day on which, or the period within which, it is made. */
    @Value.Default
    default Fact<DecisionPeriod> when() {
        return Fact.unstated();
    }

    /** The route by which it comes to be lawful. */
    @Value.Default
    default Route route() {
        return new Route.OrdinaryNotice(KeyDecisionNotice.builder().build());
    }

    /**
     * The private meeting at which it is made; none where no meeting is held, or it is public throughout. Left unstated,
     * it cannot be told of a body's partly private matter whether notice of a private meeting was given.
     */
    @Value.Default
    default Fact<PrivateMeeting> privateMeeting() {
        return Fact.unstated();
    }

    /** What it is likely to mean. */
    @Value.Default
    default Effects effects() {
        return Effects.UNSTATED;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder for a decision declared key. */
    static Builder key(String matter) {
        return builder().matter(matter).declared(Declared.KEY);
    }

    /** Fills in a decision. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}

        /** Decided by. */
        public Builder decisionMaker(DecisionMaker maker) {
            return decisionMaker(Fact.known(maker));
        }

        /** Decided on a day. */
        public Builder decidedOn(LocalDate day) {
            return when(Fact.known(DecisionPeriod.on(day)));
        }

        /** On 28 clear days' notice. */
        public Builder notice(KeyDecisionNotice notice) {
            return route(new Route.OrdinaryNotice(notice));
        }

        /** Under the general exception. */
        public Builder generalException(ExceptionNotice notice) {
            return route(new Route.GeneralException(notice));
        }

        /** In a case of special urgency. */
        public Builder specialUrgency(UrgencyAgreement agreement) {
            return route(new Route.SpecialUrgency(agreement));
        }

        /** At a meeting held in private, wholly or in part. */
        public Builder privateMeeting(PrivateMeeting meeting) {
            return privateMeeting(Fact.known(meeting));
        }
    }
}
