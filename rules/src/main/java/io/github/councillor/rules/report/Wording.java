package io.github.councillor.rules.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a finding, with the finding's values by name in braces: {@code published {found} clear days before}.
 *
 * <p>Values and prose cannot part: the sentence is made from the values, and only when it is read.
 *
 * @param because what is required and what was found
 * @param remedy the next lawful act; may be empty
 */
public record Wording(String because, String remedy) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    static String fill(String template, Map<String, Object> values) {
        Matcher matcher = NAME.matcher(template);
        StringBuilder words = new StringBuilder();
        while (matcher.find()) {
            Object value = values.get(matcher.group(1));
            if (value == null) {
                throw new IllegalStateException("the wording names " + matcher.group() + ", which is no value of it");
            }
            matcher.appendReplacement(words, Matcher.quoteReplacement(Phrases.of(value)));
        }
        return matcher.appendTail(words).toString();
    }
}
