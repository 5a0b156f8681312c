package io.github.councillor.rules.render;

import static io.github.councillor.role.Role.EXECUTIVE;
import static io.github.councillor.role.Role.GROUP_MEMBER;
import static io.github.councillor.rules.render.MarkdownPackTest.chapter;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.rules.induction.Councils;
import org.junit.jupiter.api.Test;

/** Where a pack tells law, and where it says that it does not. */
class PackLawTest {

    @Test
    void the_law_stands_beside_guidance_that_it_outruns_wherever_the_pack_prints_it() {
        String pack = MarkdownPack.of(Councils.pack(Councils.small(), EXECUTIVE, GROUP_MEMBER));

        assertThat(chapter(1, pack))
                .contains(
                        "  * **Law.** The law asks more: 28 clear days ([S.I. 2012/2089 reg. 9(2)](https://www.legislation.gov.uk/uksi/2012/2089/regulation/9/2012-09-10)),"
                                + " and effects on 2 or more wards must be significant ([S.I. 2012/2089 reg. 8(1)(b)](https://www.legislation.gov.uk/uksi/2012/2089/regulation/8/2012-09-10))."
                                + " See chapter 4.\n",
                        "  * **Law.** Disclosable pecuniary interests must be notified to the monitoring officer within 28"
                                + " days beginning with taking office ([Localism Act 2011 s. 30](https://www.legislation.gov.uk/ukpga/2011/20/section/30));"
                                + " not doing so without reasonable excuse can be an offence ([Localism Act 2011 s. 34](https://www.legislation.gov.uk/ukpga/2011/20/section/34)).\n");
        assertThat(chapter(1, pack).split("Who attends no meeting of the authority for 6 consecutive months"))
                .hasSize(3);
        assertThat(pack.split("The law asks more: 28 clear days", -1))
                .hasSameSizeAs(pack.split("Put every key decision that mayor and cabinet", -1));
        assertThat(pack.split("Disclosable pecuniary interests must be notified", -1))
                .hasSameSizeAs(pack.split("Complete the declaration of interest form", -1));
    }

    @Test
    void the_documents_are_guidance_and_the_pack_does_not_show_all_law() {
        assertThat(chapter(8, MarkdownPack.of(Councils.pack(Councils.small()))))
                .contains(
                        "* The documents are guidance. Some of what they ask is law as well, as registering interests and"
                                + " attending meetings; this pack does not show all of that law. Ask the monitoring officer.\n");
    }

    @Test
    void the_exceptions_say_first_when_they_are_open() {
        assertThat(chapter(4, MarkdownPack.of(Councils.pack(Councils.small()))))
                .contains(
                        "### The general exception, when there is no time for that\n\n**Law.**\n\n* It is open only where"
                                + " it is impracticable to give the notice of reg. 9. [S.I. 2012/2089 reg. 10(1)](",
                        "**Law.**\n\n* It is open only where the date by which the decision must be made makes the general"
                                + " exception impracticable. [S.I. 2012/2089 reg. 11(1)](");
    }
}
