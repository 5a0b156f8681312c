package io.github.councillor.rules.meetings2012;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.Incumbency;
import io.github.councillor.notice.OfficeHolder;
import io.github.councillor.notice.UrgencyAgreement;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Wording;

/**
 * Whose agreement counts, in the order that regulations 5(6) and 11(1) share: the scrutiny chair; if there is none or that
 * person is unable to act, the chair of the authority; where there is neither, the vice-chair of the authority.
 */
final class Agreement {

    private static final String MUST =
            "the chair of the relevant overview and scrutiny committee must agree that {what} is"
                    + " urgent and cannot reasonably be deferred; if there is none, or that person is unable to act, the chair of the authority; and where there is"
                    + " neither, the vice-chair of the authority";
    private static final Wording WRONG_PERSON = new Wording(
            MUST + ". {by} agreed.", "Obtain the agreement of the person whose turn it is, or let the clear days run.");
    private static final Wording OUT_OF_TURN = new Wording(
            MUST + ". {by} agreed, while {before} {state}.",
            "Obtain the agreement of the person whose turn it is, or let the clear days run.");
    private static final Wording UNABLE = new Wording(
            MUST + ". {by} agreed, while {before} {state}. The words say \"where there is no chairman of either\"; some"
                    + " constitutions let the vice-chair act where a chair is only unable to.",
            "The monitoring officer should say which reading the authority took.");
    private static final Wording CONTRADICTED = new Wording(
            MUST + ". {by} agreed, but the facts also say that there was no such person able to act.",
            "Say which is right.");
    private static final Wording NOT_KNOWN =
            new Wording(MUST + ". {by} agreed, and whether {before} was able to act is not known.", "State {missing}.");

    private Agreement() {}

    static Outcome outcome(UrgencyAgreement agreement) {
        return switch (agreement.agreedBy()) {
            case SCRUTINY_CHAIR -> couldAct(agreement.scrutinyChair());
            case AUTHORITY_CHAIR -> failing(agreement.scrutinyChair()).and(couldAct(agreement.authorityChair()));
            case AUTHORITY_VICE_CHAIR -> viceChair(agreement);
            case ANOTHER, NOBODY -> Outcome.BREACH;
            case NOT_STATED -> Outcome.CANNOT_TELL;
        };
    }

    /** An office-holder who agreed, though the facts say that there was none who could. */
    private static Outcome couldAct(Incumbency incumbency) {
        return incumbency == Incumbency.VACANT || incumbency == Incumbency.UNABLE_TO_ACT
                ? Outcome.JUDGEMENT
                : Outcome.MET;
    }

    /** Sub-paragraph (b): no such person, or unable to act. */
    private static Outcome failing(Incumbency scrutinyChair) {
        return switch (scrutinyChair) {
            case VACANT, UNABLE_TO_ACT -> Outcome.MET;
            case ABLE_TO_ACT -> Outcome.BREACH;
            case NOT_STATED -> Outcome.CANNOT_TELL;
        };
    }

    /** Sub-paragraph (c): no chair of either. An office that is held by someone unable to act is not vacant. */
    private static Outcome viceChair(UrgencyAgreement agreement) {
        Incumbency scrutiny = agreement.scrutinyChair();
        Incumbency authority = agreement.authorityChair();
        if (scrutiny == Incumbency.ABLE_TO_ACT || authority == Incumbency.ABLE_TO_ACT) {
            return Outcome.BREACH;
        }
        if (scrutiny == Incumbency.NOT_STATED || authority == Incumbency.NOT_STATED) {
            return Outcome.CANNOT_TELL;
        }
        return scrutiny == Incumbency.VACANT && authority == Incumbency.VACANT ? Outcome.MET : Outcome.JUDGEMENT;
    }

    static Finding explain(
            Meetings2012 requirement, PlanFact about, UrgencyAgreement agreement, String what, Teller teller) {
        Outcome outcome = outcome(agreement);
        OfficeHolder by = agreement.agreedBy();
        if (by == OfficeHolder.NOT_STATED) {
            return teller.tell(
                    requirement,
                    outcome,
                    about,
                    ImmutableMap.of("what", what, Teller.MISSING, "who agreed"),
                    new Wording(MUST + ". Who agreed is not known.", "State {missing}, by office."));
        }
        ImmutableMap.Builder<String, Object> values =
                ImmutableMap.<String, Object>builder().put("what", what).put("by", capital(by.words()));
        if (by == OfficeHolder.ANOTHER || by == OfficeHolder.NOBODY) {
            return teller.tell(requirement, outcome, about, values.buildOrThrow(), WRONG_PERSON);
        }
        if (outcome == Outcome.JUDGEMENT && by != OfficeHolder.AUTHORITY_VICE_CHAIR) {
            return teller.tell(requirement, outcome, about, values.buildOrThrow(), CONTRADICTED);
        }
        boolean scrutinyDecides = by == OfficeHolder.AUTHORITY_CHAIR || outcome.equals(deciding(agreement));
        OfficeHolder before = scrutinyDecides ? OfficeHolder.SCRUTINY_CHAIR : OfficeHolder.AUTHORITY_CHAIR;
        Incumbency state = scrutinyDecides ? agreement.scrutinyChair() : agreement.authorityChair();
        values.put("before", before.words()).put("state", state.words());
        if (outcome == Outcome.CANNOT_TELL) {
            values.put(Teller.MISSING, "whether " + before.words() + " was able to act");
            return teller.tell(requirement, outcome, about, values.buildOrThrow(), NOT_KNOWN);
        }
        return teller.tell(
                requirement,
                outcome,
                about,
                values.buildOrThrow(),
                outcome == Outcome.JUDGEMENT ? UNABLE : OUT_OF_TURN);
    }

    /** What the scrutiny chair's state alone would answer for the vice-chair. */
    private static Outcome deciding(UrgencyAgreement agreement) {
        return switch (agreement.scrutinyChair()) {
            case ABLE_TO_ACT -> Outcome.BREACH;
            case NOT_STATED -> Outcome.CANNOT_TELL;
            case UNABLE_TO_ACT -> Outcome.JUDGEMENT;
            case VACANT -> Outcome.MET;
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
