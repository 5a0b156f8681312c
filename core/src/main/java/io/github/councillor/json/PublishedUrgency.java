package io.github.councillor.json;

import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.UrgencyAgreement;
import io.github.councillor.published.ProcedurePhrase;
import io.github.councillor.published.ProcedurePhrase.Named;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The signs in a published item that its notice was short on purpose, and the route they make.
 *
 * @param sign the exception that the item's own fields name
 * @param reason the reason for urgency that it gives
 */
record PublishedUrgency(Named sign, Fact<String> reason) {

    /** Words that stand where a reason would, and are none. */
    private static final Pattern NO_REASON = Pattern.compile(
            "(?i)(?:none|n/?a|no|nil|no reason|not applicable|not urgent|non-urgent|no urgency|[-\u2013\u2014.]+)[.;]?");

    /** No sign. */
    static final PublishedUrgency NONE = new PublishedUrgency(Named.NONE, Fact.unstated());

    static PublishedUrgency read(Cursor item, Transcript transcript) {
        Named sign = flag(item, transcript);
        Optional<String> procedure = item.text("procedure");
        if (procedure.isPresent()) {
            Named named = ProcedurePhrase.read(procedure.get());
            sign = sign.and(named);
            transcript.read(item.pointerTo("procedure"), procedure.get(), PublishedPlan.words(named), "");
        }
        Fact<String> reason = Fact.unstated();
        Optional<String> summary = item.text("urgency_reason_summary").filter(text -> !text.isBlank());
        if (summary.isPresent() && NO_REASON.matcher(summary.get().strip()).matches()) {
            transcript.read(item.pointerTo("urgency_reason_summary"), summary.get(), "no reason for urgency", "");
        } else if (summary.isPresent()) {
            reason = Fact.known(summary.get());
            sign = sign.and(Named.UNNAMED).and(ProcedurePhrase.read(summary.get()));
            transcript.read(item.pointerTo("urgency_reason_summary"), summary.get(), "a reason for urgency", "");
        }
        return new PublishedUrgency(sign, reason);
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
