package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Constitutions;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.Readings;
import io.github.councillor.json.PlanFile;
import io.github.councillor.law.Requirement;
import io.github.councillor.law.Requirements;
import io.github.councillor.plan.ForwardPlan;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.PlanReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is found of a page as a council publishes it: one item with one clear day of notice, how a page differs from that,
 * and what is found of the requirements that the case is about.
 */
class PublishedCasesTest {

    /**
     * A case.
     *
     * @param name the case, in a sentence
     * @param source where the expectation comes from
     * @param node the rest of it
     * @param page the page
     */
    record PageCase(String name, String source, JsonNode node, ObjectNode page) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<PageCase> cases() throws IOException {
        try (InputStream in = PublishedCasesTest.class.getResourceAsStream("/cases/published-pages.json")) {
            JsonNode document = Facts.JSON.readTree(in);
            return ImmutableList.copyOf(document.get("cases")).stream()
                    .map(node -> new PageCase(
                            node.get("name").textValue(),
                            node.get("source").textValue(),
                            node,
                            page(document.get("page"), node)));
        }
    }

    private static ObjectNode page(JsonNode lawful, JsonNode node) {
        ObjectNode page = lawful.deepCopy();
        if (node.get("head") instanceof ObjectNode head) {
            page.setAll(head.deepCopy());
        }
        ObjectNode item = (ObjectNode) page.get("items").get(0);
        item.setAll((ObjectNode) node.get("item").deepCopy());
        node.path("without").forEach(field -> item.remove(field.textValue()));
        return page;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_page_is_answered(PageCase one) throws IOException {
        ForwardPlan plan = PlanFile.read(new ByteArrayInputStream(Facts.JSON.writeValueAsBytes(one.page())));
        PlanReport report = Recorder.RUN.of(
                ForwardPlanValidator.of(practice(plan, one.node())).check(plan));

        List<Requirement> about = ImmutableList.copyOf(one.node().get("about")).stream()
                .map(code -> Requirements.named(code.textValue()).orElseThrow())
                .toList();
        List<Finding> findings = report.findings().stream()
                .filter(finding -> about.contains(finding.requirement()))
                .toList();
        List<JsonNode> expected = ImmutableList.copyOf(one.node().get("finds"));
        assertThat(findings.stream().map(Case.Expected::saysOf).toList())
                .as(one.source())
                .isEqualTo(expected.stream()
                        .map(node -> node.get("finding").textValue())
                        .toList());
        for (int i = 0; i < findings.size(); i++) {
            holds(expected.get(i), findings.get(i));
        }
        one.node()
                .path("considers")
                .forEach(code -> assertThat(report.entries().get(0).report().considered())
                        .contains(Requirements.named(code.textValue()).orElseThrow()));
        one.node()
                .path("ignores")
                .forEach(code -> assertThat(report.entries().get(0).report().considered())
                        .doesNotContain(Requirements.named(code.textValue()).orElseThrow()));
        if (one.node().has("timed")) {
            assertThat(report.entries().get(0).isTimed())
                    .isEqualTo(one.node().get("timed").booleanValue());
        }
    }

    private static void holds(JsonNode expected, Finding finding) {
        if (expected.has("at")) {
            assertThat(finding.pointer()).isEqualTo(expected.get("at").textValue());
        }
        if (expected.has("words")) {
            assertThat(finding).hasToString(expected.get("words").textValue());
        }
        if (expected.has("force")) {
            assertThat(finding.force()).hasToString(expected.get("force").textValue());
        }
        expected.path("says").forEach(words -> assertThat(finding.toString()).contains(words.textValue()));
        for (Map.Entry<String, JsonNode> value : expected.path("values").properties()) {
            assertThat(finding.values().get(value.getKey()))
                    .hasToString(value.getValue().asText());
        }
    }

    private static Practice practice(ForwardPlan plan, JsonNode node) {
        List<Constitution> constitutions = node.has("constitutionOf")
                ? Constitutions.of(node.get("constitutionOf").textValue())
                : List.of();
        Practice practice = Practice.of(plan.authority()).with(constitutions);
        for (Map.Entry<String, JsonNode> reading : node.path("readings").properties()) {
            practice = practice.with(
                    Readings.period(reading.getKey()).orElseThrow(),
                    ClearDayReading.named(reading.getValue().textValue()).orElseThrow());
        }
        return practice;
    }
}
