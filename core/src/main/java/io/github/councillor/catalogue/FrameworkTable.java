package io.github.councillor.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.Rows;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import io.github.councillor.statement.StatementKind;
import io.github.councillor.support.Leads;
import io.github.councillor.support.SupportAction;
import io.github.councillor.support.SupportFramework;
import io.github.councillor.support.Timescale;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a support framework, which stand below the statements of its document: {@code theme | place} begins a
 * theme's rows, {@code row | place} a row, and {@code done}, {@code more}, {@code lead}, {@code time}, {@code fact} and
 * {@code remark} are about the row above. A cell without a line is blank in the document.
 */
final class FrameworkTable {

    private static final String THEME = "theme";
    private static final String WORDINGS = "wordings of ";

    private final SourceDocument document;
    private final ImmutableMap<StatementId, Statement> statements;
    private final ImmutableList.Builder<SupportAction> actions = ImmutableList.builder();
    private final Set<StatementId> seen = new HashSet<>();
    private @Nullable Statement theme;
    private SupportAction.@Nullable Builder open;

    private FrameworkTable(SourceDocument document, Map<StatementId, Statement> statements) {
        this.document = document;
        this.statements = ImmutableMap.copyOf(statements);
    }

    /** The number of lines before the first row: those of the statements. */
    static int firstRow(List<String> lines) {
        int first = 0;
        while (first < lines.size() && !lines.get(first).startsWith(THEME + " ")) {
            first++;
        }
        return first;
    }

    /**
     * Reads the rows of a table.
     *
     * @param statements what the lines before them say, by id
     * @throws IllegalArgumentException for a line that does not parse, naming the line
     */
    static SupportFramework parse(List<String> lines, SourceDocument document, Map<StatementId, Statement> statements) {
        FrameworkTable table = new FrameworkTable(document, statements);
        Rows.read(lines, firstRow(lines), table::line);
        table.close();
        return new SupportFramework(
                document,
                statements.values().stream()
                        .filter(statement -> statement.kind() == StatementKind.THEME)
                        .collect(ImmutableList.toImmutableList()),
                table.actions.build(),
                wordings(statements.values()));
    }

    private void line(List<String> cells) {
        String value = Rows.only(cells);
        switch (cells.get(0)) {
            case THEME -> {
                close();
                Statement begun = statement(value);
                checkArgument(begun.kind() == StatementKind.THEME, "no theme: %s", value);
                theme = begun;
            }
            case "row" -> begin(value);
            case "done" -> row().addDone(value);
            case "more" -> row().addMore(value);
            case "lead" -> row().leads(Leads.read(value));
            case "time" -> row().timescale(Timescale.read(value));
            case "fact" -> row().addFact(statement(value));
            case "remark" -> row().addRemark(value);
            default -> throw new IllegalArgumentException("no such line");
        }
    }

    private void begin(String place) {
        close();
        Statement under = theme;
        checkArgument(under != null, "a row before its theme");
        StatementId id = new StatementId(document.code(), place);
        checkArgument(seen.add(id) && !statements.containsKey(id), "%s stands twice", id);
        open = SupportAction.builder().id(id).theme(under);
    }

    private void close() {
        SupportAction.Builder last = open;
        if (last != null) {
            actions.add(last.build());
            open = null;
        }
    }

    private SupportAction.Builder row() {
        SupportAction.Builder last = open;
        checkArgument(last != null, "no row stands above it");
        return last;
    }

    private Statement statement(String place) {
        Statement found = statements.get(new StatementId(document.code(), place));
        checkArgument(found != null, "no such statement: %s", place);
        return found;
    }

    /** Of each list of a post's wordings, the first is the one the others stand for. */
    private static ImmutableMap<String, String> wordings(Iterable<Statement> statements) {
        ImmutableMap.Builder<String, String> wordings = ImmutableMap.builder();
        for (Statement statement : statements) {
            statement.names().forEach((of, names) -> {
                if (of.startsWith(WORDINGS)) {
                    names.stream().skip(1).forEach(name -> wordings.put(name, names.get(0)));
                }
            });
        }
        return wordings.buildOrThrow();
    }
}
