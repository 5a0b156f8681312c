package io.github.councillor.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.fact.Fact;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.published.CouncilName;
import io.github.councillor.published.DatePhrase;
import io.github.councillor.published.Noted;
import io.github.councillor.published.ProcedurePhrase;
import io.github.councillor.published.ProcedurePhrase.Named;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * A plan as a council published it: strings as they stand on the page, with a transcriber's notes beside them.
 *
 * <p>The notes are not the council's words and are set aside unread; so is everything computed by the transcriber.
 */
final class PublishedPlan {

    /** The transcriber's own fields, set aside, always in this order: a report of the same file is the same. */
    static final ImmutableSet<String> TRANSCRIBERS =
            ImmutableSet.of("notes", "trust", "verbatim_phrases", "computed_by_us", "transcribed_note");

    private final SharedTexts texts = new SharedTexts();
    private final Deque<PublishedItem> items = new ArrayDeque<>();

    void item(String pointer, JsonNode node) {
        items.add(PublishedItem.read(Cursor.object(pointer, node), texts));
    }

    ForwardPlan plan(Cursor document) {
        Transcript transcript = new Transcript("", texts);
        if (document.given("items").isPresent()) {
            document.objects("items");
        } else {
            throw RefusedInput.at("/items", "null", "a list of items");
        }
        ForwardPlan.Builder plan = ForwardPlan.builder().origin(ForwardPlan.Origin.PUBLISHED);
        plan.authority(authority(document.text("council").orElse(""), document, transcript));
        Head head = head(document, transcript, plan);
        for (String field : TRANSCRIBERS) {
            if (document.given(field).isPresent()) {
                transcript.setAside(document.pointerTo(field));
            }
        }
        for (Map.Entry<String, JsonNode> field : document.rest()) {
            transcript.unread(document.pointerTo(field.getKey()), Transcript.textOf(field.getValue()));
        }
        while (!items.isEmpty()) {
            PublishedItem item = items.remove(); // so that it need not be held beside its entry
            plan.addEntry(item.entry(head));
            item.transcript().setAside().forEach(transcript::setAside);
        }
        return plan.addAllRead(transcript.read())
                .addAllUnread(transcript.unread())
                .addAllSetAside(transcript.setAside())
                .build();
    }

    /**
     * What the head of the plan says that its items rely on.
     *
     * @param council the council's name; may be empty
     * @param publishedOn the plan's day of publication
     * @param procedure the exception that the plan's title or kind names
     * @param onWebsite whether the page stood on a website
     */
    record Head(
            String council, Fact<LocalDate> publishedOn, String publishedPointer, Named procedure, boolean onWebsite) {}

    private static Head head(Cursor document, Transcript transcript, ForwardPlan.Builder plan) {
        String title = document.text("plan_title").orElse("");
        plan.title(title);
        Named named = named(title);
        if (!title.isEmpty()) {
            transcript.read(
                    document.pointerTo("plan_title"), title, named == Named.NONE ? "a title" : words(named), "");
        }
        String kind = document.text("kind").orElse("");
        Named kindNames = named(kind);
        if (!kind.isEmpty()) {
            transcript.read(
                    document.pointerTo("kind"),
                    kind,
                    kindNames == Named.NONE ? "a kind of page" : words(kindNames),
                    "");
        }
        Fact<LocalDate> published = Fact.unstated();
        String date = document.text("publication_date").orElse("");
        if (!date.isBlank()) {
            Noted leading = DatePhrase.leading(date);
            published = DatePhrase.day(leading.value());
            transcript.fact(document.pointerTo("publication_date"), date, published, leading.note());
        }
        document.text("period")
                .ifPresent(
                        period -> transcript.fact(document.pointerTo("period"), period, DatePhrase.period(period), ""));
        String url = document.text("source_url").orElse("");
        if (!url.isBlank()) {
            transcript.read(document.pointerTo("source_url"), url, "where the page stood", "");
        }
        List<String> leavesOut = document.texts("leaves_out");
        plan.addAllLeavesOut(leavesOut);
        for (int i = 0; i < leavesOut.size(); i++) {
            transcript.read(
                    document.pointerTo("leaves_out") + "/" + i,
                    leavesOut.get(i),
                    "what the kind of page leaves out",
                    "");
        }
        return new Head(
                document.text("council").orElse(""),
                published,
                document.pointerTo("publication_date"),
                named.and(kindNames),
                isUrl(url));
    }

    /** What a title or kind names: only an exception by its name, for plans of all sorts speak of urgent matters. */
    private static Named named(String words) {
        Named named = ProcedurePhrase.read(words);
        return named == Named.UNNAMED ? Named.NONE : named;
    }

    static boolean isUrl(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    static String words(Named named) {
        return switch (named) {
            case NONE -> "no exception named";
            case GENERAL_EXCEPTION -> "names the general exception";
            case SPECIAL_URGENCY -> "names special urgency";
            case UNNAMED -> "a sign of an exception, not saying which";
        };
    }

    private static Authority authority(String council, Cursor document, Transcript transcript) {
        if (council.isBlank()) {
            return Authority.named("(council not stated)");
        }
        AuthorityKind kind = CouncilName.kind(council);
        transcript.read(
                document.pointerTo("council"),
                council,
                kind == AuthorityKind.NOT_STATED ? "a council" : "a council of kind " + kind.word(),
                "");
        return new Authority(council, kind, Governance.NOT_STATED);
    }
}
