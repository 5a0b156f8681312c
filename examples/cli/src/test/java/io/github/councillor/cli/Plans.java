package io.github.councillor.cli;

/** Plans in our own shape, as text. */
final class Plans {

    private Plans() {}

    /** A plan with one entry, lawful in all, or short of the 28 days. */
    static String lawful() {
        return plan("2025-05-02", "");
    }

    static String lateNotice() {
        return plan("2025-06-02", "");
    }

    static String before2012() {
        return plan("2012-08-01", "").replace("2025-06-30", "2012-09-03");
    }

    /** A plan whose council has further facts, as {@code , "kind": "parish"}. */
    static String plan(String publishedOn, String council) {
        return """
                {"councillor": "plan/1", "authority": {"name": "Example Council"%s}, "title": "June", "entries": [
                 {"title": "Road", "key": "key",
                  "decisionMaker": {"body": "Cabinet", "place": "executive", "members": ["Leader"]},
                  "when": {"on": "2025-06-30"},
                  "notice": {"publishedOn": "%s", "declaresKeyDecision": true, "matter": "Road",
                   "decisionMaker": {"body": "Cabinet", "place": "executive", "members": ["Leader"]},
                   "decisionPeriod": {"on": "2025-06-30"}, "documents": ["Report"], "inspectionAddress": "Town Hall",
                   "otherDocumentsMayFollow": true, "requestProcedure": "Write", "atOffices": true, "onWebsite": true,
                   "partlyPrivate": false, "givesExemptInformation": false}}]}
                """.formatted(council, publishedOn);
    }

    /** A plan as published, with the given items. */
    static String published(String council, String... items) {
        return "{\"council\": \"" + council + "\", \"items\": [" + String.join(",", items) + "]}";
    }
}
