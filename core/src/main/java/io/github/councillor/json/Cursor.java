package io.github.councillor.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One object of a JSON document, and where it stands. Remembers which fields were asked for, so that the rest can be
 * refused, or quoted, by {@link #rest}.
 */
final class Cursor {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private final String pointer;
    private final JsonNode node;
    private final Set<String> asked = new LinkedHashSet<>();

    private Cursor(String pointer, JsonNode node) {
        this.pointer = pointer;
        this.node = node;
    }

    /** An object at a pointer. */
    static Cursor object(String pointer, JsonNode node) {
        if (!node.isObject()) {
            throw RefusedInput.at(pointer, describe(node), "an object");
        }
        return new Cursor(pointer, node);
    }

    String pointer() {
        return pointer;
    }

    String pointerTo(String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** A field that is there and not null. */
    Optional<JsonNode> given(String field) {
        asked.add(field);
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    /** A text; empty where the field is absent or null. */
    Optional<String> text(String field) {
        return given(field).map(value -> textual(pointerTo(field), value));
    }

    String requiredText(String field) {
        return text(field)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> RefusedInput.at(
                        pointerTo(field), node.has(field) ? "nothing" : "no such field", "a text that is not blank"));
    }

    /** Refuses a document whose field {@code councillor} does not name a shape. */
    void requireShape(String shape) {
        String found = text("councillor")
                .orElseThrow(
                        () -> RefusedInput.at(pointerTo("councillor"), "no such field", RefusedInput.quote(shape)));
        if (!found.equals(shape)) {
            throw RefusedInput.at(pointerTo("councillor"), RefusedInput.quote(found), RefusedInput.quote(shape));
        }
    }

    /** A text as a fact: absent is unstated, null or blank is none. */
    Fact<String> textFact(String field) {
        return fact(field, value -> {
            String text = textual(pointerTo(field), value);
            return text.isBlank() ? null : text;
        });
    }

    Fact<LocalDate> dayFact(String field) {
        return fact(field, value -> day(pointerTo(field), textual(pointerTo(field), value)));
    }

    Optional<LocalDate> day(String field) {
        return text(field).map(text -> day(pointerTo(field), text));
    }

    YesNo yesNo(String field) {
        return given(field)
                .map(value -> {
                    if (!value.isBoolean()) {
                        throw RefusedInput.at(pointerTo(field), describe(value), "true or false");
                    }
                    return YesNo.of(value.booleanValue());
                })
                .orElse(YesNo.NOT_STATED);
    }

    Fact<BigDecimal> poundsFact(String field) {
        return fact(field, value -> pounds(pointerTo(field), value));
    }

    Optional<BigDecimal> pounds(String field) {
        return given(field).map(value -> pounds(pointerTo(field), value));
    }

    Optional<Integer> wholeNumber(String field, int least, int most) {
        return given(field).map(value -> {
            if (!value.isIntegralNumber()
                    || !value.canConvertToInt()
                    || value.intValue() < least
                    || value.intValue() > most) {
                throw RefusedInput.at(
                        pointerTo(field), describe(value), "a whole number from " + least + " to " + most);
            }
            return value.intValue();
        });
    }

    /** What a field holds, which must be there. */
    <T> T required(String field, Optional<T> value, String expected) {
        return value.orElseThrow(() -> RefusedInput.at(pointerTo(field), "no such field", expected));
    }

    /** The words of a closed list, for "expected". */
    static <T> String list(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }

    /** A word of a closed list; empty where absent. */
    <T> Optional<T> word(String field, Function<String, Optional<T>> named, String expected) {
        return text(field)
                .map(text -> named.apply(text)
                        .orElseThrow(() ->
                                RefusedInput.at(pointerTo(field), RefusedInput.quote(text), "one of " + expected)));
    }

    /** A list of texts as a fact: absent is unstated, null or empty is none. */
    Fact<List<String>> textsFact(String field) {
        return fact(field, value -> {
            List<String> texts = texts(pointerTo(field), value);
            return texts.isEmpty() ? null : texts;
        });
    }

    /** A list of days as a fact: absent is unstated, null or empty is none. */
    Fact<List<LocalDate>> daysFact(String field) {
        return fact(field, value -> {
            List<String> texts = texts(pointerTo(field), value);
            ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
            for (int i = 0; i < texts.size(); i++) {
                days.add(day(pointerTo(field) + "/" + i, texts.get(i)));
            }
            return texts.isEmpty() ? null : days.build();
        });
    }

    /** A list of objects as a fact, each read whole: absent is unstated, null or empty is none. */
    <T> Fact<List<T>> objectsFact(String field, Function<Cursor, T> reader) {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        for (Cursor object : objects(field)) {
            read.add(reader.apply(object));
            object.nothingElse();
        }
        List<T> all = read.build();
        return !has(field) ? Fact.unstated() : all.isEmpty() ? Fact.none() : Fact.known(all);
    }

    List<String> texts(String field) {
        return given(field).map(value -> texts(pointerTo(field), value)).orElse(List.of());
    }

    Optional<Cursor> object(String field) {
        return given(field).map(value -> object(pointerTo(field), value));
    }

    List<Cursor> objects(String field) {
        Optional<JsonNode> list = given(field);
        if (list.isEmpty()) {
            return List.of();
        }
        List<JsonNode> values = elements(pointerTo(field), list.get());
        ImmutableList.Builder<Cursor> cursors = ImmutableList.builder();
        for (int i = 0; i < values.size(); i++) {
            cursors.add(object(pointerTo(field) + "/" + i, values.get(i)));
        }
        return cursors.build();
    }

    /** The fields that were not asked for. */
    List<Map.Entry<String, JsonNode>> rest() {
        List<Map.Entry<String, JsonNode>> rest = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!asked.contains(field.getKey())) {
                rest.add(Map.entry(field.getKey(), field.getValue()));
            }
        }
        return rest;
    }

    /** Refuses any field that was not asked for. */
    void nothingElse() {
        List<Map.Entry<String, JsonNode>> rest = rest();
        if (!rest.isEmpty()) {
            String name = rest.get(0).getKey();
            throw RefusedInput.at(pointerTo(name), "an unknown field", "only " + String.join(", ", asked));
        }
    }

    private <T> Fact<T> fact(String field, Function<JsonNode, @Nullable T> read) {
        asked.add(field);
        JsonNode value = node.get(field);
        if (value == null) {
            return Fact.unstated();
        }
        if (value.isNull()) {
            return Fact.none();
        }
        T known = read.apply(value);
        return known == null ? Fact.none() : Fact.known(known);
    }

    static String textual(String pointer, JsonNode value) {
        if (!value.isTextual()) {
            throw RefusedInput.at(pointer, describe(value), "a text");
        }
        return value.textValue();
    }

    static List<JsonNode> elements(String pointer, JsonNode value) {
        if (!value.isArray()) {
            throw RefusedInput.at(pointer, describe(value), "a list");
        }
        return ImmutableList.copyOf(value);
    }

    private static List<String> texts(String pointer, JsonNode value) {
        List<JsonNode> values = elements(pointer, value);
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (int i = 0; i < values.size(); i++) {
            texts.add(textual(pointer + "/" + i, values.get(i)));
        }
        return texts.build();
    }

    private static LocalDate day(String pointer, String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw RefusedInput.at(pointer, RefusedInput.quote(text), "a day that exists, as 2025-06-30");
        }
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw RefusedInput.at(pointer, RefusedInput.quote(text), "a day from " + FIRST_DAY + " to " + LAST_DAY);
        }
        return day;
    }

    private static BigDecimal pounds(String pointer, JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0) {
            return BigDecimal.valueOf(value.longValue());
        }
        if (value.isTextual() && value.textValue().matches("\\d{1,15}(\\.\\d{1,2})?")) {
            return new BigDecimal(value.textValue());
        }
        throw RefusedInput.at(
                pointer, describe(value), "whole pounds as a number, or pounds and pence as a text, as \"1500.50\"");
    }

    /** What a value is, in words, for "found". */
    static String describe(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> RefusedInput.quote(value.textValue());
            case NUMBER -> "the number " + value.asText();
            case BOOLEAN -> value.asText();
            case NULL -> "null";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "nothing";
        };
    }
}
