package io.github.councillor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.officer.StatutoryOffice;
import io.github.councillor.principle.Principle;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.rules.report.Library;
import io.github.councillor.statement.StatementKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue's commands print as JSON is what their published schemas describe, and nothing else. */
class CatalogueSchemasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duties",
                "duties --role executive",
                "duties --role casework --by officers --source BCC --principle openness --towards councillor --text open",
                "duties --role executive --source LAB --principle honesty",
                "statements",
                "statements --kind question --id TH-GUIDE/Q-2.1",
                "statements --text zebra",
                "role scrutiny",
                "role group-member",
                "officer monitoring officer",
                "officer DPO --kind district --governance committee-system --on 2020-12-31",
                "officer returning-officer --kind isles-of-scilly --governance prescribed --on 2025-01-01",
                "officers",
                "officers --kind county",
                "officers --kind london-borough --governance mayor-and-cabinet --on 2025-06-30",
                "compare TH-ROLE BCC",
                "compare WCSF LAB",
                "support",
                "support --theme T-01",
                "support --theme licensing --lead THH",
                "documents",
                "checklist"
            })
    void output_validates(String command) {
        List<String> words = List.of(command.split(" "));
        Run run = Run.of(
                Stream.concat(words.stream(), Stream.of("--format", "json")).toArray(String[]::new));
        String contract = words.get(0) + "/1";

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonNode printed = run.json().get(0);
        assertThat(run.json()).hasSize(1);
        assertThat(printed.path("schema").textValue()).isEqualTo(contract);
        assertThat(printed.path("library").textValue()).isEqualTo(Library.VERSION);
        assertThat(PublishedSchema.of(contract).against(printed)).isEmpty();
    }

    @Test
    void the_closed_lists_of_the_schema_are_those_of_the_library() {
        assertThat(PublishedSchema.words("/$defs/kind/enum"))
                .isEqualTo(Stream.of(StatementKind.values())
                        .map(StatementKind::word)
                        .toList());
        assertThat(PublishedSchema.words("/$defs/actor/enum"))
                .isEqualTo(Stream.of(Actor.values()).map(Actor::word).toList());
        assertThat(PublishedSchema.words("/$defs/role/enum"))
                .isEqualTo(Stream.of(Role.values()).map(Role::word).toList());
        assertThat(PublishedSchema.words("/$defs/principle/enum"))
                .isEqualTo(Stream.of(Principle.values()).map(Principle::word).toList());
        assertThat(PublishedSchema.words("/$defs/officeName/properties/name/enum"))
                .isEqualTo(Stream.of(StatutoryOffice.values())
                        .map(StatutoryOffice::word)
                        .toList());
        assertThat(PublishedSchema.words("/$defs/rule/properties/kinds/items/enum"))
                .isEqualTo(Stream.of(AuthorityKind.values())
                        .filter(kind -> kind != AuthorityKind.NOT_STATED)
                        .map(AuthorityKind::word)
                        .toList());
        assertThat(PublishedSchema.words("/$defs/rule/properties/governances/items/enum"))
                .isEqualTo(Stream.of(Governance.values())
                        .filter(form -> form != Governance.NOT_STATED)
                        .map(Governance::word)
                        .toList());
    }
}
