package io.github.councillor.catalogue;

import com.google.common.collect.ImmutableList;
import io.github.councillor.statement.Statement;
import java.util.List;

/**
 * What two documents share, and which duties stand in only one of them. The subjects are our reading.
 *
 * @param first the first document's code
 * @param second the second document's code
 * @param shared the subjects on which both have a statement
 * @param onlyFirst the duties of the first that no shared subject holds
 * @param onlySecond the duties of the second that no shared subject holds
 */
public record Comparison(
        String first, String second, List<Shared> shared, List<Statement> onlyFirst, List<Statement> onlySecond) {

    /** Copies the lists. */
    public Comparison {
        shared = ImmutableList.copyOf(shared);
        onlyFirst = ImmutableList.copyOf(onlyFirst);
        onlySecond = ImmutableList.copyOf(onlySecond);
    }

    /**
     * A subject on which both have a statement.
     *
     * @param subject the subject
     * @param first the first document's statements
     * @param second the second document's statements
     */
    public record Shared(Subject subject, List<Statement> first, List<Statement> second) {
        /** Copies the lists. */
        public Shared {
            first = ImmutableList.copyOf(first);
            second = ImmutableList.copyOf(second);
        }
    }
}
