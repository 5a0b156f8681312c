package io.github.councillor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InductTest {

    private static final String COUNCIL = """
            {"councillor": "council/1",
             "authority": {"name": "Borchester City Council", "kind": "unitary", "governance": "leader-and-cabinet"}}
            """;

    @TempDir
    private Path folder;

    private Path council = Path.of("");

    @BeforeEach
    void write() {
        council = Run.write(folder, "borchester.council.json", COUNCIL);
    }

    private Run induct(Object... more) {
        List<String> words = new ArrayList<>(List.of("induct"));
        for (Object word : more) {
            words.add(word.toString());
        }
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void the_pack_is_written_as_markdown() {
        Run run = induct("--role", "executive", "--role", "committee", "--council", council, "--today", "2025-06-02");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("# Induction pack: Borchester City Council\n\nFor a new councillor: executive member and"
                        + " committee member.\n")
                .contains("**Tue 1 July 2025**: the first day on which the decision is lawful.");
    }

    @Test
    void or_as_a_page() {
        Run run = induct("--council", council, "--today", "2025-06-02", "--format", "html");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void a_role_is_found_under_another_name() {
        assertThat(induct("--role", "scrutiny", "--council", council, "--today", "2025-06-02")
                        .out())
                .contains("\n### As an overview and scrutiny member\n");
        assertThat(induct("--role", "cabinet member", "--council", council, "--today", "2025-06-02")
                        .out())
                .contains("\n### As an executive member\n");
    }

    @Test
    void an_unknown_role_is_refused_with_the_list() {
        Run run = induct("--role", "clerk", "--council", council, "--today", "2025-06-02");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics())
                .containsExactly("councillor: --role: found \"clerk\", expected one of: community-representative;"
                        + " executive; overview-and-scrutiny; committee; external-body; group-member; casework;"
                        + " local-leadership; policy-maker");
    }

    @Test
    void a_role_that_is_nearly_one_is_refused_with_the_nearest() {
        Run run = induct("--role", "execu", "--council", council, "--today", "2025-06-02");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.diagnostics()).containsExactly("councillor: --role: found \"execu\", did you mean executive?");
    }

    @Test
    void an_executive_member_on_scrutiny_is_refused_with_the_citation() {
        Run run = induct("--role", "executive", "--role", "scrutiny", "--council", council, "--today", "2025-06-02");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics())
                .containsExactly("councillor: --role: no executive member may sit on overview and scrutiny, or on a"
                        + " sub-committee of it (Local Government Act 2000 s. 9FA(3))");
    }

    @Test
    void a_council_out_of_scope_is_refused_with_the_citation() {
        Path parish = Run.write(folder, "parish.json", COUNCIL.replace("unitary", "parish"));

        Run run = induct("--council", parish, "--today", "2025-06-02");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.diagnostics())
                .containsExactly("councillor: " + parish + ": Borchester City Council is out of scope: S.I. 2012/2089"
                        + " reg. 2 does not reach parish and town councils, which have no executive");
    }

    @Test
    void a_council_file_is_refused_with_the_place() {
        Path wrong = Run.write(folder, "wrong.json", COUNCIL.replace("}}", "}, \"wards\": \"many\"}"));

        Run run = induct("--council", wrong, "--today", "2025-06-02");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.diagnostics()).singleElement().asString().startsWith("councillor: " + wrong + ": /wards: found");
    }

    @Test
    void a_file_that_is_not_there_and_a_folder_are_refused() {
        assertThat(induct("--council", folder.resolve("none"), "--today", "2025-06-02")
                        .diagnostics())
                .containsExactly("councillor: " + folder.resolve("none")
                        + ": found no such file, expected a file that can be read");
        assertThat(induct("--council", folder, "--today", "2025-06-02").diagnostics())
                .containsExactly("councillor: " + folder + ": found a folder, expected a file that can be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "2 June 2025", "+999999999-12-31", "today", ""})
    void a_day_that_does_not_exist_is_refused(String day) {
        Run run = induct("--council", council, "--today", day);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.diagnostics())
                .containsExactly(
                        "councillor: --today: found \"" + day + "\", expected a day that exists, as 2025-06-02");
    }

    @Test
    void a_day_for_which_no_law_is_held_is_refused() {
        Run run = induct("--council", council, "--today", "1999-06-02");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.diagnostics())
                .containsExactly("councillor: --today: found \"1999-06-02\", expected a day for which law is held, from"
                        + " 2012-09-10");
    }

    @Test
    void without_a_council_or_a_day_the_usage_is_shown() {
        assertThat(induct("--today", "2025-06-02").code()).isEqualTo(2);
        assertThat(induct("--council", council).code()).isEqualTo(2);
    }
}
