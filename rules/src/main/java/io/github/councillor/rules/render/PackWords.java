package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.rules.induction.LawBeside;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Statement;
import java.util.List;

/** Words that the chapters of a pack share. */
final class PackWords {

    static final String CAVEAT =
            "This pack is no legal advice and no council's constitution. Ask your monitoring officer before you rely on it.";

    private static final ImmutableSet<Completeness> CUT_SHORT =
            ImmutableSet.of(Completeness.BREAKS_OFF, Completeness.BLANK);

    private PackWords() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** {@code an executive member}, {@code a committee member}. */
    static String article(String name) {
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    /** What the law says beside a statement, each clause with its citation: one line, or none. */
    static ImmutableList<Line> law(Statement statement, InductionPack pack) {
        LawBeside beside = pack.lawBeside().get(statement.id());
        if (beside == null) {
            return ImmutableList.of();
        }
        Line line = Line.empty().mark(Mark.LAW).say(" ");
        for (LawBeside.Clause clause : beside.clauses()) {
            line = line.say(clause.words() + " (").cite(clause.citation()).say(")");
        }
        return ImmutableList.of(line.say(
                switch (beside.subject()) {
                    case KEY_DECISIONS -> ". See chapter 4.";
                    case INTERESTS, ATTENDANCE -> ".";
                }));
    }

    /** Whether a statement breaks off in its document, or its place there is blank. */
    static boolean isCutShort(Statement statement) {
        return CUT_SHORT.contains(statement.completeness());
    }
}
