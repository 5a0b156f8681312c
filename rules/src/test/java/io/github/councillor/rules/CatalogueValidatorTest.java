package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.law.Force;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.law.Requirement;
import io.github.councillor.law.SourceRequirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.statement.Quantity;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import io.github.councillor.statement.StatementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The contradictions of the five source documents, word for word, and documents without them. */
class CatalogueValidatorTest {

    private static final CatalogueValidator VALIDATOR = CatalogueValidator.on(LocalDate.of(2026, 11, 25));
    private static final Report SHIPPED = VALIDATOR.check(Catalogue.shipped());

    private static List<String> words(Requirement requirement) {
        return SHIPPED.findings().stream()
                .filter(finding -> finding.requirement() == requirement)
                .map(Finding::toString)
                .toList();
    }

    @Test
    void the_seats_of_the_guide_add_up_to_forty_seven_and_not_forty_five() {
        assertThat(words(SourceRequirement.SEATS_ADD_UP))
                .containsExactly("The source documents (seats): THH Effective Member and Officer Relations Guide"
                        + " (TH-GUIDE/F-03) tells 45 councillors (TH-GUIDE/F-02), and seats by group that add up to 47:"
                        + " Labour 23, Independent Group 10, Conservative 5, Peoples Alliance of Tower Hamlets 5,"
                        + " Independent 2, Liberal Democrat 1, Not specified 1. Ask the council for its seats by group;"
                        + " both numbers stand as the document has them.");
    }

    @Test
    void one_document_has_twenty_wards_and_another_twenty_one() {
        assertThat(words(SourceRequirement.WARDS_AGREE))
                .containsExactly("The source documents (wards): Ward councillor support framework (WCSF/F-07) tells 20"
                        + " wards, and THH Effective Member and Officer Relations Guide (TH-GUIDE/F-02) tells 21, of one"
                        + " council. Look up the council's electoral arrangements on the day that matters.");
    }

    @Test
    void the_guide_lists_six_of_the_seven_principles() {
        assertThat(words(SourceRequirement.SEVEN_PRINCIPLES))
                .containsExactly("Localism Act 2011 s. 28(1): the Act names seven principles, and THH Effective Member"
                        + " and Officer Relations Guide (TH-GUIDE/F-10) announces 7 and lists 6: without Accountability."
                        + " Read the list with all seven.");
    }

    @Test
    void statements_that_are_broken_off_or_blank_are_named_and_noise_is_not() {
        assertThat(SHIPPED.findings())
                .filteredOn(finding -> finding.requirement() == SourceRequirement.WHOLE)
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder(
                        "BCC/PM/COM-5",
                        "BCC/LL/IND-1",
                        "BCC/LL/OFR-10",
                        "BCC/B-1",
                        "TH-GUIDE/B-1",
                        "TH-GUIDE/B-2",
                        "TH-GUIDE/B-3");
        assertThat(words(SourceRequirement.WHOLE))
                .contains(
                        "The source documents (statements): in Councillor Role Profiles (BCC/PM/COM-5), a statement"
                                + " breaks off; in our words: Decide what the council's policy is, and provide something political"
                                + " that the document does not name. Look for a whole copy of the document; nothing"
                                + " was added here.",
                        "The source documents (statements): in Councillor Role Profiles (BCC/LL/IND-1), the beginning"
                                + " of a statement is lost; in our words: The beginning is missing; what is left tells of what may be"
                                + " bigger issues or problems. Look for a whole copy of the document; nothing was added"
                                + " here.",
                        "The source documents (statements): in Councillor Role Profiles (BCC/B-1), something is blank; in"
                                + " our words: Indicators for the policy maker: none are given. Look for a whole copy of the"
                                + " document; nothing was added here.");
    }

    @Test
    void twenty_eight_days_in_the_guide_are_one_clear_day_short_of_the_law() {
        assertThat(words(SourceRequirement.CLEAR_DAYS))
                .containsExactly(
                        "S.I. 2012/2089 reg. 9(2): the law asks for 28 clear days, and THH Effective Member and"
                                + " Officer Relations Guide (TH-GUIDE/F-07) tells 28 days: a plan published 28 days before the"
                                + " decision leaves 27 clear days, since both end days are left out. Keep to 28 clear days: by"
                                + " the calendar, decide on the day 29 days after publication or later.");
    }

    @Test
    void health_scrutiny_is_a_panel_here_and_a_sub_committee_there() {
        assertThat(words(SourceRequirement.BODIES_AGREE))
                .containsExactly("The source documents (bodies): Role description of a councillor (TH-ROLE/OS-1) speaks"
                        + " of the Health Scrutiny Panel, and THH Effective Member and Officer Relations Guide"
                        + " (TH-GUIDE/F-08) of the Health Scrutiny Sub Committee, of one council. Look up the council's"
                        + " constitution on the day that matters: which of them exists then.");
    }

    @Test
    void the_director_of_public_health_is_cited_by_the_act_that_inserted_the_section() {
        assertThat(words(SourceRequirement.OFFICE_ENACTMENT))
                .containsExactly("The source documents (offices): THH Effective Member and Officer Relations"
                        + " Guide (TH-GUIDE/S-6) cites for the Director of Public Health \"Section 30 Health and Social"
                        + " Care Act 2012\"; the duty to appoint stands in the National Health Service Act 2006 s. 73A."
                        + " Cite the National Health Service Act 2006 s. 73A; the enactment of the document may be that"
                        + " which inserted it.");
    }

    private static List<String> enactments(String designation, String enactment) {
        return VALIDATOR
                .check(Map.of(
                        Sources.document("ONE", "Borchester City Council"),
                        List.of(Sources.statement(
                                "ONE",
                                office -> office.kind(StatementKind.OFFICE)
                                        .putName("designation", List.of(designation))
                                        .putName("enactment", List.of(enactment))))))
                .findings()
                .stream()
                .map(finding -> finding.verdict() + " " + finding)
                .toList();
    }

    @Test
    void another_section_of_the_right_enactment_is_for_a_person_to_judge() {
        assertThat(enactments("Monitoring Officer", "Section 4, Local Government and Housing Act 1989"))
                .containsExactly("JUDGEMENT The source documents (offices): A guide (ONE/F-1) cites for the Monitoring"
                        + " Officer \"Section 4, Local Government and Housing Act 1989\"; the duty to appoint stands in"
                        + " the Local Government and Housing Act 1989 s. 5(1)(a). Cite the Local Government and Housing"
                        + " Act 1989 s. 5(1)(a); the document names the right enactment and another section.");
    }

    @Test
    void the_right_section_among_several_and_an_enactment_without_a_section_are_not_found() {
        assertThat(enactments("Monitoring Officer", "ss. 4 and 5(1) Local Government and Housing Act 1989"))
                .isEmpty();
        assertThat(enactments("Monitoring Officer", "Local Government and Housing Act 1989"))
                .isEmpty();
        assertThat(enactments(
                        "Chief Finance Officer",
                        "section 114 of the Local Government Finance Act 1988; Section 151 Local Government Act 1972"))
                .isEmpty();
    }

    @Test
    void a_council_whose_name_contains_that_of_another_is_another() {
        Map<SourceDocument, List<Statement>> documents = Map.of(
                Sources.document("ONE", "Suffolk County Council"),
                List.of(Sources.statement("ONE", wards(20))),
                Sources.document("TWO", "East Suffolk County Council"),
                List.of(Sources.statement("TWO", wards(21))));

        assertThat(VALIDATOR.check(documents).considered()).doesNotContain(SourceRequirement.WARDS_AGREE);
    }

    @Test
    void a_company_with_its_council_issues_for_the_council() {
        Map<SourceDocument, List<Statement>> documents = Map.of(
                Sources.document("ONE", "Borchester City Council"),
                List.of(Sources.statement("ONE", wards(20))),
                Sources.document("TWO", "Borchester Homes (with the Borchester City Council)"),
                List.of(Sources.statement("TWO", wards(21))));

        assertThat(VALIDATOR.check(documents).findings()).hasSize(1);
    }

    @Test
    void a_list_of_principles_that_announces_no_number_is_told_by_what_it_lists() {
        Map<SourceDocument, List<Statement>> documents = Map.of(
                Sources.document("ONE", "Borchester City Council"),
                List.of(Sources.statement(
                        "ONE", list -> list.putName("principles listed", List.of("Honesty", "Integrity")))));

        assertThat(VALIDATOR.check(documents).findings().get(0).because())
                .startsWith("the Act names seven principles, and A guide (ONE/F-1) lists 2: without ");
    }

    @Test
    void a_document_that_contradicts_another_breaks_no_law() {
        assertThat(SHIPPED.findings()).extracting(Finding::force).containsOnly(Force.GUIDANCE);
        assertThat(SHIPPED.findings())
                .extracting(Finding::verdict)
                .contains(Verdict.BREACH, Verdict.CANNOT_TELL, Verdict.JUDGEMENT);
    }

    @Test
    void every_pointer_is_the_id_of_a_statement() {
        assertThat(SHIPPED.findings())
                .extracting(finding -> StatementId.of(finding.pointer()).orElseThrow())
                .allMatch(id -> Catalogue.shipped().statement(id).isPresent());
    }

    @Test
    void a_day_without_law_is_refused() {
        assertThatThrownBy(() -> CatalogueValidator.on(LocalDate.of(2012, 9, 9)))
                .isInstanceOf(OutsideCoveredDays.class);
    }

    @Test
    void documents_that_agree_are_clear() {
        Report report = VALIDATOR.check(Sources.agreeing());

        assertThat(report.findings()).isEmpty();
        assertThat(report.considered()).containsExactly((Requirement[]) SourceRequirement.values());
    }

    @Test
    void documents_of_two_councils_are_not_held_to_one_another() {
        Map<SourceDocument, List<Statement>> documents = Map.of(
                Sources.document("ONE", "Borchester City Council"),
                List.of(Sources.statement("ONE", wards(20))),
                Sources.document("TWO", "Felpersham City Council"),
                List.of(Sources.statement("TWO", wards(21))));

        Report report = VALIDATOR.check(documents);

        assertThat(report.findings()).isEmpty();
        assertThat(report.considered()).doesNotContain(SourceRequirement.WARDS_AGREE);
    }

    @Test
    void two_wards_or_more_is_not_a_number_of_wards() {
        Map<SourceDocument, List<Statement>> documents = Map.of(
                Sources.document("ONE", "Borchester City Council"),
                List.of(Sources.statement("ONE", wards(20))),
                Sources.document("TWO", "Borchester City Council"),
                List.of(Sources.statement(
                        "TWO",
                        statement ->
                                statement.addQuantity(new Quantity("wards", Quantity.Bound.AT_LEAST, 2, "wards")))));

        assertThat(VALIDATOR.check(documents).considered()).doesNotContain(SourceRequirement.WARDS_AGREE);
    }

    private static Consumer<Statement.Builder> wards(int number) {
        return statement -> statement.addQuantity(new Quantity("wards", Quantity.Bound.EXACTLY, number, "wards"));
    }
}
