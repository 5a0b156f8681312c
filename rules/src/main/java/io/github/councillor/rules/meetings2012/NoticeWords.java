package io.github.councillor.rules.meetings2012;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.util.Optional;

/** The words of findings on the notice of a key decision. */
final class NoticeWords {

    private static final String REMEDY = "Publish a notice that does, and let 28 clear days run from it.";
    private static final Wording DOES_NOT = new Wording("the notice must {must}, but it does not.", REMEDY);

    private static final Wording NO_LAST_DAY = new Wording(
            "the notice must state the day on which, or the period within which, the decision is to be made. It states that"
                    + " the decision is to be {notified}, and names no last day.",
            "Publish the last day of the period, or say why the notice is enough without.");

    private NoticeWords() {}

    /** Something that the notice must say, as a fact. */
    static Finding must(Meetings2012 requirement, Fact<?> fact, PlanFact about, String must, Teller teller) {
        return fact instanceof Fact.Unread<?> unread
                ? teller.unread(requirement, about, "what it says of that", unread.written(), "the notice must " + must)
                : must(requirement, Outcome.given(fact), about, must, teller);
    }

    /** Something that the notice must say. */
    static Finding must(Meetings2012 requirement, Outcome outcome, PlanFact about, String must, Teller teller) {
        return outcome == Outcome.BREACH
                ? teller.tell(requirement, outcome, about, ImmutableMap.of("must", must), DOES_NOT)
                : teller.missing(requirement, about, "whether it does", "the notice must " + must);
    }

    static Finding late(
            KeyDecisionNotice notice, Fact<DecisionPeriod> when, Law law, Counting counting, Teller teller) {
        String must = "a key decision must not be made until its notice has been published";
        if (!(notice.publishedOn() instanceof Fact.Known<LocalDate> published)) {
            return teller.tell(
                    Meetings2012.NOTICE_BEFORE_DECISION,
                    Outcome.BREACH,
                    PlanFact.NOTICE,
                    ImmutableMap.of("required", law.noticeDays()),
                    new Wording(
                            must + ", and none was.",
                            "Publish the notice, and let {required} clear days run, or use the general exception."));
        }
        ImmutableMap.Builder<String, Object> values = ImmutableMap.<String, Object>builder()
                .put("published", published.value())
                .put("when", when.get());
        Optional<LocalDate> earliest = Period.earliest(counting.notice(), law.noticeDays(), published.value());
        earliest.ifPresent(day -> values.put("earliest", day));
        return teller.tell(
                Meetings2012.NOTICE_BEFORE_DECISION,
                Outcome.BREACH,
                PlanFact.PUBLISHED_ON,
                values.buildOrThrow(),
                new Wording(
                        must + ", but the notice was published on {published} and the decision is {when}.",
                        earliest.isPresent()
                                ? "Decide on or after {earliest}, or use the general exception."
                                : "Publish first, and let the clear days run."));
    }

    /** A decision maker beside another: by name as well, where both hold the same title. */
    private static String told(DecisionMaker one, DecisionMaker other) {
        return one instanceof DecisionMaker.Individual individual
                        && individual.name() instanceof Fact.Known<String> name
                        && one.label().equalsIgnoreCase(other.label())
                ? one.label() + " (" + name.value() + ")"
                : one.label();
    }

    static Finding decisionMaker(
            Outcome outcome, Fact<DecisionMaker> notified, Fact<DecisionMaker> maker, Teller teller) {
        Meetings2012 requirement = Meetings2012.NOTICE_DECISION_MAKER;
        if (outcome == Outcome.JUDGEMENT) {
            return teller.tell(
                    requirement,
                    outcome,
                    PlanFact.NOTICE_DECISION_MAKER,
                    ImmutableMap.of(
                            "notified", told(notified.get(), maker.get()),
                            "maker", told(maker.get(), notified.get())),
                    new Wording(
                            "the notice must name the decision maker. It names {notified}, but {maker} decides; the"
                                    + " Regulations do not say whether the notice stays good.",
                            "Publish a notice that names {maker}, or say why the notice stays good."));
        }
        return notified.isKnown()
                ? must(
                        requirement,
                        outcome,
                        PlanFact.NOTICE_DECISION_MAKER,
                        "give the name of the individual who decides, with any title",
                        teller)
                : must(requirement, notified, PlanFact.NOTICE_DECISION_MAKER, "name the decision maker", teller);
    }

    static Finding members(Fact<DecisionMaker> maker, Teller teller) {
        DecisionMaker.Body body = (DecisionMaker.Body) maker.get();
        return must(
                Meetings2012.NOTICE_MEMBERS,
                body.members(),
                PlanFact.MEMBERS,
                "list the members of the body that decides",
                teller);
    }

    static Finding date(Outcome outcome, Fact<DecisionPeriod> notified, Fact<DecisionPeriod> when, Teller teller) {
        if (outcome == Outcome.JUDGEMENT && !Publicity.isOutside(notified.get(), when)) {
            return teller.tell(
                    Meetings2012.NOTICE_DATE,
                    outcome,
                    PlanFact.NOTICE_PERIOD,
                    ImmutableMap.of("notified", notified.get()),
                    NO_LAST_DAY);
        }
        if (outcome == Outcome.JUDGEMENT) {
            return teller.tell(
                    Meetings2012.NOTICE_DATE,
                    outcome,
                    PlanFact.NOTICE_PERIOD,
                    ImmutableMap.of("notified", notified.get(), "when", when.get()),
                    new Wording(
                            "the notice must state the day or period of the decision. It states that the decision is to be"
                                    + " {notified}, and it is {when}; the Regulations do not say whether the notice stays"
                                    + " good.",
                            "Publish a notice with the new day, or say why the notice stays good."));
        }
        return must(
                Meetings2012.NOTICE_DATE,
                notified,
                PlanFact.NOTICE_PERIOD,
                "state the day on which, or the period within which, the decision is to be made",
                teller);
    }

    static Finding noExempt(Outcome outcome, Teller teller) {
        String must = "where the public may be excluded, the notice must give particulars of the matter and no"
                + " confidential or exempt information";
        return switch (outcome) {
            case BREACH ->
                teller.tell(
                        Meetings2012.NOTICE_NO_EXEMPT,
                        outcome,
                        PlanFact.EXEMPT_INFORMATION,
                        ImmutableMap.of(),
                        new Wording(must + ", but it gives some.", "Publish a notice without it."));
            case JUDGEMENT ->
                teller.tell(
                        Meetings2012.NOTICE_NO_EXEMPT,
                        outcome,
                        PlanFact.EXEMPT_INFORMATION,
                        ImmutableMap.of(),
                        new Wording(
                                must + ". Part of this matter is expected to be private.",
                                "The proper officer should say that the notice gives none."));
            default ->
                teller.missing(
                        Meetings2012.NOTICE_NO_EXEMPT,
                        PlanFact.EXEMPT_INFORMATION,
                        "whether any of this matter is private",
                        must);
        };
    }
}
