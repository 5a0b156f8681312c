package io.github.councillor.rules.assertions;

import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the finding of a requirement.
 *
 * <p>Where a report holds several findings of it, as that of a plan may, each assertion keeps those that fit, and fails
 * where none is left: {@code finds(requirement).at("/items/3/notice_published").because("...")} is about the fourth item.
 *
 * @param <P> the type of the report's assertions
 */
public final class FindingAssert<P> extends AbstractAssert<FindingAssert<P>, List<Finding>> {

    private final P report;

    FindingAssert(List<Finding> actual, P report) {
        super(actual, FindingAssert.class);
        this.report = report;
    }

    /** Back to the report. */
    public P and() {
        return report;
    }

    /** That its verdict is this one. */
    public FindingAssert<P> withVerdict(Verdict expected) {
        return keep(finding -> finding.verdict() == expected, "the verdict", expected.name());
    }

    /** That it points at this place. */
    public FindingAssert<P> at(String pointer) {
        return keep(finding -> finding.pointer().equals(pointer), "the pointer", quote(pointer));
    }

    /** That it says why in just these words. */
    public FindingAssert<P> because(String expected) {
        return keep(finding -> finding.because().equals(expected), "the reason", quote(expected));
    }

    /** That it says why in words that contain these. */
    public FindingAssert<P> becauseContaining(String part) {
        return keep(finding -> finding.because().contains(part), "a reason that contains", quote(part));
    }

    /** That it names the next lawful act in just these words; empty where it is to name none. */
    public FindingAssert<P> withRemedy(String expected) {
        return keep(finding -> finding.remedy().equals(expected), "the remedy", quote(expected));
    }

    /**
     * That it carries a value.
     *
     * @param name the value's name, as {@code found}
     * @param expected the value: a number, a day, a word
     */
    public FindingAssert<P> withValue(String name, Object expected) {
        return keep(
                finding -> expected.equals(finding.values().get(name)),
                "the value",
                name + " = " + expected + " (" + expected.getClass().getSimpleName() + ")");
    }

    private FindingAssert<P> keep(Predicate<Finding> fits, String what, String expected) {
        List<Finding> kept = actual.stream().filter(fits).toList();
        if (kept.isEmpty()) {
            failWithMessage(
                    "%nExpecting the finding of%n  %s%nto have %s%n  %s%nbut found:%n%s",
                    actual.get(0).requirement().code(),
                    what,
                    expected,
                    actual.stream().map(FindingAssert::whole).collect(Collectors.joining(System.lineSeparator())));
        }
        FindingAssert<P> rest = new FindingAssert<>(kept, report);
        return descriptionText().isEmpty() ? rest : rest.as(descriptionText());
    }

    private static String whole(Finding finding) {
        return Held.line(finding) + System.lineSeparator() + "    because: " + quote(finding.because())
                + System.lineSeparator() + "    remedy: " + quote(finding.remedy()) + System.lineSeparator()
                + "    values: " + finding.values();
    }

    private static String quote(String words) {
        return '"' + words + '"';
    }
}
