package io.github.councillor.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.law.Rows;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();

    private final ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    private final Set<StatementId> seen = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private @Nullable SourceDocument document;
    private @Nullable Section section;
    private Statement.@Nullable Builder open;
    private @Nullable Set<Actor> towards;
    private @Nullable Set<Role> roles;
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
        Rows.read(lines, 0, table::line);
        table.close();
        SourceDocument document = table.document;
        checkArgument(document != null, "no document in the table");
        return new Read(document, table.statements.build());
    }

    private void line(List<String> cells) {
        switch (cells.get(0)) {
            case "document" -> document(cells);
            case "section" -> section(cells);
            case "part" -> statement().addPart(Rows.only(cells));
            case "remark" -> statement().addRemark(Rows.only(cells));
            case "gap" -> statement().completeness(Rows.word(Rows.only(cells), Completeness::named));
            case "kind" -> statement().kind(Rows.word(Rows.only(cells), StatementKind::named));
            case "by" -> statement().by(Rows.word(Rows.only(cells), Actor::named));
            case "towards" -> {
                statement();
                checkArgument(towards == null, "a second towards");
                towards = ImmutableSet.copyOf(Rows.words(Rows.only(cells), Actor::named));
            }
            case "roles" -> {
                statement();
                checkArgument(roles == null, "a second roles");
                roles = ImmutableSet.copyOf(Rows.words(Rows.only(cells), Role::named));
            }
            case "value" -> statement().addQuantity(quantity(cells));
            case "names" -> names(cells);
            default -> begin(cells);
        }
    }

    private void document(List<String> cells) {
        Rows.require(cells, 7);
        checkArgument(document == null, "a second document");
        document = new SourceDocument(
                cells.get(1),
                Rows.word(cells.get(2), SourceDocument.Kind::named),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6));
    }

    private void section(List<String> cells) {
        Rows.require(cells, 6);
        close();
        ordinal = 0;
        section = new Section(
                cells.get(1),
                Rows.word(cells.get(2), StatementKind::named),
                Rows.word(cells.get(3), Actor::named),
                ImmutableSet.copyOf(Rows.words(cells.get(4), Actor::named)),
                ImmutableSet.copyOf(Rows.words(cells.get(5), Role::named)));
    }

    private void begin(List<String> cells) {
        Rows.require(cells, 3);
        close();
        SourceDocument of = document;
        Section in = section;
        checkArgument(of != null && in != null, "a statement before its document and section");
        StatementId id = new StatementId(of.code(), cells.get(0));
        checkArgument(seen.add(id), "%s stands twice", id);
        ordinal++;
        open = Statement.builder()
                .id(id)
                .section(in)
                .ordinal(ordinal)
                .words(Rows.filled(cells, 1))
                .addAllPrinciples(Rows.words(cells.get(2), Principle::named));
    }

    private void close() {
        Statement.Builder last = open;
        Section in = section;
        if (last != null && in != null) {
            statements.add(last.addAllTowards(towards == null ? in.towards() : towards)
                    .addAllRoles(roles == null ? in.roles() : roles)
                    .build());
        }
        open = null;
        towards = null;
        roles = null;
        named.clear();
    }

    private Statement.Builder statement() {
        Statement.Builder last = open;
        checkArgument(last != null, "no statement stands above it");
        return last;
    }

    private void names(List<String> cells) {
        Rows.require(cells, 3);
        String of = Rows.filled(cells, 1);
        checkArgument(named.add(of), "a second names of %s", of);
        statement().putName(of, ImmutableList.copyOf(NAMES.split(Rows.filled(cells, 2))));
    }

    private static Quantity quantity(List<String> cells) {
        Rows.require(cells, 5);
        return new Quantity(
                cells.get(1),
                Rows.word(cells.get(2), Quantity.Bound::signed),
                Long.parseLong(cells.get(3)),
                cells.get(4));
    }
}
