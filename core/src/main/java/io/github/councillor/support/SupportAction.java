package io.github.councillor.support;

import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A row of a support framework: what is done, what more could be done, who leads, by when. Each may be blank. */
@Value.Immutable
public interface SupportAction {

    /** Its permanent id, as {@code WCSF/R-01}. */
    StatementId id();

    /** The theme it stands under. */
    Statement theme();

    /** What is done already, in words of ours; empty where the cell is blank. */
    List<String> done();

    /** What more could be done, in words of ours; empty where the cell is blank. */
    List<String> more();

    /** Who leads; empty where the cell is blank. */
    Optional<Leads> leads();

    /** By when; empty where the cell is blank. */
    Optional<Timescale> timescale();

    /** The facts that its cells hold. */
    List<Statement> facts();

    /** What is our reading, or the document's own slip. */
    List<String> remarks();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in an action. */
    final class Builder extends ImmutableSupportAction.Builder {
        Builder() {}
    }
}
