package io.github.councillor.rules.induction;

import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.OfficeRule;
import io.github.councillor.statement.Statement;
import java.util.Optional;

/**
 * A statutory office, as it stands with one council on one day.
 *
 * @param office what is held of it
 * @param rule the rule that says whether the council must have it; empty where none speaks of the council
 * @param post the post that holds it, as the council's file tells; empty where it does not
 * @param advice the statement that names it among those whose advice a councillor must consider; empty where none does
 */
public record OfficeHere(
        OfficeProfile office, Optional<OfficeRule> rule, Optional<String> post, Optional<Statement> advice) {

    /** Whether the council must have it, as far as can be told. */
    public OfficeRule.Answer answer() {
        return rule.map(OfficeRule::answer).orElse(OfficeRule.Answer.CANNOT_TELL);
    }

    /** Whether the law does not ask it of the council, and the council tells of no post that holds it. */
    public boolean isLeftOut() {
        return answer() == OfficeRule.Answer.NEED_NOT && post.isEmpty();
    }
}
