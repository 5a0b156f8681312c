package io.github.councillor.rules.induction;

import io.github.councillor.authority.Authority;
import io.github.councillor.calendar.ClearDays;
import io.github.councillor.calendar.DayCount;
import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.law.Term;
import io.github.councillor.law.Terms;
import io.github.councillor.rules.meetings2012.Scope;
import java.time.LocalDate;
import java.util.Optional;

/** How a key decision comes about in a council, worked from a day; or why it does not. */
public sealed interface KeyDecisionPath {

    /**
     * A number of clear days, counted from the day of publication.
     *
     * @param days how many the law asks for, on that day
     * @param reading how they are counted, and by whose choice
     * @param firstLawful the first day that has them; empty where the table of bank holidays does not reach so far
     * @param count the count up to that day
     */
    record Clock(
            Terms.Value days, Readings.Adopted reading, Optional<LocalDate> firstLawful, Optional<DayCount> count) {}

    /**
     * A worked example.
     *
     * @param published the day on which notice is published
     * @param notice the notice of a key decision, S.I. 2012/2089 reg. 9(2)
     * @param exception the general exception, reg. 10(1)(c)
     * @param wards in how many wards significant effects make a decision key, reg. 8(1)(b)
     * @param offices whether the notice must also be at the offices: 1 yes, 0 no
     */
    record Worked(LocalDate published, Clock notice, Clock exception, Terms.Value wards, Terms.Value offices)
            implements KeyDecisionPath {}

    /**
     * The council takes no key decisions, or other provisions govern them.
     *
     * @param why why, with the citation
     */
    record NotHere(String why) implements KeyDecisionPath {}

    /**
     * The path in a council from a day.
     *
     * @throws OutsideCoveredDays when the path is worked and no law is held for the day
     */
    static KeyDecisionPath of(Authority authority, LocalDate day) {
        Optional<String> refusal = Scope.refusal(authority);
        if (refusal.isPresent()) {
            return new NotHere(refusal.get());
        }
        Terms terms = Terms.shipped();
        return new Worked(
                day,
                clock(
                        Meetings2012.NOTICE_PERIOD,
                        terms.timeline(Term.KEY_DECISION_NOTICE).at(day),
                        day),
                clock(
                        Meetings2012.EXCEPTION_PERIOD,
                        terms.timeline(Term.GENERAL_EXCEPTION).at(day),
                        day),
                terms.timeline(Term.WARDS).at(day),
                terms.timeline(Term.OFFICES_REQUIRED).at(day));
    }

    private static Clock clock(Meetings2012 period, Terms.Value days, LocalDate published) {
        Readings.Adopted reading = Readings.defaults().of(period);
        ClearDays counting = ClearDays.under(reading.reading());
        try {
            LocalDate first = counting.earliest(published, days.value());
            return new Clock(days, reading, Optional.of(first), Optional.of(counting.working(published, first)));
        } catch (OutsideCoveredDays beyondTheHolidays) {
            return new Clock(days, reading, Optional.empty(), Optional.empty());
        }
    }
}
