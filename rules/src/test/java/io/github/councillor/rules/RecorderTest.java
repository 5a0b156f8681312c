package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.law.Requirement;
import io.github.councillor.law.TownPlanning1990;
import io.github.councillor.support.SupportFramework;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That the cases and the published plans together show every requirement both ways. Needs no other test to run first. */
class RecorderTest {

    /** The requirements that nothing can meet here, each with the reason. */
    private static final Map<Requirement, String> NEVER_MET = Map.of(
            TownPlanning1990.TRAINING,
            "its commencement was not found, nor what regulations prescribe: it can only be told as cannot tell");

    @Test
    void every_requirement_was_found_at_least_once_and_met_at_least_once() {
        Recorder recorder = new Recorder();
        Case.all()
                .forEach(one -> recorder.of(
                        DecisionValidator.of(one.practice()).check(one.facts().decision())));
        PublishedPlans.all()
                .forEach(plan ->
                        recorder.of(ForwardPlanValidator.of(plan.authority()).check(plan)));

        CatalogueValidator sources = CatalogueValidator.on(LocalDate.of(2026, 11, 25));
        recorder.of(sources.check(Catalogue.shipped()));
        recorder.of(sources.check(Sources.agreeing()));
        SupportFramework framework = Catalogue.shipped().framework();
        LocalDate after = LocalDate.of(2020, 1, 1);
        recorder.of(SupportFrameworkValidator.on(after).check(framework));
        framework
                .actions()
                .forEach(action -> recorder.of(
                        SupportFrameworkValidator.on(after).check(SupportFrameworkValidatorTest.of(action))));
        recorder.of(SupportFrameworkValidator.on(after).check(SupportFrameworkValidatorTest.unreadable()));
        RecordCase.all()
                .forEach(one -> recorder.of(
                        ProfileValidator.of(List.of()).check(one.record()).report()));

        assertThat(recorder.neverFound()).isEmpty();
        assertThat(recorder.neverMet())
                .as("never met; excused: " + NEVER_MET)
                .containsExactlyInAnyOrderElementsOf(
                        NEVER_MET.keySet().stream().map(Requirement::code).toList());
    }
}
