package io.github.councillor.rules.render;

import static io.github.councillor.role.Role.COMMITTEE;
import static io.github.councillor.role.Role.EXECUTIVE;
import static io.github.councillor.role.Role.EXTERNAL_BODY;
import static io.github.councillor.role.Role.GROUP_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.council.Body;
import io.github.councillor.council.Council;
import io.github.councillor.council.Seats;
import io.github.councillor.fact.Fact;
import io.github.councillor.role.Role;
import io.github.councillor.rules.induction.Councils;
import io.github.councillor.rules.induction.InductionPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a pack says, word for word. The pack of a small council stands in {@code packs/borchester.md}; to write it anew, run
 * this test with {@code -Dcouncillor.write}.
 */
class MarkdownPackTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "packs", "borchester.md");

    private static String of(Council council, Role... roles) {
        return MarkdownPack.of(Councils.pack(council, roles));
    }

    private static String on(LocalDate day) {
        return MarkdownPack.of(InductionPack.of(Catalogue.shipped(), Councils.small(), Set.of(), day));
    }

    private static Council.Builder loamshire() {
        return Council.builder()
                .authority(Councils.of(AuthorityKind.COUNTY, Governance.LEADER_AND_CABINET)
                        .authority());
    }

    static String chapter(int number, String pack) {
        int from = pack.indexOf("\n## " + number + ". ");
        int to = pack.indexOf("\n## " + (number + 1) + ". ");
        return pack.substring(from, to < 0 ? pack.length() : to);
    }

    @Test
    void the_pack_of_an_executive_and_committee_member_of_a_small_council_word_for_word() throws IOException {
        String text = of(Councils.small(), EXECUTIVE, COMMITTEE);
        if (System.getProperty("councillor.write") != null) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }

        assertThat(GOLDEN).hasContent(text);
    }

    @Test
    void the_title_says_for_whom() {
        assertThat(of(Councils.small())).contains("\nFor a new councillor: community representative.\n");
        assertThat(of(Councils.small(), EXECUTIVE, EXTERNAL_BODY, GROUP_MEMBER))
                .contains("\nFor a new councillor: executive member, appointee to an external body and member of a"
                        + " political group.\n");
    }

    @Test
    void what_breaks_off_in_a_document_is_said_so() {
        assertThat(chapter(1, of(Councils.small())))
                .contains("* `BCC/PM/COM-5` ", "  * **It breaks off in the document.**\n")
                .contains("* `BCC/LL/IND-1` **Lost in the document.**\n  * The beginning is missing;")
                .contains("* `BCC/B-1` ", "  * **Blank in the document.**\n");
    }

    @Test
    void a_pack_without_a_group_says_what_is_left_out() {
        String left = "That is left out here, since this pack is not made for a member of a political group.";

        assertThat(of(Councils.small())).contains(left);
        assertThat(of(Councils.small(), GROUP_MEMBER)).doesNotContain(left).contains("Labour Party (LAB)");
    }

    @Test
    void seats_that_add_up_to_fewer_or_more_are_said_so_and_not_mended() {
        Council.Builder more = loamshire().councillors(Fact.known(3)).addSeat(new Seats("A", Seats.Kind.GROUP, 4));

        assertThat(of(Councils.small()))
                .contains(
                        "**The seats add up to 8, not to the 9 councillors told above.** There may be vacancies, or the"
                                + " file may be out of date. Ask democratic services which is right.");
        assertThat(of(more.build()))
                .contains(
                        "**The seats add up to 4, not to the 3 councillors told above.** The file may be out of date, or"
                                + " a seat may be counted twice. Ask democratic services which is right.");
    }

    @Test
    void seats_that_add_up_and_seats_that_cannot_be_compared() {
        Seats seats = new Seats("A", Seats.Kind.GROUP, 3);

        assertThat(of(loamshire().councillors(Fact.known(3)).addSeat(seats).build()))
                .contains("The seats add up to 3, which is the number of councillors.");
        assertThat(of(loamshire().addSeat(seats).build()))
                .contains(
                        "The seats add up to 3. The number of councillors is not told in the file, so the two cannot be"
                                + " compared.");
    }

    @Test
    void what_the_file_does_not_say_is_not_told() {
        assertThat(chapter(5, of(Councils.of(AuthorityKind.NOT_STATED, Governance.NOT_STATED))))
                .contains(
                        "* Kind: not told in the file\n",
                        "* Governance: not told in the file\n",
                        "* Full council: the number of councillors is not told in the file\n",
                        "* Chair of full council: not told in the file\n",
                        "* Wards or divisions: not told in the file\n",
                        "* Terms of office: not told in the file\n",
                        "The seats by group are not told in the file.\n",
                        "The executive and the committees are not told in the file.\n");
        assertThat(chapter(5, of(loamshire().chair(Fact.none()).build())))
                .contains("* Chair of full council: none, says the file\n");
        assertThat(chapter(
                        5,
                        of(loamshire()
                                .addBody(Body.of("Planning Committee", Body.Kind.ORDINARY))
                                .build())))
                .contains(
                        "* Planning Committee: a committee that decides\n", "The executive is not told in the file.\n");
    }

    @Test
    void the_form_of_governance_is_cited() {
        assertThat(chapter(5, of(Councils.of(AuthorityKind.COUNTY, Governance.MAYOR_AND_CABINET))))
                .contains(
                        "a directly elected mayor, and a cabinet appointed by the mayor: [Local Government Act 2000 s."
                                + " 9C(2)](https://www.legislation.gov.uk/ukpga/2000/22/section/9C)");
    }

    @Test
    void a_council_on_the_committee_system_has_no_key_decisions_and_the_pack_says_why() {
        assertThat(chapter(4, of(Councils.of(AuthorityKind.COUNTY, Governance.COMMITTEE_SYSTEM)))
                        .strip())
                .isEqualTo("""
                        ## 4. How a key decision comes about

                        There are no key decisions in your council. Full council and its committees decide, and there is no executive.

                        **Law.** S.I. 2012/2089 reg. 2 applies to authorities that operate executive arrangements; a council on the committee system takes no key decisions and follows the Local Government Act 1972 Part 5A.""");
    }

    @Test
    void a_council_with_provisions_of_its_own_is_told_so() {
        assertThat(chapter(4, of(Councils.of(AuthorityKind.CITY_OF_LONDON, Governance.NOT_STATED))))
                .contains("The Regulations on key decisions do not reach your council.\n")
                .contains("**Law.** S.I. 2012/2089 reg. 2 applies to county, district and London borough councils;");
    }

    @Test
    void where_the_file_does_not_say_how_the_council_is_governed_the_chapter_says_for_whom_it_holds() {
        assertThat(chapter(4, of(Councils.of(AuthorityKind.NOT_STATED, Governance.NOT_STATED))))
                .contains("**Your council.** The file does not say of what kind your council is or how it is governed."
                        + " This chapter holds for a county, district or London borough council in England that has an"
                        + " executive: a leader or mayor with a cabinet.");
        assertThat(chapter(4, of(Councils.small()))).doesNotContain("The file does not say");
    }

    @Test
    void beyond_the_bank_holidays_the_exceptions_first_day_is_not_guessed() {
        assertThat(chapter(4, on(LocalDate.of(2090, 6, 2))))
                .contains("**Sat 1 July 2090**: the first day on which the decision is lawful.")
                .contains(
                        "The first lawful day cannot be told: the table of bank holidays does not reach so far from Fri 2"
                                + " June 2090.");
    }

    @Test
    void while_the_website_alone_was_enough_the_offices_are_not_asked_for() {
        assertThat(chapter(4, on(LocalDate.of(2020, 6, 1))))
                .contains("**Law.** On this day the website alone was enough, and the offices were not asked for: [S.I."
                        + " 2020/392 regs. 2(4) and 16](")
                .doesNotContain("The notice is available for inspection at the authority's offices.");
    }

    @Test
    void an_office_that_the_law_does_not_ask_is_said_at_the_end_with_its_citation() {
        assertThat(chapter(3, of(Councils.of(AuthorityKind.DISTRICT, Governance.LEADER_AND_CABINET))))
                .contains("### Offices that the law does not ask of your council\n")
                .contains("* Scrutiny Officer: [Local Government Act 2000 s. 9FB(5)](")
                .doesNotContain("### Scrutiny Officer\n");
    }

    @Test
    void whose_advice_is_to_be_considered_stands_first_with_what_the_guide_leaves_open() {
        assertThat(chapter(3, of(Councils.small())))
                .contains(
                        "`TH-GUIDE/S-0`\n\n**This pack.** The text names three officers, the table lists seven as key;")
                .contains("* Advice: named among those whose advice you are to consider (guidance) `TH-GUIDE/S-0`\n");
    }

    @Test
    void a_post_that_the_file_does_not_tell_is_to_be_asked_for() {
        assertThat(chapter(3, of(Councils.small())))
                .contains("### Monitoring Officer\n\n* Post: Director of Law\n")
                .contains("### Head of Paid Service\n\n* Post: not told in the file; ask who holds it\n");
    }

    @Test
    void the_support_is_said_to_be_an_example() {
        assertThat(chapter(6, of(Councils.small())))
                .contains("the ward councillor support framework of the London Borough of Tower Hamlets (undated; its"
                        + " timescales name dates from 2019 to 2020). It is an example of what a council may offer, and no"
                        + " promise of your own council.")
                .contains("**Lead:** Head of Democratic Services. **When:** Imminent.")
                .contains("**Lead:** none named.")
                .contains("**When:** Linked to Ward Walkabouts above that commenced May 2019.\n")
                .doesNotContain("..");
        assertThat(of(Councils.small())).contains("\n## 6. Support: an example from Tower Hamlets, 2019\n");
    }

    @Test
    void that_one_duty_alone_serves_a_principle_is_the_packs_own_reading() {
        assertThat(chapter(2, of(Councils.small())))
                .contains(
                        "**This pack.** Only one duty of your roles is read as serving it. So here is also what officers"
                                + " owe you that serves it.\n\n**Guidance, not law.** In return, officers owe you:\n");
    }

    @Test
    void an_executive_and_a_leaders_term_in_the_file_of_a_council_on_the_committee_system_are_remarked_on() {
        Council.Builder contradicting = Council.builder()
                .authority(Councils.of(AuthorityKind.COUNTY, Governance.COMMITTEE_SYSTEM)
                        .authority())
                .addTerm(new Council.Term("councillor", 4))
                .addTerm(new Council.Term("Leader", 4))
                .addBody(Body.of("Cabinet", Body.Kind.EXECUTIVE))
                .addBody(Body.of("Planning Committee", Body.Kind.ORDINARY));

        assertThat(chapter(5, of(contradicting.build())))
                .contains(
                        "**This pack.** The file lists an executive body, Cabinet, although the council is on the committee"
                                + " system. Ask democratic services which is right.\n",
                        "**This pack.** The file lists a term of office of the Leader, although the council is on the"
                                + " committee system. Ask democratic services which is right.\n")
                .doesNotContain("term of office of the councillor", "Planning Committee, although");
        assertThat(chapter(5, of(Councils.small()))).doesNotContain("although the council");
    }

    @Test
    void questions_have_boxes_and_their_parts_ids() {
        assertThat(chapter(7, of(Councils.small())))
                .contains("  * [ ] Which examples come to mind `TH-GUIDE/Q-4.1`\n")
                .contains("* [ ] Whether the climate is one of trust and respect `TH-GUIDE/C-10`\n");
    }

    @Test
    void a_hostile_name_stays_text() {
        Council hostile = Council.builder()
                .authority(new Authority("# [a](b) <i> | \u202e", AuthorityKind.UNITARY, Governance.LEADER_AND_CABINET))
                .build();

        assertThat(of(hostile)).startsWith("# Induction pack: \\# \\[a\\]\\(b\\) \\<i\\> \\| \ufffd\n");
    }
}
