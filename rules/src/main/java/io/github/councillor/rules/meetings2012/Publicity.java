package io.github.councillor.rules.meetings2012;

import static io.github.councillor.law.Meetings2012.NOTICE_BEFORE_DECISION;
import static io.github.councillor.law.Meetings2012.NOTICE_DATE;
import static io.github.councillor.law.Meetings2012.NOTICE_DECISION_MAKER;
import static io.github.councillor.law.Meetings2012.NOTICE_DECLARES_KEY;
import static io.github.councillor.law.Meetings2012.NOTICE_DOCUMENTS;
import static io.github.councillor.law.Meetings2012.NOTICE_INSPECTION_ADDRESS;
import static io.github.councillor.law.Meetings2012.NOTICE_MATTER;
import static io.github.councillor.law.Meetings2012.NOTICE_MEMBERS;
import static io.github.councillor.law.Meetings2012.NOTICE_NO_EXEMPT;
import static io.github.councillor.law.Meetings2012.NOTICE_OFFICES;
import static io.github.councillor.law.Meetings2012.NOTICE_OTHER_DOCUMENTS;
import static io.github.councillor.law.Meetings2012.NOTICE_PERIOD;
import static io.github.councillor.law.Meetings2012.NOTICE_REQUEST_PROCEDURE;
import static io.github.councillor.law.Meetings2012.NOTICE_WEBSITE;
import static io.github.councillor.rules.meetings2012.Outcome.bit;
import static io.github.councillor.rules.meetings2012.Outcome.bits;
import static io.github.councillor.rules.meetings2012.Outcome.given;
import static io.github.councillor.rules.meetings2012.Outcome.unless;
import static io.github.councillor.rules.meetings2012.Outcome.yes;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import java.time.LocalDate;

/** Regulation 9: publicity in connection with key decisions. */
final class Publicity {

    /** All of regulation 9. */
    static final long ALL = bits(NOTICE_BEFORE_DECISION, NOTICE_NO_EXEMPT);

    private static final Period.Names NAMES =
            new Period.Names("the notice", "the decision", "Decide", ", or use the general exception");

    private Publicity() {}

    /** What is looked at: no list of members for an individual, nothing of a notice that never was. */
    static long considered(KeyDecisionNotice notice, Fact<DecisionPeriod> when) {
        if (notice.publishedOn().isNone()) {
            return bit(NOTICE_BEFORE_DECISION);
        }
        long considered = ALL;
        if (!isBody(notice)) {
            considered &= ~bit(NOTICE_MEMBERS);
        }
        if (notice.partlyPrivate() == YesNo.NO) {
            considered &= ~bit(NOTICE_NO_EXEMPT);
        }
        if (!isLate(notice, when) && !isBefore(notice, when)) {
            considered &= ~bit(NOTICE_BEFORE_DECISION);
        }
        return isLate(notice, when) ? considered & ~bit(NOTICE_PERIOD) : considered;
    }

    static long check(
            KeyDecisionNotice notice,
            Fact<DecisionPeriod> when,
            Fact<DecisionMaker> maker,
            Law law,
            Counting counting) {
        return unless(
                        notice.publishedOn().isNone() || isLate(notice, when) ? Outcome.BREACH : Outcome.MET,
                        NOTICE_BEFORE_DECISION)
                | unless(yes(notice.declaresKeyDecision()), NOTICE_DECLARES_KEY)
                | unless(given(notice.matter()), NOTICE_MATTER)
                | unless(decisionMaker(notice, maker), NOTICE_DECISION_MAKER)
                | unless(members(notice), NOTICE_MEMBERS)
                | unless(date(notice, when), NOTICE_DATE)
                | unless(given(notice.documents()), NOTICE_DOCUMENTS)
                | unless(given(notice.inspectionAddress()), NOTICE_INSPECTION_ADDRESS)
                | unless(yes(notice.otherDocumentsMayFollow()), NOTICE_OTHER_DOCUMENTS)
                | unless(given(notice.requestProcedure()), NOTICE_REQUEST_PROCEDURE)
                | unless(period(notice, when, law, counting), NOTICE_PERIOD)
                | unless(offices(notice, maker, law), NOTICE_OFFICES)
                | unless(yes(notice.onWebsite()), NOTICE_WEBSITE)
                | unless(noExempt(notice), NOTICE_NO_EXEMPT);
    }

    private static boolean isBody(KeyDecisionNotice notice) {
        return notice.decisionMaker() instanceof Fact.Known<DecisionMaker> known
                && known.value() instanceof DecisionMaker.Body;
    }

    /** Published on or after every day on which the decision may be made. */
    private static boolean isLate(KeyDecisionNotice notice, Fact<DecisionPeriod> when) {
        return notice.publishedOn() instanceof Fact.Known<LocalDate> published
                && when instanceof Fact.Known<DecisionPeriod> period
                && !published.value().isBefore(period.value().to());
    }

    /** Published before the first day on which the decision may be made. */
    private static boolean isBefore(KeyDecisionNotice notice, Fact<DecisionPeriod> when) {
        return notice.publishedOn() instanceof Fact.Known<LocalDate> published
                && when instanceof Fact.Known<DecisionPeriod> period
                && published.value().isBefore(period.value().from());
    }

    /** Sub-paragraph (c). A decision maker other than the one notified is for judgement. */
    private static Outcome decisionMaker(KeyDecisionNotice notice, Fact<DecisionMaker> maker) {
        if (!(notice.decisionMaker() instanceof Fact.Known<DecisionMaker> notified)) {
            return given(notice.decisionMaker());
        }
        Outcome named = notified.value() instanceof DecisionMaker.Individual individual
                ? given(individual.name())
                : Outcome.MET;
        return named == Outcome.MET && isAnother(notified.value(), maker) ? Outcome.JUDGEMENT : named;
    }

    private static boolean isAnother(DecisionMaker notified, Fact<DecisionMaker> maker) {
        if (!(maker instanceof Fact.Known<DecisionMaker> known)) {
            return false;
        }
        if (notified instanceof DecisionMaker.Individual one
                && known.value() instanceof DecisionMaker.Individual other
                && one.name() instanceof Fact.Known<String> name
                && other.name() instanceof Fact.Known<String> otherName) {
            return !name.value().equalsIgnoreCase(otherName.value());
        }
        return !known.value().label().equalsIgnoreCase(notified.label());
    }

    private static Outcome members(KeyDecisionNotice notice) {
        return notice.decisionMaker() instanceof Fact.Known<DecisionMaker> known
                        && known.value() instanceof DecisionMaker.Body body
                ? given(body.members())
                : Outcome.MET;
    }

    /**
     * Sub-paragraph (d): the date on which, or the period within which. A period without a last day is for judgement, and
     * so is a decision outside the period notified: the Regulations do not speak of either.
     */
    private static Outcome date(KeyDecisionNotice notice, Fact<DecisionPeriod> when) {
        if (notice.decisionPeriod() instanceof Fact.Known<DecisionPeriod> notified) {
            return isOutside(notified.value(), when) || !notified.value().hasTo() ? Outcome.JUDGEMENT : Outcome.MET;
        }
        return given(notice.decisionPeriod());
    }

    /** Whether a decision may be made on a day that was not notified. */
    static boolean isOutside(DecisionPeriod notified, Fact<DecisionPeriod> when) {
        return when instanceof Fact.Known<DecisionPeriod> decided
                && (decided.value().from().isBefore(notified.from())
                        || decided.value().to().isAfter(notified.to()));
    }

    static Outcome period(KeyDecisionNotice notice, Fact<DecisionPeriod> when, Law law, Counting counting) {
        return Period.outcome(counting.notice(), law.noticeDays(), notice.publishedOn(), when);
    }

    private static Outcome offices(KeyDecisionNotice notice, Fact<DecisionMaker> maker, Law law) {
        return Availability.offices(notice.atOffices(), notice.publishedOn(), maker, law);
    }

    /** Paragraph (3). Whether words disclose too much is for a person, unless the facts say. */
    private static Outcome noExempt(KeyDecisionNotice notice) {
        if (notice.givesExemptInformation() == YesNo.YES) {
            return Outcome.BREACH;
        }
        if (notice.givesExemptInformation() == YesNo.NO || notice.partlyPrivate() == YesNo.NO) {
            return Outcome.MET;
        }
        return notice.partlyPrivate() == YesNo.YES ? Outcome.JUDGEMENT : Outcome.CANNOT_TELL;
    }

    static Finding explain(
            Meetings2012 requirement,
            KeyDecisionNotice notice,
            Fact<DecisionPeriod> when,
            Fact<DecisionMaker> maker,
            Law law,
            Counting counting,
            Teller teller) {
        return switch (requirement) {
            case NOTICE_BEFORE_DECISION -> NoticeWords.late(notice, when, law, counting, teller);
            case NOTICE_DECLARES_KEY ->
                NoticeWords.must(
                        requirement,
                        yes(notice.declaresKeyDecision()),
                        PlanFact.DECLARES_KEY,
                        "state that a key decision is to be made on behalf of the authority",
                        teller);
            case NOTICE_MATTER ->
                NoticeWords.must(
                        requirement, notice.matter(), PlanFact.MATTER, "state the matter to be decided", teller);
            case NOTICE_DECISION_MAKER ->
                NoticeWords.decisionMaker(decisionMaker(notice, maker), notice.decisionMaker(), maker, teller);
            case NOTICE_MEMBERS -> NoticeWords.members(notice.decisionMaker(), teller);
            case NOTICE_DATE -> NoticeWords.date(date(notice, when), notice.decisionPeriod(), when, teller);
            case NOTICE_DOCUMENTS ->
                NoticeWords.must(
                        requirement,
                        notice.documents(),
                        PlanFact.DOCUMENTS,
                        "list the documents submitted to the decision maker",
                        teller);
            case NOTICE_INSPECTION_ADDRESS ->
                NoticeWords.must(
                        requirement,
                        notice.inspectionAddress(),
                        PlanFact.INSPECTION_ADDRESS,
                        "give the address from which copies of the documents can be had",
                        teller);
            case NOTICE_OTHER_DOCUMENTS ->
                NoticeWords.must(
                        requirement,
                        yes(notice.otherDocumentsMayFollow()),
                        PlanFact.OTHER_DOCUMENTS,
                        "state that other documents may be submitted",
                        teller);
            case NOTICE_REQUEST_PROCEDURE ->
                NoticeWords.must(
                        requirement,
                        notice.requestProcedure(),
                        PlanFact.REQUEST_PROCEDURE,
                        "state how to ask for details of other documents",
                        teller);
            case NOTICE_PERIOD -> explainPeriod(notice, when, law, counting, teller);
            case NOTICE_OFFICES ->
                Availability.explainOffices(
                        requirement,
                        offices(notice, maker, law),
                        PlanFact.AT_OFFICES,
                        "the notice",
                        notice.publishedOn(),
                        law,
                        teller);
            case NOTICE_WEBSITE ->
                Availability.explainWebsite(
                        requirement, yes(notice.onWebsite()), PlanFact.ON_WEBSITE, "the notice", teller);
            case NOTICE_NO_EXEMPT -> NoticeWords.noExempt(noExempt(notice), teller);
            default -> throw new IllegalArgumentException("not of regulation 9: " + requirement.code());
        };
    }

    static Finding explainPeriod(
            KeyDecisionNotice notice, Fact<DecisionPeriod> when, Law law, Counting counting, Teller teller) {
        return Period.explain(
                NOTICE_PERIOD,
                counting.notice(),
                counting.compared(),
                law.noticeDays(),
                notice.publishedOn(),
                when,
                PlanFact.PUBLISHED_ON,
                NAMES,
                teller);
    }
}
