package io.github.councillor.json;

import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.UrgencyAgreement;
import io.github.councillor.published.Noted;
import io.github.councillor.published.ProcedurePhrase;
import io.github.councillor.published.ProcedurePhrase.Named;
import io.github.councillor.published.UrgencyReasonPhrase;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The signs in a published item that its notice was short on purpose, and the route they make.
 *
 * @param sign the exception that the item's own fields name
 * @param reason the reason for urgency that it gives; unread where the words do not tell whether there is one
 */
record PublishedUrgency(Named sign, Fact<String> reason) {

    /** No sign. */
    static final PublishedUrgency NONE = new PublishedUrgency(Named.NONE, Fact.unstated());

    /** The name of a further field that says which procedure was followed, or whether one was. */
    private static final Pattern ON_PROCEDURE = Pattern.compile(
            "(?i)(?:is (?:it |this )?)?(?:an? )?(?:decision )?(?:procedure|urgen(?:t|cy)|special urgency|general exception|exception)"
                    + "(?: (?:procedure|rule|item|notice|decision))?(?: (?:used|followed|applies))?\\??:?");

    private static final Pattern YES = Pattern.compile("(?i)(?:yes|y|true)[.;]?");

    static PublishedUrgency read(Cursor item, Transcript transcript) {
        Named sign = flag(item, transcript);
        sign = sign.and(beside(
                item.pointerTo("title"),
                ProcedurePhrase.inTitle(
                        item.text("title").map(Noted::ofTitle).map(Noted::value).orElse("")),
                transcript));
        sign = sign.and(beside(
                item.pointerTo("decision_type"),
                ProcedurePhrase.read(item.text("decision_type").orElse("")),
                transcript));
        Optional<String> procedure = item.text("procedure");
        if (procedure.isPresent()) {
            Named named = ProcedurePhrase.read(procedure.get());
            sign = sign.and(named);
            transcript.read(item.pointerTo("procedure"), procedure.get(), PublishedPlan.words(named), "");
        }
        Fact<String> reason = Fact.unstated();
        Optional<String> summary = item.text("urgency_reason_summary").filter(text -> !text.isBlank());
        if (summary.isPresent()) {
            reason = UrgencyReasonPhrase.read(summary.get());
            String pointer = item.pointerTo("urgency_reason_summary");
            if (reason.isKnown()) {
                sign = sign.and(Named.UNNAMED).and(ProcedurePhrase.read(summary.get()));
                transcript.read(pointer, summary.get(), "a reason for urgency", "");
            } else if (reason.isNone()) {
                reason = Fact.unstated();
                transcript.read(pointer, summary.get(), "no reason for urgency", "");
            } else {
                transcript.unread(pointer, summary.get());
            }
        }
        return new PublishedUrgency(sign, reason);
    }

    /** A sign in a field that says something else as well. */
    private static Named beside(String pointer, Named named, Transcript transcript) {
        if (named != Named.NONE) {
            transcript.also(pointer, PublishedPlan.words(named));
        }
        return named;
    }

    /** What a further field of an item names, by its own name and its words. */
    static Named ofField(String name, String written) {
        if (!ON_PROCEDURE.matcher(name.strip()).matches()) {
            return Named.NONE;
        }
        return ProcedurePhrase.read(YES.matcher(written.strip()).matches() ? name : written);
    }

    /** With what a further field names. */
    PublishedUrgency and(Named named) {
        return new PublishedUrgency(sign.and(named), reason);
    }

    private static Named flag(Cursor item, Transcript transcript) {
        YesNo flag = item.yesNo("urgency_flag");
        Named sign = flag == YesNo.YES ? Named.UNNAMED : Named.NONE;
        if (flag != YesNo.NOT_STATED) {
            transcript.read(
                    item.pointerTo("urgency_flag"),
                    String.valueOf(flag == YesNo.YES),
                    flag == YesNo.YES ? PublishedPlan.words(sign) : "no sign of an exception",
                    "");
        }
        return sign;
    }

    /**
     * The route of an item: its notice, and beside it the exception where one is signed.
     *
     * @param notice the notice that the item is
     * @param ofPlan the exception that the plan's title or kind names
     */
    Route route(KeyDecisionNotice notice, Named ofPlan) {
        Named named = sign.and(ofPlan);
        if (named == Named.NONE) {
            return new Route.OrdinaryNotice(notice);
        }
        YesNo reasonsOnWebsite = reason.isKnown() ? notice.onWebsite() : YesNo.NOT_STATED;
        ExceptionNotice exception = ExceptionNotice.builder()
                .availableOn(notice.publishedOn())
                .onWebsite(notice.onWebsite())
                .reasons(reason)
                .reasonsOnWebsite(reasonsOnWebsite)
                .build();
        UrgencyAgreement agreement = UrgencyAgreement.builder()
                .reasons(reason)
                .reasonsOnWebsite(reasonsOnWebsite)
                .build();
        Route signed = switch (named) {
            case GENERAL_EXCEPTION -> new Route.GeneralException(exception);
            case SPECIAL_URGENCY -> new Route.SpecialUrgency(agreement);
            default -> new Route.UnnamedException(exception, agreement);
        };
        return new Route.NoticeWithSign(notice, signed);
    }
}
