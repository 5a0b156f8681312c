package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.law.Citation;
import io.github.councillor.law.ConstitutionRequirement;
import io.github.councillor.law.InForce;
import io.github.councillor.law.LocalGovernment1972;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.law.Requirements;
import io.github.councillor.law.SourceRequirement;
import io.github.councillor.law.SupportRequirement;
import io.github.councillor.law.Term;
import io.github.councillor.law.Terms;
import io.github.councillor.law.Timeline;
import io.github.councillor.law.TownPlanning1990;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code LAW.md} from the catalogue, and holds the file in the repository to it. To write it anew, run this test
 * with {@code -Dcouncillor.write}.
 */
class LawMdTest {

    private static final Path FILE = Path.of("..", "LAW.md");

    @Test
    void law_md_says_what_the_catalogue_says() throws IOException {
        String text = text();
        if (System.getProperty("councillor.write") != null) {
            Files.writeString(FILE, text);
        }

        assertThat(FILE).hasContent(text);
    }

    @Test
    void every_anchor_that_a_finding_gives_stands_in_the_file_once() {
        String text = text();

        for (Requirement requirement : Requirements.all()) {
            String fragment = requirement.anchor().substring("LAW.md#".length());
            assertThat(text.split("<a id=\"" + fragment + "\"></a>", -1))
                    .as(fragment)
                    .hasSize(2);
        }
    }

    private static String text() {
        StringBuilder text = new StringBuilder("""
                # The law that this library holds

                Written by a test from the catalogue, never by hand. Each requirement has a code and an anchor that are stable for ever once released. The wording is ours, not the text of the law: follow the link for that.

                * **Force**: LAW is an Act or an instrument; CONSTITUTION is the council's own; GUIDANCE is good practice.
                * **Certainty**: read, the provision's own words were read in a published copy; secondary, only an account of it; unverified, from general knowledge.

                ## S.I. 2012/2089

                The Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012: regulations 8 to 11, and 5.
                """);
        addAll(Meetings2012.values(), text);
        text.append("""

                ## A council's own constitution

                Statute fixes no figure for "significant": each council does. These cite the constitution of the council that is checked.
                """);
        addAll(ConstitutionRequirement.values(), text);
        text.append("""

                ## Local Government Act 1972

                A member's attendance: the law behind the duties that a role description asks.
                """);
        addAll(LocalGovernment1972.values(), text);
        text.append("""

                ## Town and Country Planning Act 1990

                Training of members who decide on planning. From which day it binds was not found: what rests on it cannot be told.
                """);
        addAll(TownPlanning1990.values(), text);
        text.append("""

                ## The source documents

                What the documents of the catalogue are held to: themselves, one another and the law. Guidance, not law: "in force" is the first day for which this library holds law.
                """);
        addAll(SourceRequirement.values(), text);
        text.append("""

                ## A support framework

                Good practice, not law: "in force" is the first day for which this library holds law.
                """);
        addAll(SupportRequirement.values(), text);
        text.append("""

                ## Numbers

                The numbers that the law fixes, with the days on which each holds.

                | Term | From | Until | Value | Unit | Citation | Certainty |
                |---|---|---|---|---|---|---|
                """);
        for (Term term : Term.values()) {
            for (Timeline.Stretch<Terms.Value> stretch :
                    Terms.shipped().timeline(term).stretches()) {
                text.append("| ")
                        .append(String.join(
                                " | ",
                                term.word(),
                                stretch.inForce().from().toString(),
                                until(stretch.inForce()),
                                String.valueOf(stretch.value().value()),
                                term.unit(),
                                cited(stretch.value().citation()),
                                stretch.value().certainty().word()))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    private static void addAll(Requirement[] requirements, StringBuilder text) {
        for (Requirement requirement : requirements) {
            add(requirement, text);
        }
    }

    private static void add(Requirement requirement, StringBuilder text) {
        text.append("\n<a id=\"")
                .append(requirement.anchor().substring("LAW.md#".length()))
                .append("\"></a>\n\n### ")
                .append(requirement.code())
                .append("\n\n")
                .append(requirement.wording())
                .append(
                        "\n\n| Citation | Who owes it | Force | Certainty | In force | Last read |\n|---|---|---|---|---|---|\n| ")
                .append(String.join(
                        " | ",
                        cited(requirement.citation()),
                        requirement.bearer().words(),
                        requirement.force().name(),
                        requirement.certainty().word(),
                        "from " + requirement.inForce().from()
                                + (requirement.inForce().isOpen()
                                        ? ""
                                        : " to " + requirement.inForce().until()),
                        requirement.lastRead().toString()))
                .append(" |\n");
    }

    private static String until(InForce days) {
        return days.isOpen() ? "" : days.until().toString();
    }

    private static String cited(Citation citation) {
        return citation.link().isEmpty() ? citation.toString() : "[" + citation + "](" + citation.link() + ")";
    }
}
