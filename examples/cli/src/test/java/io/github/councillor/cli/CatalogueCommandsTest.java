package io.github.councillor.cli;

import static io.github.councillor.cli.Asked.json;
import static io.github.councillor.cli.Asked.ok;
import static io.github.councillor.cli.Asked.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that ask the catalogue, from the command line to the last word. */
class CatalogueCommandsTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @Test
    void the_duties_of_a_role_come_first_and_then_every_councillors() {
        JsonNode duties = json("duties", "--role", "executive");

        assertThat(texts(duties.path("duties"), "id"))
                .containsExactly(
                        "TH-ROLE/EX-0",
                        "TH-ROLE/EX-1",
                        "TH-ROLE/EX-2",
                        "TH-ROLE/EX-3",
                        "TH-ROLE/EX-4",
                        "TH-ROLE/EX-5",
                        "TH-GUIDE/F-05",
                        "TH-GUIDE/F-39",
                        "TH-GUIDE/F-07");
        assertThat(texts(duties.path("everyCouncillors"), "id"))
                .hasSize(93)
                .contains("TH-ROLE/CR-5", "LAB/CY-4", "BCC/CW/COM-1", "TH-GUIDE/S-0")
                .doesNotContain("TH-ROLE/OS-1", "LAB/GR-1", "BCC/CW/OFR-1");
    }

    @Test
    void what_officers_owe_in_return_is_asked_for_by_actor() {
        JsonNode duties = json("duties", "--role", "casework", "--by", "officers");

        assertThat(texts(duties.path("duties"), "by")).hasSize(10).containsOnly("officers");
        assertThat(texts(duties.path("everyCouncillors"), "by")).isNotEmpty().containsOnly("officers");
        assertThat(ok("duties", "--role", "casework", "--by", "officers").out())
                .startsWith("What is owed by officers")
                .contains("To a caseworker\n", "To every councillor\n");
    }

    @Test
    void without_a_role_all_that_is_owed_is_listed_whoever_owes_it() {
        List<String> owed = CATALOGUE.statements().stream()
                .filter(Statement::isDuty)
                .map(statement -> statement.id().toString())
                .toList();

        assertThat(texts(json("duties").path("duties"), "id")).isEqualTo(owed);
        assertThat(ok("duties").out()).contains("\n182 duties in the catalogue.\n");
    }

    @Test
    void filters_combine() {
        assertThat(texts(
                        json("duties", "--source", "lab", "--principle", "Openness", "--towards", "communities")
                                .path("duties"),
                        "id"))
                .containsExactly("LAB/CO-5", "LAB/CY-1", "LAB/CY-4", "LAB/CY-6", "LAB/CY-7", "LAB/CY-8");
        assertThat(texts(json("duties", "--text", "surger regular").path("duties"), "id"))
                .containsExactly("TH-ROLE/CR-5", "LAB/CY-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void every_statement_of_the_catalogue_is_reachable(String format) {
        String out = ok("statements", "--format", format).out();

        assertThat(CATALOGUE.statements()).hasSize(331).allSatisfy(statement -> {
            assertThat(out).contains(statement.id().toString());
            assertThat(statement.partIds()).allSatisfy(part -> assertThat(out).contains(part));
        });
    }

    @Test
    void a_statement_says_what_is_blank_and_gives_its_numbers_and_names() {
        assertThat(ok("statements", "--kind", "blank").out())
                .contains("\n6 statements with: kind blank.\n")
                .contains("     - blank in the document\n")
                .contains("     - noise in the document, not content\n");
        assertThat(ok("statements", "--id", "TH-GUIDE/F-02").out())
                .contains("     - number, councillors: 45 councillors\n     - number, wards: 21 wards\n");
        assertThat(ok("statements", "--id", "WCSF/F-10").out()).contains("about 4,000 residents");
        assertThat(ok("statements", "--id", "TH-ROLE/CM-1").out())
                .contains("     - names, committees: licensing; planning; appeals; appointments\n");
        assertThat(ok("statements", "--id", "bcc/pm/com-5").out()).contains("     - it breaks off in the document\n");
        assertThat(ok("statements", "--id", "TH-GUIDE/Q-3.2").out())
                .contains("     - What could go better (TH-GUIDE/Q-3.2)\n");
    }

    @Test
    void a_role_says_who_speaks_of_it_and_that_every_councillor_is_a_community_representative() {
        assertThat(ok("role", "overview", "and", "scrutiny", "member").out()).startsWith("""
                        Overview and scrutiny member
                        ============================

                        Sits on an overview and scrutiny committee, which challenges and reviews.

                        Every councillor is a community representative, whatever else they are.
                        """);
        JsonNode casework = json("role", "casework");
        assertThat(casework.at("/role/everyCouncillors").booleanValue()).isTrue();
        assertThat(casework.path("duties")).hasSize(16);
        assertThat(casework.path("inReturn")).hasSize(10);
        assertThat(casework.at("/mentions/0/document/code").textValue()).isEqualTo("BCC");
    }

    @Test
    void two_documents_are_compared_by_subject() {
        assertThat(ok("compare", "TH-ROLE", "BCC").out())
                .startsWith("""
                        TH-ROLE and BCC
                        ===============

                          - TH-ROLE: Role description of a councillor (London Borough of Tower Hamlets)
                          - BCC: Councillor Role Profiles (Birmingham City Council)

                        18 subjects in both; 12 duties in TH-ROLE only; 39 duties in BCC only.

                        Which statements ask the same thing is our reading, reviewed statement by statement: no document refers to another. It rests on what they ask, not on words that they have in common.

                        What both ask
                        -------------

                        Representing the people of one's area
                        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                        """)
                .contains("\nWhat only TH-ROLE asks\n----------------------\n", "\nWhat only BCC asks\n");
        assertThat(ok("compare", "WCSF", "LAB").out())
                .contains(
                        "No subject has a statement of both.\n",
                        "What only WCSF asks\n-------------------\n\nNothing.\n");
    }

    @Test
    void the_support_framework_is_listed_by_theme_and_by_lead() {
        assertThat(ok("support").out()).contains("\n72 rows in 13 themes.\n");
        assertThat(json("support", "--theme", "T-01").at("/themes/0/actions")).hasSize(8);
        assertThat(ok("support", "--theme", "wcsf/t-01").out())
                .contains("8 rows in 1 theme with: theme \"wcsf/t-01\".");
        assertThat(json("support", "--theme", "matters").path("themes")).hasSize(4);
        assertThat(ok("support", "--lead", "head of democratic service").out())
                .contains("Head of Democratic Services (leads)")
                .contains("with: lead \"Head of Democratic Service\".");
        assertThat(ok("support", "--theme", "licensing", "--lead", "Chief Executive")
                        .out())
                .contains("No row of the framework fits: theme \"licensing\", lead \"Chief Executive\".\n");
    }

    @Test
    void a_timescale_is_a_value_beside_its_words() {
        String out = ok("support").out();

        assertThat(out)
                .contains(
                        "by when: \"June 2019 in conjunction with OSC work programming\" (by the end of June 2019, besides:"
                                + " in conjunction with OSC work programming)\n")
                .contains("(from April 2019, and goes on; from October 2019, and goes on)\n")
                .contains("(on 13 May, the year not given, besides: Walkabout Programme; in June, the year not given,"
                        + " besides: Days of Action commence)\n")
                .contains("by when: blank in the document\n")
                .contains("who leads: blank in the document\n");
    }

    @Test
    void the_documents_are_counted_by_kind() {
        assertThat(ok("documents").out())
                .contains("\n  kind            TH-ROLE  LAB  BCC  WCSF  TH-GUIDE  all\n")
                .contains("\n  all             43       33   83   37    135       331\n")
                .contains("The support framework's 72 rows are not counted: councillor support\n");
    }

    @Test
    void the_checklist_gives_every_question_and_every_part_its_id() {
        JsonNode asked = json("checklist");

        assertThat(texts(asked.path("questions"), "id"))
                .containsExactly("TH-GUIDE/Q-1", "TH-GUIDE/Q-2", "TH-GUIDE/Q-4");
        assertThat(texts(asked.path("tasks"), "id")).containsExactly("TH-GUIDE/Q-3", "TH-GUIDE/Q-5", "TH-GUIDE/Q-6");
        assertThat(asked.path("checklists")).hasSize(3);
        assertThat(texts(asked.at("/checklists/1/checks"), "id")).containsExactly("TH-GUIDE/C-9", "TH-GUIDE/C-10");
        assertThat(asked.at("/nextSteps/0/parts/1/id").textValue()).isEqualTo("TH-GUIDE/Q-7.2");
    }

    @Test
    void a_query_without_result_is_an_answer() {
        assertThat(ok("duties", "--role", "executive", "--source", "LAB", "--principle", "honesty")
                        .out())
                .isEqualTo("""
                        What an executive member owes
                        =============================

                        Nothing in the catalogue is owed that fits: role executive, source LAB, principle honesty.
                        """);
        assertThat(ok("statements", "--text", "zebra \u001b[2J").out())
                .contains("Nothing in the catalogue fits: text \"zebra \ufffd[2J\".\n");
        assertThat(json("statements", "--text", "zebra").path("statements")).isEmpty();
    }
}
