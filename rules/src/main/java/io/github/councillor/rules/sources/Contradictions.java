package io.github.councillor.rules.sources;

import io.github.councillor.law.Terms;
import io.github.councillor.rules.report.Report;

/** All that documents are held to, heading by heading. */
public final class Contradictions {

    private Contradictions() {}

    /**
     * What is found of some documents.
     *
     * @param told what they tell
     * @param notice the period of notice of a key decision, as the law fixes it on the day that matters
     */
    public static Report of(Told told, Terms.Value notice) {
        Outcomes outcomes = new Outcomes();
        SeatsAddUp.check(told, outcomes);
        WardsAgree.check(told, outcomes);
        SevenPrinciples.check(told, outcomes);
        WholeStatements.check(told, outcomes);
        NoticePeriod.check(told, notice, outcomes);
        BodiesAgree.check(told, outcomes);
        OfficeEnactments.check(told, outcomes);
        return outcomes.report();
    }
}
