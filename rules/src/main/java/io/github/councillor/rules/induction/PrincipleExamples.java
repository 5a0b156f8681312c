package io.github.councillor.rules.induction;

import com.google.common.collect.ImmutableList;
import io.github.councillor.principle.Principle;
import io.github.councillor.statement.Statement;
import java.util.List;

/**
 * A principle with examples. That they serve it is our reading.
 *
 * @param principle the principle
 * @param duties up to three duties of the roles held, none of them cut short in its document
 * @param inReturn what officers owe that serves it: given only where fewer than two duties do
 */
public record PrincipleExamples(Principle principle, List<Statement> duties, List<Statement> inReturn) {

    /** Copies the lists. */
    public PrincipleExamples {
        duties = ImmutableList.copyOf(duties);
        inReturn = ImmutableList.copyOf(inReturn);
    }
}
