package io.github.councillor.json;

import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.OtherDecision;
import io.github.councillor.published.DatePhrase;
import io.github.councillor.published.MakerPhrase;
import io.github.councillor.published.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who is to decide a published item, and the further decision makers that it names, each with its day. */
final class PublishedMakers {

    private final Transcript transcript;
    private final String pointer;
    private final Fact<DecisionMaker> first;
    private final List<OtherDecision> others = new ArrayList<>();

    private PublishedMakers(Cursor item, Transcript transcript) {
        this.transcript = transcript;
        this.pointer = item.pointerTo("decision_maker");
        this.first = maker(item, "decision_maker");
        for (Cursor other : item.objects("other_due")) {
            others.add(other(other));
        }
    }

    static PublishedMakers read(Cursor item, Transcript transcript) {
        return new PublishedMakers(item, transcript);
    }

    private OtherDecision other(Cursor other) {
        Fact<DecisionPeriod> day = other.text("due").map(DatePhrase::period).orElseGet(Fact::unstated);
        other.text("due")
                .filter(due -> !due.isEmpty())
                .ifPresent(due -> transcript.fact(
                        other.pointerTo("due"), due, day, Noted.split(due).note()));
        Fact<DecisionMaker> by = maker(other, "by");
        transcript.quoteRest(other);
        return new OtherDecision(other.pointer(), by, day);
    }

    private Fact<DecisionMaker> maker(Cursor from, String field) {
        String written = from.text(field).orElse("");
        Fact<DecisionMaker> maker = MakerPhrase.read(written);
        if (from.text(field).isPresent() && !(written.isEmpty() && field.equals("by"))) {
            transcript.read(
                    from.pointerTo(field),
                    written,
                    words(maker),
                    Noted.split(written).note());
        }
        return maker;
    }

    /** The decision maker in a council's own file. */
    Fact<DecisionMaker> first(String council) {
        return in(council, first, pointer);
    }

    /** The further decision makers in a council's own file. */
    List<OtherDecision> others(String council) {
        return others.stream()
                .map(other -> new OtherDecision(
                        other.pointer(), in(council, other.by(), other.pointer() + "/by"), other.when()))
                .toList();
    }

    private Fact<DecisionMaker> in(String council, Fact<DecisionMaker> read, String place) {
        Fact<DecisionMaker> here = MakerPhrase.in(council, read);
        if (here != read) {
            transcript.reread(place, before -> words(here));
        }
        return here;
    }

    private static String words(Fact<DecisionMaker> maker) {
        return maker instanceof Fact.Known<DecisionMaker> known
                ? (known.value() instanceof DecisionMaker.Body ? "a body, " : "an individual, ")
                        + known.value().place().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : "nobody named";
    }
}
