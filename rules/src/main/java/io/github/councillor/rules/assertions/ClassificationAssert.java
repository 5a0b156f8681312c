package io.github.councillor.rules.assertions;

import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.Classification;
import io.github.councillor.rules.report.Classification.Limb;
import io.github.councillor.rules.report.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assertions on whether a decision is key, by which limb, and on what was found of it. */
public final class ClassificationAssert extends FindingsAssert<ClassificationAssert, Classification> {

    ClassificationAssert(@Nullable Classification actual) {
        super(actual, ClassificationAssert.class);
    }

    /** That the decision is key. */
    public ClassificationAssert isKey() {
        return hasAnswer(Classification.Answer.KEY);
    }

    /** That the decision is not key. */
    public ClassificationAssert isNotKey() {
        return hasAnswer(Classification.Answer.NOT_KEY);
    }

    /** That the answer is this one. */
    public ClassificationAssert hasAnswer(Classification.Answer expected) {
        isNotNull();
        if (actual.answer() != expected) {
            failWithMessage(
                    "%nExpecting the classification to be%n  %s%nbut it is%n  %s%nby the limbs:%n%s%nIt holds:%n%s",
                    expected, actual.answer(), limbs(), Held.findings(findings()));
        }
        return this;
    }

    /** That the decision is key by this requirement, among others or not. */
    public ClassificationAssert isKeyBy(Requirement requirement) {
        isKey();
        if (actual.limbs().stream().noneMatch(limb -> limb.requirement().equals(requirement))) {
            failWithMessage(
                    "%nExpecting the decision to be key by%n  %s%nbut it is by the limbs:%n%s",
                    requirement.code(), limbs());
        }
        return this;
    }

    private String limbs() {
        return actual.limbs().isEmpty()
                ? "  (none)"
                : actual.limbs().stream()
                        .map(ClassificationAssert::line)
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(Limb limb) {
        return "  " + limb.requirement().code() + ": " + limb;
    }

    @Override
    String name() {
        return "the classification";
    }

    @Override
    List<Finding> findings() {
        return actual.report().findings();
    }

    @Override
    List<Finding> answered() {
        return actual.report().answered();
    }

    @Override
    List<Requirement> considered() {
        return actual.report().considered();
    }

    @Override
    List<Requirement> displaced() {
        return actual.report().displaced();
    }
}
