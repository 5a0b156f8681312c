package io.github.councillor.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.councillor.law.Rows;
import io.github.councillor.statement.StatementId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What several statements ask alike, in substance. That they do is our reading: no document refers to another.
 *
 * @param id its id, as {@code surgeries}
 * @param title its title
 * @param statements the statements that ask it
 */
public record Subject(String id, String title, List<StatementId> statements) {

    /** Copies the list; refuses a subject without a statement. */
    public Subject {
        checkArgument(!id.isBlank() && !title.isBlank(), "a subject needs an id and a title: %s", id);
        statements = ImmutableList.copyOf(statements);
        checkArgument(!statements.isEmpty(), "a subject needs a statement: %s", id);
    }

    /** Those of its statements that stand in a document, in order. */
    public List<StatementId> of(String document) {
        return statements.stream()
                .filter(id -> id.document().equals(document))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Subject> parse(List<String> lines) {
        ImmutableList.Builder<Subject> subjects = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        Rows.read(lines, 0, cells -> {
            Rows.require(cells, 3);
            checkArgument(seen.add(cells.get(0)), "a subject a second time: %s", cells.get(0));
            subjects.add(new Subject(cells.get(0), cells.get(1), Rows.words(cells.get(2), StatementId::of)));
        });
        return subjects.build();
    }
}
