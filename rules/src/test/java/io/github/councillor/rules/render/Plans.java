package io.github.councillor.rules.render;

import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.Readings;
import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.json.PlanFile;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.plan.Standing;
import io.github.councillor.plan.Written;
import io.github.councillor.rules.ForwardPlanValidator;
import io.github.councillor.rules.Practice;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.OtherReading;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports to render: real plans of the test's resources, and small ones written for a test. */
final class Plans {

    /** A title that would do harm, and turn its neighbours round, if it were not text. */
    static final String HOSTILE = "<script>alert('x')</script> \"quoted\" & \u202egnp.exe ]]> </style> \u0007";

    private Plans() {}

    /** All real plans. */
    static List<PlanReport> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/plans"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .map(Plans::named)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A real plan under the default readings. */
    static PlanReport named(String name) {
        return named(name, ClearDayReading.CALENDAR);
    }

    /** A real plan under a reading of the 28 days. */
    static PlanReport named(String name, ClearDayReading reading) {
        try (InputStream in =
                Objects.requireNonNull(Plans.class.getResourceAsStream("/plans/" + name + ".json"), name)) {
            return check(in, reading);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A plan of key decisions by Cabinet, an entry for each title, publication and day of decision. */
    static PlanReport of(ClearDayReading reading, String... titlePublishedDue) {
        StringBuilder json = new StringBuilder("{\"council\": \"Example Council\", \"items\": [");
        for (int i = 0; i < titlePublishedDue.length; i += 3) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"title\": \"")
                    .append(quoted(titlePublishedDue[i]))
                    .append("\", \"notice_published\": \"")
                    .append(titlePublishedDue[i + 1])
                    .append("\", \"decision_due\": \"")
                    .append(titlePublishedDue[i + 2])
                    .append("\", \"decision_type\": \"Key\", \"decision_maker\": \"Cabinet\"}");
        }
        try {
            return check(
                    new ByteArrayInputStream(json.append("]}").toString().getBytes(StandardCharsets.UTF_8)), reading);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The one entry of a plan published and due on these days. */
    static EntryReport entry(ClearDayReading reading, String published, String due) {
        return of(reading, "A matter", published, due).entries().get(0);
    }

    /** An entry of which nothing is known and nothing was considered, all but the day notified. */
    static EntryReport.Builder blank() {
        EntryReport.Builder entry = EntryReport.builder();
        entry.pointer("/items/0")
                .title("A matter")
                .declared(Declared.KEY)
                .standing(Standing.OPEN)
                .report(Report.of(List.of(), List.of(), List.of(), Map.of()));
        return entry;
    }

    private static PlanReport check(InputStream in, ClearDayReading reading) throws IOException {
        ForwardPlan plan = PlanFile.read(in);
        return ForwardPlanValidator.of(Practice.of(plan.authority()).with(Meetings2012.NOTICE_PERIOD, reading))
                .check(plan);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.chars().forEach(sign -> {
            if (sign < ' ') {
                quoted.append(String.format("\\u%04x", sign));
            } else {
                quoted.append(sign == '"' || sign == '\\' ? "\\" : "").append((char) sign);
            }
        });
        return quoted.toString();
    }

    /** A plan with one of everything, and of its one entry a finding of this verdict; nothing on the plan as a whole. */
    static PlanReport one(Verdict verdict) {
        Finding found = Finding.of(
                Meetings2012.NOTICE_PERIOD,
                verdict,
                "/items/0/when",
                Map.of(),
                new Wording("the notice is a day short.", "Wait."));
        OtherReading other = new OtherReading(
                Meetings2012.NOTICE_PERIOD,
                ClearDayReading.WORKING,
                Optional.of(Verdict.BREACH),
                Optional.of(LocalDate.of(2025, 7, 11)));
        return PlanReport.builder()
                .authority("Example Council")
                .title("Forward Plan")
                .putReading(Meetings2012.NOTICE_PERIOD, new Readings.Adopted(ClearDayReading.CALENDAR, "by default"))
                .putReading(Meetings2012.EXCEPTION_PERIOD, new Readings.Adopted(ClearDayReading.WORKING, "by default"))
                .addConstitutions("Constitution, part 2")
                .addWarnings("the table ends soon")
                .addConsidered(Meetings2012.NOTICE_OFFICES)
                .addUnread(new Written("/kind", "?", "", ""))
                .addEntry(EntryReport.builder()
                        .pointer("/items/0")
                        .title("A matter")
                        .declared(Declared.KEY)
                        .standing(Standing.OPEN)
                        .decisionMaker("Cabinet")
                        .published(LocalDate.of(2025, 6, 2))
                        .notified(Fact.known(DecisionPeriod.on(LocalDate.of(2025, 6, 30))))
                        .addOtherReadings(other)
                        .addUnread(new Written("/items/0/wards", "all of it", "", ""))
                        .report(Report.of(
                                List.of(Meetings2012.NOTICE_MATTER, Meetings2012.NOTICE_PERIOD),
                                List.of(Meetings2012.NOTICE_DOCUMENTS),
                                List.of(found),
                                Map.of()))
                        .build())
                .build();
    }
}
