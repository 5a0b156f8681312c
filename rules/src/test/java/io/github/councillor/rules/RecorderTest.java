package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That the cases and the published plans together show every requirement both ways. Needs no other test to run first. */
class RecorderTest {

    @Test
    void every_requirement_was_found_at_least_once_and_met_at_least_once() {
        Recorder recorder = new Recorder();
        Case.all()
                .forEach(one -> recorder.of(
                        DecisionValidator.of(one.practice()).check(one.facts().decision())));
        PublishedPlans.all()
                .forEach(plan ->
                        recorder.of(ForwardPlanValidator.of(plan.authority()).check(plan)));

        assertThat(recorder.neverFound()).isEmpty();
        assertThat(recorder.neverMet()).isEmpty();
    }
}
