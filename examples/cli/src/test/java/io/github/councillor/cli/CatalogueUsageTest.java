package io.github.councillor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue's commands say of themselves, and of what they do not understand. */
class CatalogueUsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duties",
                "statements",
                "role",
                "officer",
                "officers",
                "compare",
                "support",
                "documents",
                "checklist"
            })
    void every_command_has_a_help_text_with_an_example_that_runs(String command) {
        Run help = Run.of(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: councillor " + command).contains("--format=FORMAT");
        String example = help.out()
                .substring(help.out().indexOf("Example: councillor "))
                .replaceAll("\\s+", " ")
                .trim();
        Run run = Run.of(Arrays.stream(example.split(" ")).skip(2).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isNotBlank();
    }

    @Test
    void the_program_lists_its_commands() {
        assertThat(Run.of("--help").out()).contains("duties", "statements", "officers", "compare", "checklist");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "duties --role exective | --role: found \"exective\", did you mean executive?",
                "duties --role zzzz | --role: found \"zzzz\", expected one of: community-representative; executive;"
                        + " overview-and-scrutiny; committee; external-body; group-member; casework; local-leadership;"
                        + " policy-maker",
                "duties --source LAP | --source: found \"LAP\", did you mean LAB?",
                "duties --source XX | --source: found \"XX\", expected one of: TH-ROLE; LAB; BCC; WCSF; TH-GUIDE",
                "duties --principle opennes | --principle: found \"opennes\", did you mean openness?",
                "duties --by ofcers | --by: found \"ofcers\", did you mean officers?",
                "duties --towards community | --towards: found \"community\", did you mean communities?",
                "duties --text !! | --text: found \"!!\", expected letters or figures",
                "duties --format html | --format: found \"html\", expected one of: text; markdown; json",
                "statements --kind dutty | --kind: found \"dutty\", did you mean duty?",
                "statements --id TH-ROLE/EX-9 | --id: found \"TH-ROLE/EX-9\", did you mean TH-ROLE/EX-0, TH-ROLE/EX-1"
                        + " or TH-ROLE/EX-2?",
                "role licencing chair | role: found \"licencing chair\", expected one of: community-representative;"
                        + " executive; overview-and-scrutiny; committee; external-body; group-member; casework;"
                        + " local-leadership; policy-maker",
                "officer monitering officer | officer: found \"monitering officer\", did you mean monitoring-officer?",
                "officer monitering | officer: found \"monitering\", did you mean monitoring-officer?",
                "officer scrutny | officer: found \"scrutny\", did you mean scrutiny-officer?",
                "officer s 114 officer | officer: found \"s 114 officer\", expected one of: head-of-paid-service;"
                        + " monitoring-officer; chief-finance-officer; director-of-adult-social-services;"
                        + " director-of-childrens-services; director-of-public-health; scrutiny-officer; proper-officer;"
                        + " returning-officer; electoral-registration-officer; data-protection-officer",
                "officers --kind parish | --kind: found \"parish\", which is out of scope: the table of offices"
                        + " (offices.txt) speaks of the principal councils of England only",
                "officer DCS --kind welsh-council | --kind: found \"welsh-council\", which is out of scope: the table of"
                        + " offices (offices.txt) speaks of the principal councils of England only",
                "officers --kind combined-authority | --kind: found \"combined-authority\", which is out of scope: the"
                        + " table of offices (offices.txt) speaks of the principal councils of England only",
                "officer DSC | officer: found \"DSC\", did you mean DCS?",
                "officer DCS --kind londn-borough | --kind: found \"londn-borough\", did you mean london-borough?",
                "officers --governance cabinet | --governance: found \"cabinet\", did you mean leader-and-cabinet or"
                        + " mayor-and-cabinet?",
                "officers --on 2025-02-30 | --on: found \"2025-02-30\", expected a day that exists, as 2025-06-30",
                "compare TH-ROLE BBC | B: found \"BBC\", did you mean BCC?",
                "compare LAB lab | B: found \"lab\", expected another document than LAB",
                "support --theme licencing | --theme: found \"licencing\", did you mean Licensing?",
                "support --lead mayor | --lead: found \"mayor\", did you mean Head of Mayor's Office?",
            })
    void what_is_not_known_gets_one_line_that_helps(String command, String line) {
        Run run = Run.of(command.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics()).containsExactly("councillor: " + line);
    }

    @Test
    void what_is_not_known_cannot_drive_the_terminal() {
        assertThat(Run.of("role", "\u001b[2J").err()).contains("\ufffd[2J").doesNotContain("\u001b");
    }
}
