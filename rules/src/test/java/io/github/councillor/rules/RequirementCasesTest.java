package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.councillor.decision.Declared;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that a lawyer can read, one test each: a lawful entry, how the facts differ from it, and what is found. */
class RequirementCasesTest {

    static Stream<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_law_answers(Case one) {
        Report report = Recorder.RUN.of(
                DecisionValidator.of(one.practice()).check(one.facts().decision()));

        assertThat(says(report)).as(one.source()).isEqualTo(saysOf(one));
        for (int i = 0; i < one.findings().size(); i++) {
            Case.Expected expected = one.findings().get(i);
            Finding finding = report.findings().get(i);
            expected.values()
                    .forEach((name, value) ->
                            assertThat(finding.values().get(name)).as(name).hasToString(value));
            expected.words().ifPresent(words -> assertThat(finding).hasToString(words));
            expected.pointer()
                    .ifPresent(pointer -> assertThat(finding.pointer()).isEqualTo(pointer));
        }
        assertThat(report.considered()).containsAll(one.considers());
        assertThat(report.considered())
                .containsAll(
                        report.findings().stream().map(Finding::requirement).toList());
        assertThat(report.displaced()).isEqualTo(one.displaces());
        assertThat(Sets.intersection(Set.copyOf(report.considered()), Set.copyOf(one.ignores())))
                .isEmpty();
        assertThat(Sets.intersection(Set.copyOf(report.considered()), Set.copyOf(report.displaced())))
                .isEmpty();
        assertThat(report.readings()).hasSize(4);
    }

    /** The door for a plan says the same of an entry that is held to the clock. */
    @ParameterizedTest(name = "in a plan: {0}")
    @MethodSource("cases")
    void a_plan_of_that_one_entry_says_the_same(Case one) {
        if (one.facts().decision().declared() == Declared.NOT_KEY) {
            return;
        }
        Report report = Recorder.RUN
                .of(ForwardPlanValidator.of(one.practice()).check(one.facts().plan()))
                .entries()
                .get(0)
                .report();

        assertThat(says(report)).as(one.source()).isEqualTo(saysOf(one));
        for (int i = 0; i < one.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            one.findings()
                    .get(i)
                    .pointer()
                    .ifPresent(pointer -> assertThat(finding.pointer()).isEqualTo("/entries/0" + pointer));
        }
    }

    private static List<String> says(Report report) {
        return report.findings().stream().map(Case.Expected::saysOf).toList();
    }

    private static List<String> saysOf(Case one) {
        return one.findings().stream().map(Case.Expected::says).toList();
    }
}
