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
import io.github.councillor.plan.OtherDecision;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.plan.Standing;
import io.github.councillor.published.DatePhrase;
import io.github.councillor.published.DeclaredPhrase;
import io.github.councillor.published.KeyReasonPhrase;
import io.github.councillor.published.MakerPhrase;
import io.github.councillor.published.Noted;
import io.github.councillor.published.ProcedurePhrase.Named;
import io.github.councillor.published.RestrictionPhrase;
import io.github.councillor.published.StandingPhrase;
import io.github.councillor.published.WardsPhrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One item of a published plan: every field read by its phrase, then put together once the plan's head is known. */
final class PublishedItem {

    private static final Pattern TO_FOLLOW =
            Pattern.compile("(?i)(?:documents?|reports?|papers?)? ?(?:to follow|tbc|tba|to be confirmed|to be advised"
                    + "|not yet available|not available|awaited|n/a)[.;]?");
    private static final Pattern NO_DOCUMENT =
            Pattern.compile("(?i)(?:none|nil|no (?:documents?|reports?|papers?)|not applicable|[-\u2013\u2014]*)[.;]?");
    private static final Pattern IS_KEY = Pattern.compile("(?i)is (?:it |this )?(?:a )?key decision\\??:?");
    private static final List<String> KEPT =
            List.of("lead_member", "contact_role", "scrutiny_committee", "item_source_url");

    private final String pointer;
    private final Transcript transcript;
    private final EnumMap<PlanFact, String> pointers = new EnumMap<>(PlanFact.class);
    private final Effects.Builder effects = Effects.builder();
    private final List<OtherDecision> others = new ArrayList<>();

    private String title = "";
    private Fact<String> matter = Fact.unstated();
    private Fact<LocalDate> publishedOn = Fact.unstated();
    private Fact<DecisionPeriod> when = Fact.unstated();
    private Fact<DecisionMaker> maker = Fact.unstated();
    private Fact<Declared> declared = Fact.unstated();
    private Fact<Standing> standing = Fact.unstated();
    private Fact<YesNo> partlyPrivate = Fact.unstated();
    private Fact<List<String>> documents = Fact.unstated();
    private PublishedUrgency urgency = PublishedUrgency.NONE;
    private boolean ownPage;
    private int wardsInKeyReason;

    private PublishedItem(String pointer, SharedTexts texts) {
        this.pointer = pointer;
        this.transcript = new Transcript(pointer, texts);
    }

    static PublishedItem read(Cursor cursor, SharedTexts texts) {
        PublishedItem item = new PublishedItem(cursor.pointer(), texts);
        item.titleAndType(cursor);
        item.dates(cursor);
        item.makerAndStanding(cursor);
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
        declared = phrase(item, "decision_type", DeclaredPhrase::ofType);
        if (DeclaredPhrase.inTitle(matter.orElse(""))) {
            declared = declared.orElse(Declared.KEY) == Declared.KEY
                    ? Fact.known(Declared.KEY)
                    : Fact.unread("type " + item.text("decision_type").orElse("") + ", title " + title);
        }
    }

    private void dates(Cursor item) {
        publishedOn = phrase(item, "notice_published", DatePhrase::day);
        when = phrase(item, "decision_due", DatePhrase::period);
        for (Cursor other : item.objects("other_due")) {
            others.add(otherDecision(other));
        }
    }

    private OtherDecision otherDecision(Cursor other) {
        String due = other.text("due").orElse("");
        String by = other.text("by").orElse("");
        Fact<DecisionPeriod> day = DatePhrase.period(due);
        Fact<DecisionMaker> who = MakerPhrase.read(by);
        if (!due.isEmpty()) {
            transcript.fact(other.pointerTo("due"), due, day, Noted.split(due).note());
        }
        if (!by.isEmpty()) {
            transcript.read(
                    other.pointerTo("by"), by, words(who), Noted.split(by).note());
        }
        quoteRest(other);
        return new OtherDecision(other.pointer(), who, day);
    }

    private void makerAndStanding(Cursor item) {
        item.text("decision_maker").ifPresent(written -> {
            maker = MakerPhrase.read(written);
            transcript.read(
                    item.pointerTo("decision_maker"),
                    written,
                    words(maker),
                    Noted.split(written).note());
        });
        standing = phrase(item, "status", StandingPhrase::read);
        partlyPrivate = phrase(item, "anticipated_restriction", RestrictionPhrase::read);
    }

    private void effects(Cursor item) {
        Fact<WardsAffected> wards = phrase(item, "wards", WardsPhrase::read);
        effects.wards(wards);
        item.text("key_reason").ifPresent(written -> {
            KeyReasonPhrase reason = KeyReasonPhrase.read(written);
            wardsInKeyReason = reason.wards();
            String words = reason.toString();
            transcript.read(item.pointerTo("key_reason"), written, words.isEmpty() ? "a reason in words" : words, "");
        });
        item.text("amount")
                .ifPresent(written ->
                        Sums.read(written, item.pointerTo("amount"), transcript).ifPresent(effects::addMoney));
    }

    private void rest(Cursor item) {
        List<String> listed = item.texts("documents");
        List<String> real = listed.stream().filter(PublishedItem::isDocument).toList();
        for (int i = 0; i < listed.size(); i++) {
            transcript.read(
                    item.pointerTo("documents") + "/" + i,
                    listed.get(i),
                    isDocument(listed.get(i)) ? "a document" : "no document yet",
                    "");
        }
        if (item.has("documents")) {
            documents = real.isEmpty()
                    ? listed.isEmpty() ? Fact.unstated() : Fact.unread(String.join("; ", listed))
                    : Fact.known(real);
        }
        keep(item, "exempt_paragraphs");
        KEPT.forEach(field -> keep(item, field));
        ownPage = item.text("item_source_url").filter(PublishedPlan::isUrl).isPresent();
        item.object("extra_fields").ifPresent(this::extraFields);
        for (String field : PublishedPlan.TRANSCRIBERS) {
            if (item.given(field).isPresent()) {
                transcript.setAside(item.pointerTo(field));
            }
        }
        quoteRest(item);
    }

    private static boolean isDocument(String listed) {
        String words = listed.strip();
        return !TO_FOLLOW.matcher(words).matches()
                && !NO_DOCUMENT.matcher(words).matches();
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
            transcript.read(
                    extra.pointerTo(field.getKey()),
                    written,
                    decides ? says.get().toString() : "kept, not used",
                    "");
        }
    }

    /** A field that no rule uses: shown as it stands. */
    private void keep(Cursor item, String field) {
        item.given(field).ifPresent(value -> {
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    transcript.read(
                            item.pointerTo(field) + "/" + i, Transcript.textOf(value.get(i)), "kept, not used", "");
                }
            } else {
                transcript.read(item.pointerTo(field), Transcript.textOf(value), "kept, not used", "");
            }
        });
    }

    private void quoteRest(Cursor cursor) {
        for (Map.Entry<String, JsonNode> field : cursor.rest()) {
            transcript.unread(cursor.pointerTo(field.getKey()), Transcript.textOf(field.getValue()));
        }
    }

    /** Reads a field by its phrase, and keeps what was read beside what was written. */
    private <T> Fact<T> phrase(Cursor item, String field, Function<String, Fact<T>> phrase) {
        Optional<String> given = item.text(field);
        if (given.isEmpty()) {
            return Fact.unstated();
        }
        Fact<T> fact = phrase.apply(given.get());
        transcript.fact(
                item.pointerTo(field),
                given.get(),
                fact,
                Noted.split(given.get()).note());
        return fact;
    }

    private static String words(Fact<DecisionMaker> maker) {
        return maker instanceof Fact.Known<DecisionMaker> known
                ? (known.value() instanceof DecisionMaker.Body ? "a body, " : "an individual, ")
                        + known.value().place().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : "nobody named";
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
        Declared key = declared.orElse(Declared.CANNOT_TELL);
        Decision decision = Decision.builder()
                .matter(title.isBlank() ? "(no title)" : title)
                .declared(key)
                .decisionMaker(maker)
                .when(when)
                .route(route(head, key))
                .effects(effects.build())
                .build();
        return PlanEntry.builder()
                .pointer(pointer)
                .title(title)
                .standing(standing.orElse(Standing.OPEN))
                .decision(decision)
                .addAllOtherDecisions(others)
                .wardsInKeyReason(wardsInKeyReason)
                .places(PublishedPlaces.OF_ITEMS)
                .putAllPointers(pointers)
                .addAllRead(transcript.read())
                .addAllUnread(transcript.unread())
                .build();
    }

    private Route route(PublishedPlan.Head head, Declared key) {
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
