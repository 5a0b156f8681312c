package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.councillor.fact.Fact;
import io.github.councillor.json.PlanFile;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every item of every plan as published, against a row written by hand from the file. */
class PublishedPlansTest {

    private static final int ITEMS = 76;

    /**
     * A row of {@code published-expected.csv}.
     *
     * @param name the file and the item's number
     * @param row key, published, from, to, timed, clear days, notice period
     */
    record Expected(String name, String row) {
        @Override
        public String toString() {
            return name + " is " + row;
        }
    }

    static Stream<Expected> expected() throws IOException {
        List<String> lines = Resources.readLines(
                Resources.getResource(PublishedPlansTest.class, "published-expected.csv"), StandardCharsets.UTF_8);
        assertThat(lines.get(0)).isEqualTo("file,item,key,published,from,to,timed,clear_days,notice_period,reason");
        return lines.stream().skip(1).map(line -> {
            String[] cells = line.split(",", 10);
            return new Expected(
                    cells[0] + " " + cells[1], String.join(",", List.of(cells).subList(2, 9)));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expected")
    void an_item_is_read_and_judged_as_the_row_says(Expected expected) {
        String[] name = expected.name().split(" ", 2);
        PlanReport report = check(PublishedPlans.read(file(name[0])));

        assertThat(row(report.entries().get(Integer.parseInt(name[1])))).isEqualTo(expected.row());
    }

    @Test
    void exactly_76_items_are_compared_and_none_is_left_out() throws IOException {
        List<String> items = PublishedPlans.files().stream()
                .flatMap(file -> IntStream.range(
                                0, PublishedPlans.read(file).entries().size())
                        .mapToObj(item -> file.getFileName() + " " + item))
                .toList();

        assertThat(items).hasSize(ITEMS);
        assertThat(expected().map(Expected::name).toList()).containsExactlyInAnyOrderElementsOf(items);
    }

    static Stream<Path> files() {
        return PublishedPlans.files().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void what_the_transcribers_added_changes_nothing(Path file) throws IOException {
        ObjectNode document = (ObjectNode) Facts.JSON.readTree(Files.readString(file));
        List<String> asPublished = rows(read(document));

        for (String added : List.of("notes", "trust", "verbatim_phrases", "transcribed_note")) {
            assertThat(rows(read(
                            document.deepCopy().put(added, "urgent: special urgency, General Exception, withdrawn"))))
                    .as("%s changed", added)
                    .isEqualTo(asPublished);
            ObjectNode without = document.deepCopy();
            without.remove(added);
            assertThat(rows(read(without))).as("without %s", added).isEqualTo(asPublished);
        }
        ObjectNode changed = document.deepCopy();
        ObjectNode removed = document.deepCopy();
        for (int i = 0; i < document.get("items").size(); i++) {
            item(changed, i)
                    .putObject("computed_by_us")
                    .put("published_iso", "2001-01-01")
                    .put("due_iso", "2001-01-01")
                    .put("clear_days", 28);
            item(removed, i).remove("computed_by_us");
        }
        assertThat(rows(read(changed))).isEqualTo(asPublished);
        assertThat(rows(read(removed))).isEqualTo(asPublished);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void every_finding_has_words_and_points_into_the_file(Path file) throws IOException {
        PlanReport report = check(PublishedPlans.read(file));
        JsonNode document = Facts.JSON.readTree(Files.readString(file));

        for (Finding finding : report.findings()) {
            assertThat(finding.because()).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.remedy()).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.toString()).startsWith(finding.requirement().citation() + ": ");
        }
        for (EntryReport entry : report.entries()) {
            assertThat(document.at(entry.pointer()).isMissingNode())
                    .as(entry.pointer())
                    .isFalse();
            entry.report()
                    .findings()
                    .forEach(finding -> assertThat(finding.pointer()).startsWith(entry.pointer()));
        }
        assertThat(report.summary().entries()).isEqualTo(report.entries().size());
        assertThat(report.summary().breaches()
                        + report.summary().cannotTell()
                        + report.summary().judgements())
                .isEqualTo(report.findings().size());
    }

    private static ObjectNode item(ObjectNode document, int i) {
        return (ObjectNode) document.get("items").get(i);
    }

    private static Path file(String name) {
        return PublishedPlans.files().stream()
                .filter(file -> file.endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static ForwardPlan read(ObjectNode document) throws IOException {
        return PlanFile.read(new ByteArrayInputStream(Facts.JSON.writeValueAsBytes(document)));
    }

    private static PlanReport check(ForwardPlan plan) {
        return Recorder.RUN.of(ForwardPlanValidator.of(plan.authority()).check(plan));
    }

    private static List<String> rows(ForwardPlan plan) {
        PlanReport report = check(plan);
        return ImmutableList.<String>builder()
                .addAll(report.entries().stream().map(PublishedPlansTest::row).toList())
                .addAll(report.findings().stream().map(Finding::toString).toList())
                .build();
    }

    /** An entry's report as a row: key, published, from, to, timed, clear days, notice period. */
    private static String row(EntryReport entry) {
        DecisionPeriod period = entry.notified() instanceof Fact.Known<DecisionPeriod> known ? known.value() : null;
        return String.join(
                ",",
                entry.declared().name(),
                entry.published().map(LocalDate::toString).orElse(""),
                period == null || !period.hasFrom() ? "" : period.from().toString(),
                period == null || !period.hasTo() ? "" : period.to().toString(),
                String.valueOf(entry.isTimed()),
                entry.clearDays().isPresent() ? String.valueOf(entry.clearDays().getAsInt()) : "",
                noticePeriod(entry));
    }

    private static String noticePeriod(EntryReport entry) {
        if (!entry.isTimed()) {
            return "NOT_TIMED";
        }
        return entry.report().findings().stream()
                .filter(finding -> finding.requirement() == Meetings2012.NOTICE_PERIOD)
                .findFirst()
                .map(finding -> finding.verdict().name())
                .orElseGet(() -> Map.of(
                                true,
                                "DISPLACED",
                                false,
                                entry.report().considered().contains(Meetings2012.NOTICE_PERIOD)
                                        ? "MET"
                                        : "NOT_CONSIDERED")
                        .get(entry.report().displaced().contains(Meetings2012.NOTICE_PERIOD)));
    }
}
