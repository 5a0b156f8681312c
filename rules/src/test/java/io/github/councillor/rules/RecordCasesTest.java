package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of section 85 and section 319ZZA that a lawyer can read, one test each. */
class RecordCasesTest {

    static Stream<RecordCase> cases() {
        return RecordCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_law_answers(RecordCase one) {
        Report report = ProfileValidator.of(List.of()).check(one.record()).report();

        assertThat(report.findings().stream().map(Case.Expected::saysOf).toList())
                .as(one.source())
                .isEqualTo(one.findings().stream().map(Case.Expected::says).toList());
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
        assertThat(one.ignores()).doesNotContainAnyElementsOf(report.considered());
        assertThat(report.considered())
                .containsAll(
                        report.findings().stream().map(Finding::requirement).toList());
    }
}
