package io.github.councillor.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.decision.Decision;
import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.PlanEntry;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.plan.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Our own shape of a plan, {@code plan/1}. */
final class StrictPlan {

    private final List<PlanEntry> entries = new ArrayList<>();

    void entry(String pointer, JsonNode node) {
        Cursor entry = Cursor.object(pointer, node);
        Decision decision = decision(entry);
        Standing standing = entry.word(
                        "status", Standing::named, "open, deferred, withdrawn, deleted, abandoned, no-longer-key")
                .orElse(Standing.OPEN);
        entry.nothingElse();
        PlanEntry.Builder read = PlanEntry.builder();
        if (!entry.has("when") && decision.when().isKnown()) {
            read.putPointer(PlanFact.WHEN, pointer + PlanFact.NOTICE_PERIOD.path());
        }
        entries.add(read.pointer(pointer)
                .title(decision.matter())
                .standing(standing)
                .decision(decision)
                .build());
    }

    ForwardPlan plan(Cursor document) {
        document.requireShape("plan/1");
        Cursor council = document.required("authority", document.object("authority"), "an object");
        ForwardPlan.Builder plan = ForwardPlan.builder().authority(authority(council));
        document.text("title").ifPresent(plan::title);
        if (document.given("entries").isEmpty()) {
            throw RefusedInput.at("/entries", "no such field", "a list of entries");
        }
        document.objects("entries");
        document.nothingElse();
        return plan.addAllEntries(entries).build();
    }

    /** A council by name, kind and governance. */
    static Authority authority(Cursor council) {
        Authority authority = new Authority(
                council.requiredText("name"),
                council.word(
                                "kind",
                                AuthorityKind::named,
                                "county, district, unitary, metropolitan-district, london-borough, city-of-london,"
                                        + " isles-of-scilly, combined-authority, parish, welsh-council, scottish-council, northern-irish-council,"
                                        + " greater-london, national-park, not-stated")
                        .orElse(AuthorityKind.NOT_STATED),
                council.word(
                                "governance",
                                Governance::named,
                                "leader-and-cabinet, mayor-and-cabinet, committee-system, prescribed, not-stated")
                        .orElse(Governance.NOT_STATED));
        council.nothingElse();
        return authority;
    }

    private static Decision decision(Cursor entry) {
        Decision.Builder decision = Decision.builder().matter(entry.requiredText("title"));
        decision.declared(
                entry.word("key", StrictPlan::declared, "key, not-key").orElse(Declared.CANNOT_TELL));
        Fact<DecisionMaker> maker = Notices.maker(entry, "decisionMaker");
        Fact<DecisionPeriod> when = Notices.period(entry, "when");
        Optional<KeyDecisionNotice> notice = Notices.notice(entry);
        decision.decisionMaker(
                maker.isKnown()
                        ? maker
                        : notice.map(KeyDecisionNotice::decisionMaker).orElse(maker));
        decision.when(
                when.isKnown()
                        ? when
                        : notice.map(KeyDecisionNotice::decisionPeriod).orElse(when));
        decision.route(Notices.route(entry, notice));
        decision.privateMeeting(Notices.privateMeeting(entry));
        entry.object("effects").ifPresent(effects -> decision.effects(EffectsFields.read(effects)));
        return decision.build();
    }

    private static Optional<Declared> declared(String word) {
        return switch (word) {
            case "key" -> Optional.of(Declared.KEY);
            case "not-key" -> Optional.of(Declared.NOT_KEY);
            default -> Optional.empty();
        };
    }
}
