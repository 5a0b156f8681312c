package io.github.councillor.json;

import static java.util.Map.entry;

import io.github.councillor.plan.Places;
import io.github.councillor.plan.PlanFact;
import java.util.Map;

/** Where the facts of an item stand on a page as published. */
final class PublishedPlaces {

    static final Places OF_ITEMS = new Places(Map.ofEntries(
            entry(PlanFact.TITLE, "/title"),
            entry(PlanFact.MATTER, "/title"),
            entry(PlanFact.DECLARED, "/decision_type"),
            entry(PlanFact.DECLARES_KEY, "/decision_type"),
            entry(PlanFact.STANDING, "/status"),
            entry(PlanFact.DECISION_MAKER, "/decision_maker"),
            entry(PlanFact.NOTICE_DECISION_MAKER, "/decision_maker"),
            entry(PlanFact.MEMBERS, "/decision_maker"),
            entry(PlanFact.WHEN, "/decision_due"),
            entry(PlanFact.NOTICE_PERIOD, "/decision_due"),
            entry(PlanFact.PUBLISHED_ON, "/notice_published"),
            entry(PlanFact.EXCEPTION_AVAILABLE_ON, "/notice_published"),
            entry(PlanFact.PRIVATE_MEETING, "/anticipated_restriction"),
            entry(PlanFact.EXEMPT_INFORMATION, "/anticipated_restriction"),
            entry(PlanFact.DOCUMENTS, "/documents"),
            entry(PlanFact.WARDS, "/wards"),
            entry(PlanFact.KEY_REASON, "/key_reason"),
            entry(PlanFact.MONEY, "/amount"),
            entry(PlanFact.EXCEPTION_REASONS, "/urgency_reason_summary"),
            entry(PlanFact.URGENCY_REASONS, "/urgency_reason_summary"),
            entry(PlanFact.INFORMED, "/procedure"),
            entry(PlanFact.AGREED_BY, "/procedure"),
            entry(PlanFact.AGREED_ON, "/procedure")));

    private PublishedPlaces() {}
}
