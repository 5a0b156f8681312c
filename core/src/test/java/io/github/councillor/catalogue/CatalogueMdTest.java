package io.github.councillor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.principle.Principle;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/catalogue.md} from the catalogue, and holds the file in the repository to it. To write it anew, run
 * this test with {@code -Dcouncillor.write}.
 */
class CatalogueMdTest {

    private static final Path FILE = Path.of("..", "docs", "catalogue.md");

    private final Catalogue catalogue = Catalogue.shipped();
    private final StringBuilder text = new StringBuilder();

    @Test
    void catalogue_md_says_what_the_catalogue_says() throws IOException {
        write();
        if (System.getProperty("councillor.write") != null) {
            Files.writeString(FILE, text);
        }

        assertThat(FILE).hasContent(text.toString());
    }

    private void write() {
        text.append("""
                # The catalogue

                Written by a test from the catalogue, never by hand. What five documents say that councillors are for: each statement has a permanent id, our own words, who owes it to whom and in which roles, and the principles it serves by our reading. The documents' own words are not reproduced. They are guidance: neither law nor a council's constitution.

                """);
        row("Document", "Kind", "Title", "Issuer", "Dated", "Statements");
        row("---", "---", "---", "---", "---", "---:");
        for (SourceDocument document : catalogue.documents()) {
            row(
                    document.code(),
                    document.kind().word(),
                    document.title(),
                    document.issuer(),
                    document.dated(),
                    catalogue.of(document.code()).size());
        }
        row("in all", "", "", "", "", catalogue.statements().size());
        catalogue.documents().forEach(this::document);
        support();
        roles();
        principles();
        gaps();
    }

    private void document(SourceDocument document) {
        text.append("\n## ").append(document.code()).append("\n\n");
        if (!document.remarks().isBlank()) {
            text.append(document.remarks()).append("\n\n");
        }
        row("Section", "Kind", "By", "Towards", "Statements");
        row("---", "---", "---", "---", "---:");
        Map<Section, Long> sections = catalogue.of(document.code()).stream()
                .collect(Collectors.groupingBy(Statement::section, LinkedHashMap::new, Collectors.counting()));
        sections.forEach((section, number) -> row(
                section.heading(),
                section.kind().word(),
                section.by().words(),
                section.towards().stream().map(towards -> towards.words()).collect(Collectors.joining(", ")),
                number));
    }

    private void support() {
        text.append("""

                ## Rows of the support framework

                Each row keeps what is done, what more could be done, who leads and by when; a blank cell is kept blank.

                """);
        row("Theme", "Words", "Rows", "Without a lead", "Without a timescale");
        row("---", "---", "---:", "---:", "---:");
        catalogue.framework().themes().forEach(theme -> {
            var rows = catalogue.framework().under(theme);
            row(
                    theme.id(),
                    theme.words(),
                    rows.size(),
                    rows.stream().filter(action -> action.leads().isEmpty()).count(),
                    rows.stream().filter(action -> action.timescale().isEmpty()).count());
        });
        row("in all", "", catalogue.framework().actions().size(), "", "");
    }

    private void roles() {
        text.append("\n## Duties by role\n\n");
        row("Role", "Every councillor's", "Duties");
        row("---", "---", "---:");
        for (Role role : Role.values()) {
            row(
                    role.word(),
                    role.isEveryCouncillors() ? "yes" : "",
                    catalogue.dutiesIn(role).size());
        }
    }

    private void principles() {
        text.append("\n## Statements by the principle they serve\n\nOur reading: no document links them.\n\n");
        row("Principle", "Statements");
        row("---", "---:");
        for (Principle principle : Principle.values()) {
            row(principle.title(), catalogue.serving(principle).size());
        }
    }

    private void gaps() {
        text.append("\n## What does not stand whole in its document\n\n");
        row("Statement", "What is lost");
        row("---", "---");
        List<Statement> gaps = catalogue.statements().stream()
                .filter(statement -> statement.completeness() != Completeness.WHOLE)
                .toList();
        gaps.forEach(statement -> row(statement.id(), statement.completeness().words()));
    }

    private void row(Object... cells) {
        text.append("|");
        for (Object cell : cells) {
            text.append(' ').append(String.valueOf(cell).replace("|", "\\|")).append(" |");
        }
        text.append('\n');
    }
}
