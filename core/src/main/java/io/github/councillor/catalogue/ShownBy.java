package io.github.councillor.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.councillor.activity.Evidence;
import io.github.councillor.law.Rows;
import io.github.councillor.statement.StatementId;
import java.util.List;

/**
 * By what a councillor's record can show that a duty was met. That it can is our reading: no document says so.
 *
 * @param duty the duty
 * @param evidence the kinds of evidence, all of which are needed
 * @param leftToJudge what of the duty no record can show, in words; may be empty
 */
public record ShownBy(StatementId duty, List<Evidence> evidence, String leftToJudge) {

    /** Copies the list; refuses a duty that nothing shows. */
    public ShownBy {
        evidence = ImmutableList.copyOf(evidence);
        checkArgument(!evidence.isEmpty(), "no evidence for %s", duty);
    }

    static ImmutableList<ShownBy> parse(List<String> lines) {
        ImmutableList.Builder<ShownBy> rows = ImmutableList.builder();
        Rows.read(lines, 0, cells -> {
            Rows.require(cells, 3);
            rows.add(new ShownBy(
                    Rows.word(cells.get(0), StatementId::of), Rows.words(cells.get(1), Evidence::named), cells.get(2)));
        });
        return rows.build();
    }
}
