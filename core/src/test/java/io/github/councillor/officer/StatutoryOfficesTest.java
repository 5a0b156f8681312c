package io.github.councillor.officer;

import static io.github.councillor.officer.StatutoryOffice.CHIEF_FINANCE_OFFICER;
import static io.github.councillor.officer.StatutoryOffice.HEAD_OF_PAID_SERVICE;
import static io.github.councillor.officer.StatutoryOffice.MONITORING_OFFICER;
import static io.github.councillor.officer.StatutoryOffice.SCRUTINY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.Csv;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.law.Certainty;
import io.github.councillor.officer.OfficeProfile.Incompatibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryOfficesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static String answer(StatutoryOffice office, AuthorityKind kind, Governance governance, LocalDate day) {
        return StatutoryOffices.of(office)
                .ruleFor(kind, governance, day)
                .map(rule -> rule.answer().word())
                .orElse("no rule");
    }

    private static <T> T required(Optional<T> value) {
        return value.orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void each_office_is_in_the_table_with_its_citation_what_it_is_for_and_who_must_have_it(StatutoryOffice office) {
        OfficeProfile profile = StatutoryOffices.of(office);

        assertThat(profile.office()).isEqualTo(office);
        assertThat(profile.citation().provision()).isNotBlank();
        assertThat(profile.citation().link()).startsWith("https://www.legislation.gov.uk/");
        assertThat(profile.functions()).isNotEmpty();
        assertThat(profile.questions()).isNotEmpty();
        assertThat(profile.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.citation().provision()).isNotBlank();
            assertThat(rule.citation().link()).startsWith("https://www.legislation.gov.uk/");
            assertThat(rule.remark()).isNotBlank();
        });
        assertThat(StatutoryOffice.named(office.word())).contains(office);
    }

    @Test
    void there_are_eleven_each_once_in_their_order() {
        assertThat(StatutoryOffices.all())
                .extracting(OfficeProfile::office)
                .containsExactly(StatutoryOffice.values())
                .hasSize(11);
    }

    // the headings of the two Acts and of the guide's table
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEAD_OF_PAID_SERVICE | Local Government and Housing Act 1989 s. 4(1)(a)",
                "MONITORING_OFFICER | Local Government and Housing Act 1989 s. 5(1)(a)",
                "CHIEF_FINANCE_OFFICER | Local Government Act 1972 s. 151",
                "DIRECTOR_OF_ADULT_SOCIAL_SERVICES | Local Authority Social Services Act 1970 s. 6(A1)",
                "DIRECTOR_OF_CHILDRENS_SERVICES | Children Act 2004 s. 18",
                "DIRECTOR_OF_PUBLIC_HEALTH | National Health Service Act 2006 s. 73A",
                "SCRUTINY_OFFICER | Local Government Act 2000 s. 9FB",
                "PROPER_OFFICER | Local Government Act 1972 s. 270(3)",
                "RETURNING_OFFICER | Representation of the People Act 1983 s. 35",
                "ELECTORAL_REGISTRATION_OFFICER | Representation of the People Act 1983 s. 8",
                "DATA_PROTECTION_OFFICER | UK GDPR art. 37(1)(a)"
            })
    void each_stands_where_its_enactment_says(StatutoryOffice office, String citation) {
        assertThat(StatutoryOffices.of(office).citation()).hasToString(citation);
    }

    static Stream<Map<String, String>> required_offices() {
        return Csv.rows("io/github/councillor/officer/required-offices.csv", '|').stream();
    }

    @ParameterizedTest
    @MethodSource("required_offices")
    void who_must_have_which_by_kind_of_council_and_governance(Map<String, String> row) {
        StatutoryOffice office = required(StatutoryOffice.named(row.get("office")));
        Governance governance = required(Governance.named(row.get("governance")));
        Stream.of(
                        AuthorityKind.COUNTY,
                        AuthorityKind.DISTRICT,
                        AuthorityKind.UNITARY,
                        AuthorityKind.METROPOLITAN_DISTRICT,
                        AuthorityKind.LONDON_BOROUGH,
                        AuthorityKind.CITY_OF_LONDON,
                        AuthorityKind.ISLES_OF_SCILLY)
                .forEach(kind -> assertThat(answer(office, kind, governance, DAY))
                        .as("%s of a %s, %s", office, kind, governance)
                        .isEqualTo(row.get(kind.word())));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD_OF_PAID_SERVICE, COUNTY, 2012-05-03, no rule",
        "HEAD_OF_PAID_SERVICE, COUNTY, 2012-05-04, must",
        "MONITORING_OFFICER, DISTRICT, 2012-05-03, no rule",
        "MONITORING_OFFICER, DISTRICT, 2012-05-04, must",
        "CHIEF_FINANCE_OFFICER, CITY_OF_LONDON, 2012-05-03, no rule",
        "CHIEF_FINANCE_OFFICER, CITY_OF_LONDON, 2012-05-04, must",
        "DIRECTOR_OF_ADULT_SOCIAL_SERVICES, COUNTY, 2007-12-31, no rule",
        "DIRECTOR_OF_ADULT_SOCIAL_SERVICES, COUNTY, 2008-01-01, must",
        "DIRECTOR_OF_ADULT_SOCIAL_SERVICES, DISTRICT, 2007-12-31, no rule",
        "DIRECTOR_OF_ADULT_SOCIAL_SERVICES, DISTRICT, 2008-01-01, need-not",
        "DIRECTOR_OF_ADULT_SOCIAL_SERVICES, UNITARY, 2012-05-03, no rule",
        "DIRECTOR_OF_ADULT_SOCIAL_SERVICES, UNITARY, 2012-05-04, must",
        "DIRECTOR_OF_CHILDRENS_SERVICES, UNITARY, 2012-05-03, no rule",
        "DIRECTOR_OF_CHILDRENS_SERVICES, UNITARY, 2012-05-04, must",
        "DIRECTOR_OF_PUBLIC_HEALTH, UNITARY, 2013-03-31, no rule",
        "DIRECTOR_OF_PUBLIC_HEALTH, UNITARY, 2013-04-01, must",
        "DIRECTOR_OF_PUBLIC_HEALTH, DISTRICT, 2013-03-31, no rule",
        "DIRECTOR_OF_PUBLIC_HEALTH, DISTRICT, 2013-04-01, need-not",
        "SCRUTINY_OFFICER, LONDON_BOROUGH, 2012-05-03, no rule",
        "SCRUTINY_OFFICER, LONDON_BOROUGH, 2012-05-04, must",
        "SCRUTINY_OFFICER, ISLES_OF_SCILLY, 2013-03-31, no rule",
        "SCRUTINY_OFFICER, ISLES_OF_SCILLY, 2013-04-01, need-not",
        "RETURNING_OFFICER, COUNTY, 2012-05-03, no rule",
        "RETURNING_OFFICER, COUNTY, 2012-05-04, must",
        "ELECTORAL_REGISTRATION_OFFICER, DISTRICT, 2012-05-03, no rule",
        "ELECTORAL_REGISTRATION_OFFICER, DISTRICT, 2012-05-04, must",
        "DATA_PROTECTION_OFFICER, DISTRICT, 2018-05-24, no rule",
        "DATA_PROTECTION_OFFICER, DISTRICT, 2018-05-25, must"
    })
    void an_answer_holds_from_its_first_day_and_before_it_nothing_is_guessed(
            StatutoryOffice office, AuthorityKind kind, LocalDate day, String answer) {
        assertThat(answer(office, kind, Governance.LEADER_AND_CABINET, day)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, Regulation (EU) 2016/679 art. 37(1)(a)", "2021-01-01, UK GDPR art. 37(1)(a)"})
    void the_enactment_is_that_of_the_day(LocalDate day, String citation) {
        assertThat(StatutoryOffices.of(StatutoryOffice.DATA_PROTECTION_OFFICER)
                        .ruleFor(AuthorityKind.UNITARY, Governance.LEADER_AND_CABINET, day))
                .hasValueSatisfying(rule -> assertThat(rule.citation()).hasToString(citation));
    }

    @ParameterizedTest
    @EnumSource
    void of_a_council_whose_kind_or_governance_is_not_told_or_that_is_no_principal_council_nothing_is_said(
            StatutoryOffice office) {
        assertThat(answer(office, AuthorityKind.UNITARY, Governance.NOT_STATED, DAY))
                .isEqualTo("no rule");
        assertThat(Stream.of(
                                AuthorityKind.NOT_STATED,
                                AuthorityKind.PARISH,
                                AuthorityKind.COMBINED_AUTHORITY,
                                AuthorityKind.WELSH_COUNCIL)
                        .map(kind -> answer(office, kind, Governance.LEADER_AND_CABINET, DAY)))
                .containsOnly("no rule");
    }

    @ParameterizedTest
    @EnumSource
    void each_is_found_by_its_title_its_word_and_every_other_name_and_by_no_other_office(StatutoryOffice office) {
        OfficeProfile profile = StatutoryOffices.of(office);

        assertThat(Stream.concat(Stream.of(profile.title(), office.word()), profile.alsoCalled().stream()))
                .allSatisfy(name -> assertThat(StatutoryOffices.named(name)).contains(profile));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s151 officer | CHIEF_FINANCE_OFFICER",
                "S.151 Officer | CHIEF_FINANCE_OFFICER",
                "section 151 | CHIEF_FINANCE_OFFICER",
                "HEAD OF THE PAID SERVICE | HEAD_OF_PAID_SERVICE",
                "mo | MONITORING_OFFICER",
                "Directors of childrens services | ",
                "director of children's services | DIRECTOR_OF_CHILDRENS_SERVICES",
                "director-of-childrens-services | DIRECTOR_OF_CHILDRENS_SERVICES",
                "DPH | DIRECTOR_OF_PUBLIC_HEALTH",
                "Chief Executive | ",
                "officer | ",
                "' ' | "
            })
    void capitals_stops_and_hyphens_in_a_name_do_not_matter_and_a_councils_own_post_is_no_office(
            String name, StatutoryOffice office) {
        assertThat(StatutoryOffices.named(name).map(OfficeProfile::office)).isEqualTo(Optional.ofNullable(office));
    }

    // Local Government and Housing Act 1989 s. 5(1) and (1A); Local Government Act 2000 s. 9FB(4)
    @Test
    void five_pairs_of_offices_may_not_be_one_persons_and_each_pair_is_told_from_both_sides() {
        assertThat(StatutoryOffices.all().stream()
                        .flatMap(profile -> profile.incompatibilities().stream()
                                .map(bar -> List.of(profile.office(), bar.office()))))
                .containsExactlyInAnyOrder(
                        List.of(MONITORING_OFFICER, CHIEF_FINANCE_OFFICER),
                        List.of(CHIEF_FINANCE_OFFICER, MONITORING_OFFICER),
                        List.of(MONITORING_OFFICER, HEAD_OF_PAID_SERVICE),
                        List.of(HEAD_OF_PAID_SERVICE, MONITORING_OFFICER),
                        List.of(SCRUTINY_OFFICER, HEAD_OF_PAID_SERVICE),
                        List.of(HEAD_OF_PAID_SERVICE, SCRUTINY_OFFICER),
                        List.of(SCRUTINY_OFFICER, MONITORING_OFFICER),
                        List.of(MONITORING_OFFICER, SCRUTINY_OFFICER),
                        List.of(SCRUTINY_OFFICER, CHIEF_FINANCE_OFFICER),
                        List.of(CHIEF_FINANCE_OFFICER, SCRUTINY_OFFICER));
    }

    private static Incompatibility bar(StatutoryOffice one, StatutoryOffice other) {
        return StatutoryOffices.of(one).incompatibilities().stream()
                .filter(bar -> bar.office() == other)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void both_sides_of_a_pair_say_the_same() {
        StatutoryOffices.all()
                .forEach(profile -> profile.incompatibilities().forEach(bar -> {
                    Incompatibility back = bar(bar.office(), profile.office());

                    assertThat(List.of(back.kinds(), back.citation(), back.certainty(), back.from(), back.until()))
                            .as("%s and %s", profile.office(), bar.office())
                            .isEqualTo(List.of(bar.kinds(), bar.citation(), bar.certainty(), bar.from(), bar.until()));
                }));
    }

    // Local Government and Housing Act 1989 s. 5(1B) lists the authorities of s. 5(1A), and not the Isles of Scilly
    @Test
    void on_the_isles_of_scilly_the_monitoring_officer_may_be_head_of_paid_service_and_nothing_else_of_these() {
        assertThat(bar(MONITORING_OFFICER, HEAD_OF_PAID_SERVICE).kinds())
                .containsExactlyInAnyOrder(
                        AuthorityKind.COUNTY,
                        AuthorityKind.DISTRICT,
                        AuthorityKind.UNITARY,
                        AuthorityKind.METROPOLITAN_DISTRICT,
                        AuthorityKind.LONDON_BOROUGH,
                        AuthorityKind.CITY_OF_LONDON);
        assertThat(StatutoryOffices.all().stream()
                        .flatMap(profile -> profile.incompatibilities().stream()
                                .filter(bar -> !bar.kinds().contains(AuthorityKind.ISLES_OF_SCILLY))
                                .map(bar -> Set.of(profile.office(), bar.office()))))
                .hasSize(2)
                .containsOnly(Set.of(MONITORING_OFFICER, HEAD_OF_PAID_SERVICE));
    }

    @Test
    void the_head_of_paid_service_may_be_chief_finance_officer() {
        assertThat(StatutoryOffices.of(HEAD_OF_PAID_SERVICE).incompatibilities())
                .extracting(Incompatibility::office)
                .containsExactlyInAnyOrder(MONITORING_OFFICER, SCRUTINY_OFFICER);
    }

    @Test
    void a_bar_whose_first_day_was_not_established_says_so_by_having_none() {
        assertThat(bar(MONITORING_OFFICER, HEAD_OF_PAID_SERVICE).from()).isEmpty();
        assertThat(bar(MONITORING_OFFICER, CHIEF_FINANCE_OFFICER).from()).contains(LocalDate.of(1994, 10, 1));
        assertThat(bar(SCRUTINY_OFFICER, MONITORING_OFFICER).from()).contains(LocalDate.of(2012, 5, 4));
    }

    // the UK's version of article 37 was not read
    @Test
    void what_was_read_only_in_anothers_account_does_not_count_as_read() {
        assertThat(StatutoryOffices.of(StatutoryOffice.DATA_PROTECTION_OFFICER).rules())
                .allMatch(rule -> rule.certainty() == Certainty.SECONDARY);
        assertThat(StatutoryOffices.of(MONITORING_OFFICER).rules())
                .allMatch(rule -> rule.certainty() == Certainty.READ);
    }

    @ParameterizedTest
    @CsvSource({
        "MUST, must, must have it",
        "NEED_NOT, need-not, need not have it",
        "CANNOT_TELL, cannot-tell, cannot be told"
    })
    void an_answer_is_found_by_its_word_and_says_itself_in_words(OfficeRule.Answer answer, String word, String words) {
        assertThat(answer.word()).isEqualTo(word);
        assertThat(answer.words()).isEqualTo(words);
        assertThat(OfficeRule.Answer.named(word)).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Monitoring Officer", "MONITORING_OFFICER", "mo"})
    void the_word_of_an_office_in_files_is_exact(String word) {
        assertThat(StatutoryOffice.named(word)).isEmpty();
    }
}
