package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.law.Citation;
import io.github.councillor.statement.StatementId;
import java.util.List;

/**
 * A line of a pack, whatever its format: words of ours, with citations, ids and words of others in their places.
 *
 * @param runs its pieces, in order
 */
record Line(List<Run> runs) {

    private static final Line EMPTY = new Line(ImmutableList.of());

    /** Copies the pieces. */
    Line {
        runs = ImmutableList.copyOf(runs);
    }

    /** A piece of a line. */
    sealed interface Run {}

    /** Words of ours. */
    record Said(String words) implements Run {}

    /** Words of ours that matter most in their line. */
    record Stressed(String words) implements Run {}

    /** Words that stand in the council's file. */
    record Told(String words) implements Run {}

    /** A citation of law. */
    record Cited(Citation citation) implements Run {}

    /** The id of a statement or of a part of one. */
    record Id(String id) implements Run {}

    /** The id of a statement that stands in full elsewhere in the pack. */
    record Ref(StatementId id) implements Run {}

    /** The mark that says where the line comes from, where it stands among lines that come from elsewhere. */
    record Marked(Mark mark) implements Run {}

    static Line of(String words) {
        return EMPTY.say(words);
    }

    static Line empty() {
        return EMPTY;
    }

    Line say(String words) {
        return with(new Said(words));
    }

    Line stress(String words) {
        return with(new Stressed(words));
    }

    Line tell(String words) {
        return with(new Told(words));
    }

    Line cite(Citation citation) {
        return with(new Cited(citation));
    }

    Line mark(Mark mark) {
        return with(new Marked(mark));
    }

    Line id(String id) {
        return with(new Id(id));
    }

    Line ref(StatementId id) {
        return with(new Ref(id));
    }

    private Line with(Run run) {
        return new Line(ImmutableList.<Run>builder().addAll(runs).add(run).build());
    }
}
