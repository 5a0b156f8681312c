package io.github.councillor.law;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;

/**
 * The numbers of law, each with its days, its citation and a link to its text at that time.
 *
 * <p>Read once from the table {@code terms.txt} beside this class, one value a line. The reader is strict: a line that
 * does not parse, an overlap, a gap, or a value without a citation is refused, so it cannot ship.
 */
public final class Terms {

    /**
     * One number.
     *
     * @param value the number, in the unit of its {@link Term}
     * @param citation where it stands
     * @param certainty how sure we are of the text
     */
    public record Value(int value, Citation citation, Certainty certainty) {}

    private static final Terms SHIPPED =
            parse(ShippedTable.lines(Terms.class.getResourceAsStream("terms.txt"), "terms.txt"));

    private final EnumMap<Term, Timeline<Value>> timelines;

    private Terms(EnumMap<Term, Timeline<Value>> timelines) {
        this.timelines = timelines;
    }

    /** The table that the library ships. */
    public static Terms shipped() {
        return SHIPPED;
    }

    /**
     * The number on a day.
     *
     * @throws OutsideCoveredDays when none is held for the day
     */
    public int on(Term term, LocalDate day) {
        return timeline(term).at(day).value();
    }

    /** The number's history. */
    public Timeline<Value> timeline(Term term) {
        Timeline<Value> timeline = timelines.get(term);
        checkState(timeline != null, "the table has no %s", term.word());
        return timeline;
    }

    /**
     * Reads a table: {@code term | from | until or .. | value | instrument | provision | link | certainty}, {@code #}
     * beginning a comment.
     *
     * @throws IllegalArgumentException for a line that does not parse, naming the line
     */
    static Terms parse(List<String> lines) {
        ImmutableListMultimap.Builder<Term, Timeline.Stretch<Value>> rows = ImmutableListMultimap.builder();
        Rows.read(lines, 0, cells -> row(cells, rows));
        var byTerm = rows.build();
        EnumMap<Term, Timeline<Value>> timelines = Maps.newEnumMap(Term.class);
        for (Term term : Term.values()) {
            timelines.put(term, Timeline.of(term.word(), byTerm.get(term)));
        }
        return new Terms(timelines);
    }

    private static void row(List<String> cells, ImmutableListMultimap.Builder<Term, Timeline.Stretch<Value>> rows) {
        checkArgument(cells.size() == 8, "found %s columns, expected 8", cells.size());
        checkArgument(
                !cells.get(4).isEmpty()
                        && !cells.get(5).isEmpty()
                        && !cells.get(6).isEmpty(),
                "a value needs a citation and a link");
        Certainty certainty = Certainty.named(cells.get(7))
                .orElseThrow(() -> new IllegalArgumentException("no such certainty: " + cells.get(7)));
        LocalDate until = cells.get(2).equals("..") ? LocalDate.MAX : LocalDate.parse(cells.get(2));
        rows.put(
                term(cells.get(0)),
                new Timeline.Stretch<>(
                        new InForce(LocalDate.parse(cells.get(1)), until),
                        new Value(
                                Integer.parseInt(cells.get(3)),
                                new Citation(cells.get(4), cells.get(5), cells.get(6)),
                                certainty)));
    }

    private static Term term(String word) {
        return Codes.named(Term.values(), word)
                .orElseThrow(() -> new IllegalArgumentException("no such term: " + word));
    }
}
