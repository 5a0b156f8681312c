package io.github.councillor.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.principle.Principle;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Quantity;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import io.github.councillor.statement.StatementKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of a source document: a line a value, its first cell saying what it is, cells parted by {@code |}.
 *
 * <pre>
 * document | code | kind | title | issuer | dated | remarks
 * section  | heading | kind | by | towards, towards | role, role
 * CR-1     | words | principle, principle
 * </pre>
 *
 * and below a statement, about it: {@code part}, {@code remark}, {@code gap}, {@code value}, {@code names},
 * {@code kind}, {@code by}, {@code towards}, {@code roles}. A line that does not parse is refused with its number.
 */
final class StatementTable {

    private static final Splitter CELLS = Splitter.on('|').trimResults();
    private static final Splitter WORDS = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();

    private final ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    private @Nullable SourceDocument document;
    private @Nullable Section section;
    private Statement.@Nullable Builder open;
    private Set<Actor> towards = ImmutableSet.of();
    private Set<Role> roles = ImmutableSet.of();
    private int ordinal;

    private StatementTable() {}

    /**
     * What a table holds.
     *
     * @param document the document
     * @param statements its statements, in the document's order
     */
    record Read(SourceDocument document, List<Statement> statements) {}

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException for a line that does not parse, naming the line
     */
    static Read parse(List<String> lines) {
        StatementTable table = new StatementTable();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    table.line(CELLS.splitToList(line));
                } catch (RuntimeException unreadable) {
                    throw new IllegalArgumentException(
                            "line " + (i + 1) + ": " + unreadable.getMessage() + ": " + line, unreadable);
                }
            }
        }
        table.close();
        SourceDocument document = table.document;
        checkArgument(document != null, "no document in the table");
        return new Read(document, table.statements.build());
    }

    private void line(List<String> cells) {
        switch (cells.get(0)) {
            case "document" -> document(cells);
            case "section" -> section(cells);
            case "part" -> statement().addPart(only(cells));
            case "remark" -> statement().remark(only(cells));
            case "gap" -> statement().completeness(word(only(cells), Completeness::named));
            case "kind" -> statement().kind(word(only(cells), StatementKind::named));
            case "by" -> statement().by(word(only(cells), Actor::named));
            case "towards" -> towards = words(only(cells), Actor::named);
            case "roles" -> roles = words(only(cells), Role::named);
            case "value" -> statement().addQuantity(quantity(cells));
            case "names" -> {
                requireCells(cells, 3);
                statement().putName(cells.get(1), ImmutableList.copyOf(NAMES.split(cells.get(2))));
            }
            default -> begin(cells);
        }
    }

    private void document(List<String> cells) {
        requireCells(cells, 7);
        checkArgument(document == null, "a second document");
        document = new SourceDocument(
                cells.get(1),
                word(cells.get(2), SourceDocument.Kind::named),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6));
    }

    private void section(List<String> cells) {
        requireCells(cells, 6);
        close();
        ordinal = 0;
        section = new Section(
                cells.get(1),
                word(cells.get(2), StatementKind::named),
                word(cells.get(3), Actor::named),
                words(cells.get(4), Actor::named),
                words(cells.get(5), Role::named));
    }

    private void begin(List<String> cells) {
        requireCells(cells, 3);
        close();
        SourceDocument of = document;
        Section in = section;
        checkArgument(of != null && in != null, "a statement before its document and section");
        ordinal++;
        towards = in.towards();
        roles = in.roles();
        open = Statement.builder()
                .id(new StatementId(of.code(), cells.get(0)))
                .section(in)
                .ordinal(ordinal)
                .words(cells.get(1))
                .addAllPrinciples(words(cells.get(2), Principle::named));
    }

    private void close() {
        Statement.Builder last = open;
        if (last != null) {
            statements.add(last.addAllTowards(towards).addAllRoles(roles).build());
            open = null;
        }
    }

    private Statement.Builder statement() {
        Statement.Builder last = open;
        checkArgument(last != null, "no statement stands above it");
        return last;
    }

    private static Quantity quantity(List<String> cells) {
        requireCells(cells, 5);
        return new Quantity(
                cells.get(1), word(cells.get(2), Quantity.Bound::signed), Long.parseLong(cells.get(3)), cells.get(4));
    }

    private static String only(List<String> cells) {
        requireCells(cells, 2);
        return cells.get(1);
    }

    private static void requireCells(List<String> cells, int expected) {
        checkArgument(cells.size() == expected, "found %s cells, expected %s", cells.size(), expected);
    }

    private static <T> T word(String word, Function<String, Optional<T>> named) {
        return named.apply(word).orElseThrow(() -> new IllegalArgumentException("no such word: " + word));
    }

    private static <T> Set<T> words(String words, Function<String, Optional<T>> named) {
        ImmutableSet.Builder<T> read = ImmutableSet.builder();
        WORDS.split(words).forEach(one -> read.add(word(one, named)));
        return read.build();
    }
}
