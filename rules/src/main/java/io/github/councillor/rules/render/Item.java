package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Statement;
import java.util.List;

/**
 * An item of a list in a pack.
 *
 * @param id the id of the statement it is; empty where it is none
 * @param line what it says
 * @param below what stands under it, in smaller letters
 */
record Item(String id, Line line, List<Line> below) {

    /** Copies the lines. */
    Item {
        below = ImmutableList.copyOf(below);
    }

    static Item of(Line line) {
        return new Item("", line, ImmutableList.of());
    }

    static Item of(String words) {
        return of(Line.of(words));
    }

    /**
     * A statement in our words, with its parts, and where something of it is lost in its document, what; and with the law
     * beside it.
     */
    static Item of(Statement statement, InductionPack pack) {
        if (statement.completeness() == Completeness.BEGINNING_LOST) {
            return lost(statement);
        }
        ImmutableList.Builder<Line> below = ImmutableList.builder();
        for (int i = 0; i < statement.parts().size(); i++) {
            below.add(Line.of(statement.parts().get(i) + " ")
                    .id(statement.partIds().get(i)));
        }
        if (PackWords.isCutShort(statement)) {
            below.add(Line.empty()
                    .stress(EntryWords.capital(statement.completeness().words()) + "."));
            statement.remarks().forEach(remark -> below.add(Line.of(remark + ".")));
        }
        below.addAll(PackWords.law(statement, pack));
        return new Item(statement.id().toString(), Line.of(statement.words()), below.build());
    }

    /** A statement whose beginning is lost: what it asked cannot be told, so that it is not told as something asked. */
    private static Item lost(Statement statement) {
        return new Item(
                statement.id().toString(),
                Line.empty().stress("Lost in the document."),
                ImmutableList.of(Line.of(statement.words() + ". Nothing is asked here.")));
    }
}
