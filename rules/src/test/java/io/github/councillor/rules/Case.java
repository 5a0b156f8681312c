package io.github.councillor.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.Constitution;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.Readings;
import io.github.councillor.json.ConstitutionFile;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.law.Requirements;
import io.github.councillor.rules.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One case of {@code src/test/resources/cases}: a lawful entry, how the facts differ from it, and what is to be found.
 *
 * @param name the case, in a sentence
 * @param source where the expectation comes from
 * @param facts the facts
 * @param practice the council's constitution and readings
 * @param findings what is to be found, in the order of the requirements
 * @param considers what is to be considered, among other things
 * @param ignores what is not to be considered
 * @param displaces what is to be displaced, and nothing else
 */
record Case(
        String name,
        String source,
        Facts facts,
        Practice practice,
        List<Expected> findings,
        List<Requirement> considers,
        List<Requirement> ignores,
        List<Requirement> displaces) {

    private static final List<String> FILES = List.of(
            "regulation-8-key-decisions",
            "regulation-9-publicity",
            "regulation-10-general-exception",
            "regulation-11-special-urgency",
            "regulation-5-private-meetings",
            "constitutions");

    /**
     * A finding that is expected.
     *
     * @param says the requirement and the verdict, as {@code meetings2012.notice-period BREACH}
     * @param values some of its values, each as it prints
     * @param words its whole text, where the case holds it
     * @param pointer the place of the fact below the entry, where the case holds it
     */
    record Expected(String says, Map<String, String> values, Optional<String> words, Optional<String> pointer) {

        static String saysOf(Finding finding) {
            return finding.requirement().code() + " " + finding.verdict();
        }
    }

    static Stream<Case> all() {
        return FILES.stream().flatMap(Case::of);
    }

    private static Stream<Case> of(String file) {
        JsonNode document = read(file);
        return Stream.of(document.get("cases"))
                .flatMap(cases -> ImmutableList.copyOf(cases).stream())
                .map(node -> new Case(
                        node.get("name").textValue(),
                        node.get("source").textValue(),
                        facts(document.get("lawful"), node),
                        practice(node),
                        ImmutableList.copyOf(node.path("finds")).stream()
                                .map(Case::expected)
                                .toList(),
                        requirements(node.path("considers")),
                        requirements(node.path("ignores")),
                        requirements(node.path("displaces"))));
    }

    private static JsonNode read(String file) {
        try (InputStream in = Case.class.getResourceAsStream("/cases/" + file + ".json")) {
            return Facts.JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static Facts facts(JsonNode lawful, JsonNode node) {
        Facts facts = Facts.of(lawful.get(node.path("lawful").asText("ordinary")));
        for (Map.Entry<String, JsonNode> change : node.path("with").properties()) {
            facts = facts.with(change.getKey(), change.getValue());
        }
        for (JsonNode pointer : node.path("without")) {
            facts = facts.without(pointer.textValue());
        }
        return facts;
    }

    private static Practice practice(JsonNode node) {
        Practice practice = Practice.of(Authority.named("Loamshire County Council"))
                .with(ImmutableList.copyOf(node.path("constitutions")).stream()
                        .map(Case::constitution)
                        .toList());
        for (Map.Entry<String, JsonNode> reading : node.path("readings").properties()) {
            practice = practice.with(
                    Readings.period(reading.getKey()).orElseThrow(),
                    ClearDayReading.named(reading.getValue().textValue()).orElseThrow());
        }
        return practice;
    }

    private static Constitution constitution(JsonNode node) {
        try {
            return ConstitutionFile.read(new ByteArrayInputStream(Facts.JSON.writeValueAsBytes(node)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Expected expected(JsonNode node) {
        return new Expected(
                node.get("finding").textValue(),
                ImmutableList.copyOf(node.path("values").properties()).stream()
                        .collect(com.google.common.collect.ImmutableMap.toImmutableMap(
                                Map.Entry::getKey, value -> value.getValue().asText())),
                Optional.ofNullable(node.get("words")).map(JsonNode::textValue),
                Optional.ofNullable(node.get("at")).map(JsonNode::textValue));
    }

    /** Requirements by code, or all those of a regulation as {@code regulation 9}. */
    private static List<Requirement> requirements(JsonNode codes) {
        return ImmutableList.copyOf(codes).stream()
                .map(JsonNode::textValue)
                .flatMap(code -> code.startsWith("regulation ")
                        ? Stream.<Requirement>of(Meetings2012.values()).filter(ofRegulation(code))
                        : Stream.of(Requirements.named(code).orElseThrow()))
                .toList();
    }

    private static Predicate<Requirement> ofRegulation(String regulation) {
        String provision = "reg. " + regulation.substring("regulation ".length()) + "(";
        return requirement -> requirement.citation().provision().startsWith(provision);
    }

    @Override
    public String toString() {
        return name;
    }
}
