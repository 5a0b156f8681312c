package io.github.councillor.cli;

import static io.github.councillor.cli.Asked.json;
import static io.github.councillor.cli.Asked.ok;
import static io.github.councillor.cli.Asked.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands on statutory officers. */
class OfficerCommandsTest {

    @ParameterizedTest
    @CsvSource({
        "DCS, Director of Children's Services",
        "s.151, Chief Finance Officer",
        "Section 151 Officer, Chief Finance Officer",
        "monitoring-officer, Monitoring Officer",
        "Head of the Paid Service, Head of Paid Service",
        "dph, Director of Public Health"
    })
    void an_officer_is_found_by_any_name_in_use(String name, String title) {
        assertThat(json("officer", name).at("/office/title").textValue()).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "s151, district, leader-and-cabinet, 2025-06-30, must",
        "DCS, district, leader-and-cabinet, 2025-06-30, need-not",
        "scrutiny officer, county, committee-system, 2025-06-30, cannot-tell",
        "DPO, county, leader-and-cabinet, 2018-05-24, cannot-tell",
        "DPO, county, leader-and-cabinet, 2018-05-25, must"
    })
    void whether_a_council_must_have_an_office_is_answered_for_a_day(
            String office, String kind, String governance, String on, String answer) {
        assertThat(json("officer", office, "--kind", kind, "--governance", governance, "--on", on)
                        .at("/must/answer")
                        .textValue())
                .isEqualTo(answer);
    }

    @Test
    void too_little_about_a_council_gets_the_lines_that_speak_of_it_and_no_answer() {
        JsonNode officer = json("officer", "DPO", "--kind", "county");

        assertThat(officer.at("/must/answer").isNull()).isTrue();
        assertThat(officer.at("/must/rules")).hasSize(2);
        assertThat(ok("officer", "DPO", "--kind", "county").out())
                .contains("Asked for: kind county. For one answer, give --kind, --governance and --on.\n");
    }

    @Test
    void the_officers_of_a_council_are_all_answered_for() {
        JsonNode officers =
                json("officers", "--kind", "district", "--governance", "leader-and-cabinet", "--on", "2025-06-30");

        assertThat(officers.at("/advice/id").textValue()).isEqualTo("TH-GUIDE/S-0");
        assertThat(officers.path("offices"))
                .hasSize(11)
                .allSatisfy(office ->
                        assertThat(office.at("/must/answer").isTextual()).isTrue());
        assertThat(texts(json("officers").path("offices"), "must"))
                .allMatch(must -> !must.contains("\"answer\":\"must\""));
    }

    @Test
    void before_the_first_day_of_a_rule_an_older_duty_is_said_to_be_older() {
        assertThat(ok("officers", "--kind", "district", "--on", "2010-01-01").out())
                .contains(
                        "    remark: Held here from 4 May 2012; the duty may be older: Older than the day given: s. 4(7)"
                                + " brought it into force on 16 January 1990")
                .contains("    remark: No line speaks of it\n");
        assertThat(ok("officer", "MO", "--kind", "district", "--on", "2010-01-01")
                        .out())
                .contains("Held here from 4 May 2012; the duty may be older: Older than the day given: s. 5(9)")
                .doesNotContain("No line speaks of it");
        assertThat(ok("officer", "DPO", "--kind", "district", "--on", "2010-01-01")
                        .out())
                .contains("No line speaks of it, so it cannot be told.\n");
    }
}
