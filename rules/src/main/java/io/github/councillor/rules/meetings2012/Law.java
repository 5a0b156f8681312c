package io.github.councillor.rules.meetings2012;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.InForce;
import io.github.councillor.law.Term;
import io.github.councillor.law.Terms;
import io.github.councillor.law.Timeline;
import io.github.councillor.notice.DecisionPeriod;
import java.time.LocalDate;

/**
 * The numbers of the Regulations on the days on which all of them stand still.
 *
 * @param inForce those days
 * @param noticeDays clear days of notice, reg. 9(2)
 * @param exceptionDays clear days, reg. 10(1)(c)
 * @param privateNoticeDays clear days, reg. 5(2)
 * @param privateFurtherDays clear days, reg. 5(4)
 * @param wards wards, reg. 8(1)(b)
 * @param officesRequired whether a notice must be at the offices as well as on the website; not stated where the days
 *     of a decision lie on both sides of a change
 */
record Law(
        InForce inForce,
        int noticeDays,
        int exceptionDays,
        int privateNoticeDays,
        int privateFurtherDays,
        int wards,
        YesNo officesRequired) {

    /** These numbers, where it cannot be told whether the offices are required. */
    Law withOfficesInDoubt() {
        return new Law(
                inForce, noticeDays, exceptionDays, privateNoticeDays, privateFurtherDays, wards, YesNo.NOT_STATED);
    }

    /** The Regulations through time. */
    static Timeline<Law> timeline(Terms terms) {
        ImmutableSortedSet.Builder<LocalDate> starts = ImmutableSortedSet.naturalOrder();
        for (Term term : Term.values()) {
            terms.timeline(term)
                    .stretches()
                    .forEach(stretch -> starts.add(stretch.inForce().from()));
        }
        ImmutableList<LocalDate> days = starts.build().asList();
        ImmutableList.Builder<Timeline.Stretch<Law>> stretches = ImmutableList.builder();
        for (int i = 0; i < days.size(); i++) {
            LocalDate until = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : LocalDate.MAX;
            InForce inForce = new InForce(days.get(i), until);
            stretches.add(new Timeline.Stretch<>(inForce, on(terms, inForce)));
        }
        return Timeline.of("S.I. 2012/2089", stretches.build());
    }

    /**
     * The law on the day of a decision or of a meeting; of its publication where that is not known; the latest where
     * neither is. Where the days lie on both sides of a change, or may, the offices are in doubt.
     */
    static Law onDayOf(Timeline<Law> law, Fact<DecisionPeriod> event, Fact<LocalDate> publishedOn) {
        if (event instanceof Fact.Known<DecisionPeriod> when) {
            Law first = law.at(when.value().anyDay());
            return when.value().hasTo() && law.at(when.value().to()).officesRequired() != first.officesRequired()
                    ? first.withOfficesInDoubt()
                    : first;
        }
        if (publishedOn instanceof Fact.Known<LocalDate> published) {
            Law ofPublication = law.at(published.value());
            return ofPublication.officesRequired() == YesNo.YES ? ofPublication : ofPublication.withOfficesInDoubt();
        }
        return law.at(LocalDate.MAX);
    }

    private static Law on(Terms terms, InForce inForce) {
        LocalDate day = inForce.from();
        return new Law(
                inForce,
                terms.on(Term.KEY_DECISION_NOTICE, day),
                terms.on(Term.GENERAL_EXCEPTION, day),
                terms.on(Term.PRIVATE_NOTICE, day),
                terms.on(Term.PRIVATE_FURTHER_NOTICE, day),
                terms.on(Term.WARDS, day),
                YesNo.of(terms.on(Term.OFFICES_REQUIRED, day) == 1));
    }
}
