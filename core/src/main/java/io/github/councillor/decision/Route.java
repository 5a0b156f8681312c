package io.github.councillor.decision;

import io.github.councillor.fact.Fact;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.UrgencyAgreement;
import java.time.LocalDate;

/**
 * The route by which a key decision comes to be lawful. The routes displace one another in order: the general exception
 * displaces regulation 9 (S.I. 2012/2089 reg. 10(2)), special urgency displaces regulation 10 as well.
 */
public sealed interface Route {

    /**
     * Regulation 9: a notice for 28 clear days.
     *
     * @param notice the notice
     */
    record OrdinaryNotice(KeyDecisionNotice notice) implements Route {}

    /**
     * Regulation 10: notice to scrutiny, and five clear days.
     *
     * @param notice the notice and the reasons
     */
    record GeneralException(ExceptionNotice notice) implements Route {}

    /**
     * Regulation 11: agreement of a named office-holder.
     *
     * @param agreement the agreement and the reasons
     */
    record SpecialUrgency(UrgencyAgreement agreement) implements Route {}

    /**
     * One of the two exceptions, and the source does not say which.
     *
     * @param notice what is known, if it is the general exception
     * @param agreement what is known, if it is special urgency
     */
    record UnnamedException(ExceptionNotice notice, UrgencyAgreement agreement) implements Route {}

    /**
     * A notice for 28 clear days, with a sign that an exception was meant.
     *
     * <p>Where the notice leaves 28 clear days the sign is noted and changes nothing. Where it does not, the exception
     * displaces regulation 9.
     *
     * @param notice the notice
     * @param exception the exception that is signed; never an ordinary notice
     */
    record NoticeWithSign(KeyDecisionNotice notice, Route exception) implements Route {}

    /** The day of publication from which readings and the constitution in force are looked up. */
    default Fact<LocalDate> publishedOn() {
        if (this instanceof OrdinaryNotice ordinary) {
            return ordinary.notice().publishedOn();
        }
        if (this instanceof GeneralException exception) {
            return exception.notice().availableOn();
        }
        if (this instanceof UnnamedException unnamed) {
            return unnamed.notice().availableOn();
        }
        if (this instanceof NoticeWithSign signed) {
            return signed.notice().publishedOn();
        }
        return Fact.unstated();
    }
}
