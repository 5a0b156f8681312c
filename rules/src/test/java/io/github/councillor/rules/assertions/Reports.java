package io.github.councillor.rules.assertions;

import static io.github.councillor.law.Meetings2012.NOTICE_DOCUMENTS;
import static io.github.councillor.law.Meetings2012.NOTICE_MATTER;
import static io.github.councillor.law.Meetings2012.NOTICE_PERIOD;

import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.plan.Standing;
import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Small reports to assert on. */
final class Reports {

    static final Finding TOO_SHORT = tooShort("/entries/0/notice/publishedOn", 27);
    static final Finding NO_DOCUMENTS = Finding.of(
            NOTICE_DOCUMENTS,
            Verdict.CANNOT_TELL,
            "/entries/0/notice/documents",
            Map.of("missing", "the documents"),
            new Wording("{missing} are not known.", ""));

    private Reports() {}

    static Finding tooShort(String pointer, int found) {
        return Finding.of(
                NOTICE_PERIOD,
                Verdict.BREACH,
                pointer,
                Map.of("found", found),
                new Wording("28 days, but {found}: 100% short.", "Decide later."));
    }

    static Report clear() {
        return of();
    }

    /** A report that considered the period, the matter and the documents, and found these. */
    static Report of(Finding... findings) {
        return Report.of(
                List.<Requirement>of(NOTICE_PERIOD, NOTICE_MATTER, NOTICE_DOCUMENTS),
                List.<Requirement>of(Meetings2012.EXCEPTION_PERIOD),
                List.of(findings),
                Map.of());
    }

    static Report answered() {
        return of(NO_DOCUMENTS)
                .answeredBy(List.of(new Answer(
                        NOTICE_DOCUMENTS, "", "Monitoring Officer", LocalDate.of(2025, 6, 2), "They are listed.")));
    }

    static EntryReport entry(String pointer, String title, Report report) {
        return EntryReport.builder()
                .pointer(pointer)
                .title(title)
                .declared(Declared.KEY)
                .standing(Standing.OPEN)
                .notified(Fact.unstated())
                .report(report)
                .build();
    }

    static PlanReport plan(EntryReport... entries) {
        return PlanReport.builder()
                .authority("Example Council")
                .title("June")
                .addEntries(entries)
                .addConsidered(Meetings2012.NOTICE_OFFICES)
                .build();
    }

    /** The lines of a message, as the platform breaks them. */
    static String lines(String... lines) {
        return System.lineSeparator() + String.join(System.lineSeparator(), lines);
    }
}
