package io.github.councillor.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementsTest {

    static List<Requirement> requirements() {
        return Requirements.all();
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void every_requirement_has_a_code_a_citation_a_sentence_and_a_place_to_read_it(Requirement requirement) {
        assertThat(requirement.code()).matches("[a-z0-9]+\\.[a-z-]+").doesNotEndWith("-");
        assertThat(requirement.citation().toString()).isNotBlank();
        assertThat(requirement.wording()).matches("[A-Z].*[a-z)]\\.");
        assertThat(requirement.bearer().words()).startsWith("the ");
        if (requirement.force() == Force.LAW) {
            assertThat(requirement.citation().link())
                    .matches("https://www\\.legislation\\.gov\\.uk/(uksi|ukpga)/\\d{4}/\\d+/(regulation|section)/.+");
        }
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void a_link_leads_to_the_regulation_that_the_citation_names(Requirement requirement) {
        if (requirement.force() == Force.LAW
                && (requirement instanceof Meetings2012 || requirement instanceof ConstitutionRequirement)) {
            assertThat(requirement.inForce()).hasToString("2012-09-10/..");
            String regulation = requirement.citation().provision().replaceAll("^reg\\. (\\d+).*", "$1");

            assertThat(requirement.citation().link()).contains("/regulation/" + regulation + "/");
            assertThat(requirement.citation().instrument()).isEqualTo("S.I. 2012/2089");
        }
    }

    @Test
    void no_two_requirements_share_a_code_or_an_anchor() {
        assertThat(requirements()).extracting(Requirement::code).doesNotHaveDuplicates();
        assertThat(requirements()).extracting(Requirement::anchor).doesNotHaveDuplicates();
    }

    @Test
    void an_instrument_has_at_most_64_requirements_so_that_a_set_of_them_is_one_number() {
        for (Class<?> instrument : Requirement.class.getPermittedSubclasses()) {
            assertThat(instrument.getEnumConstants())
                    .as(instrument.getSimpleName())
                    .hasSizeBetween(1, 64);
        }
        assertThat(requirements())
                .hasSize(Arrays.stream(Requirement.class.getPermittedSubclasses())
                        .mapToInt(instrument -> instrument.getEnumConstants().length)
                        .sum());
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void a_requirement_is_found_by_its_code(Requirement requirement) {
        assertThat(Requirements.named(requirement.code())).contains(requirement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice-period", "MEETINGS2012.NOTICE-PERIOD", "meetings2012.notice_period", ""})
    void nothing_else_is_a_code(String code) {
        assertThat(Requirements.named(code)).isEmpty();
    }

    // the codes settled for the first release: stable for ever
    @ParameterizedTest
    @ValueSource(
            strings = {
                "key-decision-executive",
                "key-decision",
                "notice-before-decision",
                "notice-declares-key",
                "notice-matter",
                "notice-decision-maker",
                "notice-members",
                "notice-date",
                "notice-documents",
                "notice-inspection-address",
                "notice-other-documents",
                "notice-request-procedure",
                "notice-period",
                "notice-offices",
                "notice-website",
                "notice-no-exempt",
                "exception-chair-informed",
                "exception-offices",
                "exception-website",
                "exception-period",
                "exception-reasons",
                "urgency-agreement",
                "urgency-before-decision",
                "urgency-reasons",
                "private-notice-period",
                "private-notice-reasons",
                "private-further-period",
                "private-further-contents",
                "private-urgency-agreement",
                "private-urgency-reasons"
            })
    void the_codes_of_the_2012_regulations_are_stable(String heading) {
        assertThat(Requirements.named("meetings2012." + heading)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"threshold", "wards", "narrower-than-statute"})
    void the_codes_of_a_constitution_are_stable(String heading) {
        assertThat(Requirements.named("constitution." + heading)).isPresent();
    }

    @Test
    void what_a_constitution_asks_has_the_force_of_the_constitution_and_what_limits_it_that_of_the_law() {
        assertThat(ConstitutionRequirement.THRESHOLD.force()).isEqualTo(Force.CONSTITUTION);
        assertThat(ConstitutionRequirement.THRESHOLD.citation().link()).isEmpty();
        assertThat(ConstitutionRequirement.NARROWER_THAN_STATUTE.force()).isEqualTo(Force.LAW);
        assertThat(ConstitutionRequirement.NARROWER_THAN_STATUTE.citation()).hasToString("S.I. 2012/2089 reg. 8(1)(b)");
        assertThat(ConstitutionRequirement.NARROWER_THAN_STATUTE.lastRead())
                .isEqualTo(Meetings2012.KEY_DECISION.lastRead());
    }

    @Test
    void what_a_document_is_held_to_is_guidance_and_its_attendance_law() {
        assertThat(SourceRequirement.values()).allMatch(requirement -> requirement.force() == Force.GUIDANCE);
        assertThat(SupportRequirement.values()).allMatch(requirement -> requirement.force() == Force.GUIDANCE);
        assertThat(LocalGovernment1972.ATTENDANCE.citation()).hasToString("Local Government Act 1972 s. 85(1)");
    }

    @Test
    void of_training_for_planning_the_earliest_day_is_told_and_not_as_read_in_the_act() {
        assertThat(TownPlanning1990.TRAINING.certainty()).isEqualTo(Certainty.SECONDARY);
        assertThat(TownPlanning1990.TRAINING.inForce()).hasToString("2025-12-18/..");
        assertThat(TownPlanning1990.TRAINING.wording()).contains("from the day on which regulations bring that in");
    }

    @Test
    void the_anchor_of_a_requirement_is_its_code_with_a_hyphen_for_the_dot() {
        assertThat(Meetings2012.NOTICE_PERIOD.anchor()).isEqualTo("LAW.md#meetings2012-notice-period");
        assertThat(Meetings2012.NOTICE_PERIOD.certainty().word()).isEqualTo("read");
        assertThat(ConstitutionRequirement.WARDS.certainty().word()).isEqualTo("secondary");
        assertThat(ConstitutionRequirement.WARDS.bearer()).isEqualTo(Bearer.AUTHORITY);
    }
}
