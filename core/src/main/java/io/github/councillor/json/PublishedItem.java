package io.github.councillor.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.authority.WardsAffected;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.decision.Effects;
import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.plan.Standing;
import io.github.councillor.published.DatePhrase;
import io.github.councillor.published.DeclaredPhrase;
import io.github.councillor.published.KeyReasonPhrase;
import io.github.councillor.published.Noted;
import io.github.councillor.published.ProcedurePhrase.Named;
import io.github.councillor.published.StandingPhrase;
import io.github.councillor.published.WardsPhrase;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One item of a published plan: every field read by its phrase, then put together once the plan's head is known. */
final class PublishedItem {

    private static final Pattern IS_KEY = Pattern.compile("(?i)is (?:it |this )?(?:a )?key decision\\??:?");
    private static final List<String> KEPT =
            List.of("lead_member", "contact_role", "scrutiny_committee", "item_source_url");

    private final String pointer;
    private final Transcript transcript;
    private final EnumMap<PlanFact, String> pointers = new EnumMap<>(PlanFact.class);
    private final Effects.Builder effects = Effects.builder();
    private final PublishedMakers makers;

    private String title = "";
    private Fact<String> matter = Fact.unstated();
    private Fact<LocalDate> publishedOn = Fact.unstated();
    private Fact<DecisionPeriod> when = Fact.unstated();
    private Fact<Declared> declared = Fact.unstated();
    private Fact<Standing> standing = Fact.unstated();
    private String amountUnread = "";
    private Fact<YesNo> partlyPrivate = Fact.unstated();
    private Fact<List<String>> documents = Fact.unstated();
    private PublishedUrgency urgency = PublishedUrgency.NONE;
    private boolean ownPage;
    private int wardsInKeyReason;

    private PublishedItem(Cursor item, SharedTexts texts) {
        this.pointer = item.pointer();
        this.transcript = new Transcript(pointer, texts);
        titleAndType(item);
        dates(item);
        this.makers = PublishedMakers.read(item, transcript);
    }

    static PublishedItem read(Cursor cursor, SharedTexts texts) {
        PublishedItem item = new PublishedItem(cursor, texts);
        item.standingAndRestriction(cursor);
        item.urgency = PublishedUrgency.read(cursor, item.transcript);
        item.effects(cursor);
        item.rest(cursor);
        return item;
    }

    Transcript transcript() {
        return transcript;
    }

    private void titleAndType(Cursor item) {
        Optional<String> given = item.text("title");
        if (given.isPresent()) {
            title = given.get();
            Noted noted = Noted.ofTitle(title);
            matter = noted.value().isBlank() ? Fact.unstated() : Fact.known(noted.value());
            transcript.read(
                    item.pointerTo("title"), title, matter.isKnown() ? noted.value() : "no title", noted.note());
        }
        declared = transcript.phrase(item, "decision_type", DeclaredPhrase::ofType);
        if (DeclaredPhrase.inTitle(matter.orElse(""))) {
            declared = declared.orElse(Declared.KEY) == Declared.KEY
                    ? Fact.known(Declared.KEY)
                    : Fact.unread("type \"" + item.text("decision_type").orElse("") + "\", title \"" + title
                            + "\", which contradict each other");
        }
    }

    private void dates(Cursor item) {
        publishedOn = transcript.phrase(item, "notice_published", DatePhrase::day);
        when = transcript.phrase(item, "decision_due", DatePhrase::period);
    }

    private void standingAndRestriction(Cursor item) {
        standing = transcript.phrase(item, "status", StandingPhrase::read);
        partlyPrivate = PublishedRestriction.read(item, transcript);
    }

    private void effects(Cursor item) {
        Fact<WardsAffected> wards = transcript.phrase(item, "wards", WardsPhrase::read);
        effects.wards(wards);
        item.text("key_reason").ifPresent(written -> {
            KeyReasonPhrase reason = KeyReasonPhrase.read(written);
            wardsInKeyReason = reason.wards();
            String words = reason.toString();
            transcript.read(item.pointerTo("key_reason"), written, words.isEmpty() ? "a reason in words" : words, "");
        });
        item.text("amount")
                .ifPresent(written -> Sums.read(written, item.pointerTo("amount"), transcript)
                        .ifPresentOrElse(effects::addMoney, () -> amountUnread = written));
    }

    private void rest(Cursor item) {
        documents = PublishedDocuments.read(item, transcript);
        KEPT.forEach(field -> transcript.keep(item, field));
        ownPage = item.text("item_source_url").filter(PublishedPlan::isUrl).isPresent();
        item.object("extra_fields").ifPresent(this::extraFields);
        for (String field : PublishedPlan.TRANSCRIBERS) {
            if (item.given(field).isPresent()) {
                transcript.setAside(item.pointerTo(field));
            }
        }
        transcript.quoteRest(item);
    }

    private void extraFields(Cursor extra) {
        for (Map.Entry<String, JsonNode> field : extra.rest()) {
            String written = Transcript.textOf(field.getValue());
            Fact<Declared> says = DeclaredPhrase.ofType(written);
            boolean decides = IS_KEY.matcher(field.getKey()).matches() && says.isKnown();
            if (decides && !declared.isKnown()) {
                declared = says;
                pointers.put(PlanFact.DECLARED, extra.pointerTo(field.getKey()));
            }
            Named named = PublishedUrgency.ofField(field.getKey(), written);
            urgency = urgency.and(named);
            transcript.read(
                    extra.pointerTo(field.getKey()),
                    written,
                    decides
                            ? says.get().toString()
                            : named == Named.NONE ? Transcript.KEPT : PublishedPlan.words(named),
                    "");
        }
    }

    /** The entry, now that the head of the plan is known. */
    PlanEntry entry(PublishedPlan.Head head) {
        if (publishedOn instanceof Fact.Unstated) {
            publishedOn = head.publishedOn();
            if (publishedOn.isKnown()) {
                pointers.put(PlanFact.PUBLISHED_ON, head.publishedPointer());
                pointers.put(PlanFact.EXCEPTION_AVAILABLE_ON, head.publishedPointer());
            }
        }
        Fact<DecisionMaker> maker = makers.first(head.council());
        Declared key = declared.orElse(Declared.CANNOT_TELL);
        Decision decision = Decision.builder()
                .matter(title.isBlank() ? "(no title)" : title)
                .declared(key)
                .decisionMaker(maker)
                .when(when)
                .route(route(head, key, maker))
                .effects(effects.build())
                .build();
        return PlanEntry.builder()
                .pointer(pointer)
                .title(title)
                .standing(standing.orElse(Standing.OPEN))
                .decision(decision)
                .addAllOtherDecisions(makers.others(head.council()))
                .wardsInKeyReason(wardsInKeyReason)
                .putAllUnreadFacts(unreadFacts(decision.route()))
                .places(PublishedPlaces.OF_ITEMS)
                .putAllPointers(pointers)
                .addAllRead(transcript.read())
                .addAllUnread(transcript.unread())
                .build();
    }

    private Map<PlanFact, String> unreadFacts(Route route) {
        Map<PlanFact, String> unread = new EnumMap<>(PlanFact.class);
        note(unread, PlanFact.DECLARED, declared);
        note(unread, PlanFact.DECLARES_KEY, declared);
        note(unread, PlanFact.STANDING, standing);
        note(unread, PlanFact.EXEMPT_INFORMATION, partlyPrivate);
        if (route instanceof Route.OrdinaryNotice) {
            note(unread, PlanFact.EXCEPTION_REASONS, urgency.reason());
        }
        if (!amountUnread.isBlank()) {
            unread.put(PlanFact.MONEY, amountUnread);
        }
        return unread;
    }

    private static void note(Map<PlanFact, String> unread, PlanFact about, Fact<?> fact) {
        if (fact instanceof Fact.Unread<?> words) {
            unread.put(about, words.written());
        }
    }

    private Route route(PublishedPlan.Head head, Declared key, Fact<DecisionMaker> maker) {
        YesNo onWebsite = head.onWebsite() || ownPage ? YesNo.YES : YesNo.NOT_STATED;
        KeyDecisionNotice notice = KeyDecisionNotice.builder()
                .publishedOn(publishedOn)
                .declaresKeyDecision(key == Declared.CANNOT_TELL ? YesNo.NOT_STATED : YesNo.of(key == Declared.KEY))
                .matter(matter)
                .decisionMaker(maker)
                .decisionPeriod(when)
                .documents(documents)
                .onWebsite(onWebsite)
                .partlyPrivate(partlyPrivate.orElse(YesNo.NOT_STATED))
                .build();
        return urgency.route(notice, ownPage ? Named.NONE : head.procedure());
    }
}
